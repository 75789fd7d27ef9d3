/** Questions for how the money is shared out: what part of it one has, and among how many it is shared. */

import type { Answer, Language } from '../../answer/tree.ts'
import { stem } from '../../language/stem.ts'
import { wordsOf } from '../../language/token.ts'
import { publicPurse } from '../../language/words/purse-words.ts'
import { shareNouns } from '../../language/words/share-words.ts'
import type { Pack } from '../../pack/pack.ts'
import { tellPart, tellSharers } from '../../telling/shared-out.ts'
import { type Share, type Spending, spendingOf } from '../../telling/spending.ts'
import type { Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import type { Topic } from '../question/topics.ts'
import { thresholds } from '../ranking/enough.ts'
import { asksRank, ranksIn, topicsRanked } from './ranks.ts'

/** The share of one, or how many have one; null where neither is asked for, or it is of something else. */
export function askSharedOut(asked: Asked, judged: readonly Judged[], pack: Pack): Answer | null {
  if (asksOtherwise(asked) || publicPurse.test(asked.text.toLowerCase())) return null
  const spending = spendingOf(pack)
  if (!spending) return null
  if (asksRank(asked)) {
    const share = ofRank(asked, spending, pack)
    return share && tellPart(share, 'part', spending, pack, asked.lang)
  }
  if (!(asksShare(asked, pack) || asked.counted)) return null
  const all = judged.filter((one) => isOf(one, spending))
  const [best, ...others] = all.filter(({ score }) => score.coverage >= thresholds.outright)
  if (!best) return null
  if (countsSharers(asked, spending, pack))
    return all.length === spending.shares.length ? tellSharers(spending, pack, asked.lang) : null
  // By name: `spent on children` is not all that the committee for children has.
  const isNamed = asked.facets.some(([facet]) => facet?.dimension === spending.list)
  if (!asksShare(asked, pack) || !isNamed || others.length > 0) return null
  const share = spending.shares.find(({ fact }) => fact.id === best.card.fact.id)
  return share ? tellPart(share, 'part', spending, pack, asked.lang) : null
}

/** At another time, of another amount, or more than one thing. */
const asksOtherwise = ({ periods, facets, amounts, bounds, claimed, signals, isYesNo }: Asked): boolean =>
  periods.length + amounts.length + bounds.length + claimed.length > 0 ||
  facets.length > 1 ||
  isYesNo ||
  (['per', 'goal', 'forecast', 'change', 'up', 'down', 'negation', 'except'] as const).some((signal) =>
    signals.has(signal),
  )

/** `Which committee gets most, and what share is that?`: of nothing but the list's own name and a share. */
function ofRank(asked: Asked, { list, shares }: Spending, pack: Pack): Share | null {
  const { lang, signals } = asked
  const [rank, ...more] = ranksIn(asked)
  const isMoney = ({ concepts, text }: Topic): boolean =>
    signals.has('money') && (text === '' || concepts.some((one) => asked.base?.concepts.includes(one)))
  const topics = topicsRanked(asked).filter(
    (topic) => !shareNouns.has(topic.text.toLowerCase()) && !isMoney(topic),
  )
  const isOfList = topics.length > 0 && topics.every(({ text }) => isNameOf(text, list, lang, pack))
  if (!rank || more.length > 0 || !signals.has('share') || !isOfList || asked.facets.length > 0) return null
  return shares.at(rank.from === 'most' ? rank.nth - 1 : -rank.nth) ?? null
}

/** `Committees` of the list of committees. */
const isNameOf = (text: string, list: string, lang: Language, { codeLists }: Pack): boolean => {
  const [name = ''] = wordsOf(codeLists.get(list)?.name[lang] ?? '')
  return stem(text.toLowerCase(), lang) === stem(name, lang)
}

/** `What share of the money …?`: of one's own money it is another share. */
const asksShare = ({ signals, units, base }: Asked, pack: Pack): boolean =>
  (signals.has('share') || [...units].some((unit) => pack.units.get(unit)?.quantity === 'share')) &&
  signals.has('money') &&
  base?.type === 'topic' &&
  base.facets.length === 0 &&
  !base.isNarrowed

/** `How many committees …?` of what the money is shared among. */
const countsSharers = ({ counted, facets, signals, lang }: Asked, { list }: Spending, pack: Pack): boolean =>
  counted !== null && facets.length === 0 && signals.has('money') && isNameOf(counted.text, list, lang, pack)

/** One of its sums, which meets all but that a sum is no share and no number of things. */
const isOf = ({ card, violations }: Judged, { shares }: Spending): boolean =>
  shares.some(({ fact }) => fact.id === card.fact.id) &&
  violations.every((one) => one === 'unit' || one === 'measure')
