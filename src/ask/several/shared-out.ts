/** Questions for how the money is shared out: what part of it one has, and among how many it is shared. */

import type { Answer } from '../../answer/tree.ts'
import { stem } from '../../language/stem.ts'
import { wordsOf } from '../../language/token.ts'
import { publicPurse } from '../../language/words/purse-words.ts'
import type { Pack } from '../../pack/pack.ts'
import { tellPart, tellSharers } from '../../telling/shared-out.ts'
import { type Spending, spendingOf } from '../../telling/spending.ts'
import type { Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { thresholds } from '../ranking/enough.ts'

/** The share of one, or how many have one; null where neither is asked for, or it is of something else. */
export function askSharedOut(asked: Asked, judged: readonly Judged[], pack: Pack): Answer | null {
  if (asksOtherwise(asked) || !(asksShare(asked, pack) || asked.counted)) return null
  const spending = spendingOf(pack)
  if (!spending) return null
  const all = judged.filter((one) => isOf(one, spending))
  const [best, ...others] = all.filter(({ score }) => score.coverage >= thresholds.outright)
  if (!best) return null
  if (countsSharers(asked, spending, pack))
    return all.length === spending.shares.length ? tellSharers(spending, pack, asked.lang) : null
  // By name: `spent on children` is not all that the committee for children has.
  const isNamed = asked.facets.some(([facet]) => facet?.dimension === spending.list)
  if (!asksShare(asked, pack) || !isNamed || others.length > 0) return null
  const share = spending.shares.find(({ fact }) => fact.id === best.card.fact.id)
  return share && !publicPurse.test(asked.text.toLowerCase())
    ? tellPart(share, spending, pack, asked.lang)
    : null
}

/** At another time, of another amount, or more than one thing. */
const asksOtherwise = ({ periods, facets, amounts, bounds, claimed, signals, isYesNo }: Asked): boolean =>
  periods.length + amounts.length + bounds.length + claimed.length > 0 ||
  facets.length > 1 ||
  isYesNo ||
  (['per', 'goal', 'forecast', 'most', 'least', 'change', 'up', 'down', 'negation', 'except'] as const).some(
    (signal) => signals.has(signal),
  )

/** `What share of the money …?`: of one's own money it is another share. */
const asksShare = ({ signals, units, base }: Asked, pack: Pack): boolean =>
  (signals.has('share') || [...units].some((unit) => pack.units.get(unit)?.quantity === 'share')) &&
  signals.has('money') &&
  base?.type === 'topic' &&
  base.facets.length === 0 &&
  !base.isNarrowed

/** `How many committees …?` of what the money is shared among. */
function countsSharers({ counted, facets, signals, lang }: Asked, { list }: Spending, pack: Pack): boolean {
  const [name = ''] = wordsOf(pack.codeLists.get(list)?.name[lang] ?? '')
  return (
    counted !== null &&
    facets.length === 0 &&
    signals.has('money') &&
    stem(counted.text.toLowerCase(), lang) === stem(name, lang)
  )
}

/** One of its sums, which meets all but that a sum is no share and no number of things. */
const isOf = ({ card, violations }: Judged, { shares }: Spending): boolean =>
  shares.some(({ fact }) => fact.id === card.fact.id) &&
  violations.every((one) => one === 'unit' || one === 'measure')
