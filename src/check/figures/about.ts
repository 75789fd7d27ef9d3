/** Whether a figure with another value is about the same thing as the draft, so that it may contradict it. */

import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { wording } from '../../ask/catalogue/readings.ts'
import { tellingWeight } from '../../ask/fitting/asked-so.ts'
import { meet } from '../../ask/fitting/groups.ts'
import { listsNamed, mentionsNamed } from '../../ask/question/groups-named.ts'
import { fold } from '../../language/fold.ts'
import { holdsAny } from '../../language/phrase.ts'
import { stem } from '../../language/stem.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import { wordTables } from '../../language/tables/words.ts'
import { wordsOf } from '../../language/token.ts'
import { ofThe, ofThem } from '../../language/words/partitive-words.ts'
import { recent } from '../../language/words/question-words.ts'
import { targetOf } from '../../language/words/target-words.ts'
import { filingsOf, isFiledUnderOther } from '../../pack/filed.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Context } from '../draft/context.ts'
import type { Measured } from '../draft/measure-words.ts'
import { saysAim } from '../draft/modals.ts'
import { saysMovement } from '../draft/says-movement.ts'
import { isAnswerOfElse } from './answers.ts'
import { agrees, type Candidate } from './candidates.ts'
import { isCountOfElse } from './count-of-else.ts'
import { isDescribed } from './described.ts'
import type { FigureCard } from './figures.ts'
import { mustCover } from './must-cover.ts'
import { isOfAll } from './of-all.ts'
import { isShareOfElse, speaksOfElse } from './of-else.ts'

/** The draft's value stands in the same row of figures, for a group that the draft may mean but does not name. */
export function isNamelessTwin(
  candidate: Candidate,
  other: Candidate,
  { asked }: Context,
  pack: Pack,
): boolean {
  if (!agrees(candidate) || candidate.fact.entry !== other.fact.entry) return false
  const named = mentionsNamed(asked).some(
    (mention) =>
      meet(other.judged.card, mention, pack) === 'exact' &&
      meet(candidate.judged.card, mention, pack) !== 'exact',
  )
  return !named
}

/** `Integration costs 955`: another group's figure fits as well, and none contradicts who names no group. */
export function isOneOfMany({ fact, judged }: Candidate, other: Candidate, { asked }: Context): boolean {
  const named = listsNamed(asked)
  return (
    fact.entry === other.fact.entry &&
    fact.unit === other.fact.unit &&
    judged.score.coverage >= mustCover.sameThing * other.judged.score.coverage &&
    filingsOf(fact).some((group) => !named.has(group.dimension) && isFiledUnderOther(other.fact, group))
  )
}

/** To say that the report contradicts, more than one thing must tell that it speaks of the same: words, a group, a unit. */
export function isAboutThis(
  { fact, words, judged: { card } }: Candidate,
  { units }: Measured,
  context: Context,
  { pack, lexicon, weightOf }: Catalogue,
): boolean {
  const { asked, clause } = context
  const quantity = pack.units.get(fact.unit)?.quantity ?? ''
  // `It is a three-year project`: which project, of all that the report tells of?
  if (quantity === 'duration' && asked.topics.every(({ concepts }) => weightOf(concepts) < tellingWeight))
    return false
  if (isYearly(fact) && !asked.signals.has('every')) return false
  if (units.size === 0 && countsOthers(card, context, pack, lexicon)) return false
  if (words === 0 && speaksOfElse(context)) return false
  if (words < 2 && isShareOfElse(card, context, pack)) return false
  if (isAnswerOfElse(card, context, lexicon) || isCountOfElse(card, context, pack)) return false
  // `11,400 bilingual pupils` is no other rise; points say by themselves that they are a step.
  const isHeap = ['count', 'money'].includes(pack.units.get(fact.unit)?.quantity ?? '')
  if (fact.measure === 'change' && isHeap && !saysMovement(context)) return false
  if (countsPart(card, context, pack)) return false
  // `Absence fell to 6.3 %` is no other goal.
  if (fact.measure.startsWith('target') && !tellsAim(context)) return false
  // `The target of 10 points was within reach` is no word of what was reached.
  if (targetOf.test(context.coreText) && !fact.measure.startsWith('target')) return false
  // A sum of money is told of whom it is for: `the scheme costs 9 million`.
  const others = [...clause.ownNames, ...clause.read.names.map(({ concept }) => concept)]
  const isOfOther =
    others.length > 0 && !others.some((name) => name === `@${fact.entry}` || card.concepts.has(name))
  const groups = mentionsNamed(asked).filter((mention) => meet(card, mention, pack) === 'exact').length
  // `The project cost 14 million`: whose purse it is must be said, or that it is all of them.
  const isNameless = words < 2 || Object.keys(fact.dimensions).length > 0
  if (quantity === 'money' && groups === 0 && isNameless && !isOfAll(context)) return false
  const isTimed =
    ['duration', 'score', 'age', 'money', 'points'].includes(quantity) &&
    units.has(fact.unit) &&
    !(quantity === 'money' && isOfOther)
  // A thing called by its whole name is told by more than the one word that it may be.
  const isNamed = clause.ownNames.has(`@${fact.entry}`)
  const isGoal = fact.measure.startsWith('target') && context.isAimed
  const isSaid = words > 0 && isDescribed(card, context, units, lexicon)
  return words + groups + [isTimed, isNamed, isGoal, isSaid].filter(Boolean).length > 1
}

const tellsAim = ({ isAimed, clause, opening, ahead, asked: { lang } }: Context): boolean =>
  isAimed ||
  saysAim(clause.words) ||
  [opening, ahead].some((text) => holdsAny(text, tellingWords[lang].aiming))

/** `37 of the children have since left`, `1,840 of them` are a part of them, of which the figure counts all. */
function countsPart(card: FigureCard, { reason, clause, asked, isSilent }: Context, pack: Pack): boolean {
  if (pack.units.get(card.fact.unit)?.quantity !== 'count') return false
  if (ofThe.test(reason)) return clause.numbers.length === 1
  // `5 of them represent the administrations` tells of a part that is counted by itself.
  return (
    isSilent && ofThem.test(reason) && !asked.facets.some((mention) => meet(card, mention, pack) === 'exact')
  )
}

/** `65 meetings` of a team of four consultants: what the figure counts is not said, and something else stands behind the number. */
function countsOthers(
  { fact, wordings }: FigureCard,
  { asked: { lang }, behind, reason, clause }: Context,
  { units }: Pack,
  lexicon: Lexicon,
): boolean {
  const next = behind.trim()
  const isSmall = (word: string): boolean => lexicon[lang].stop.has(fold(word))
  if (next === '' || isSmall(next) || recent.has(next)) return false
  const { quantity, words } = units.get(fact.unit) ?? {}
  if (quantity !== 'count') return false
  const own = words?.[lang] ?? []
  if (own.length > 0) {
    const said = wordsOf(reason)
    const end = said.findIndex(isSmall)
    const isOwn = (word: string): boolean => own.includes(word)
    // `17,250 homes in the housing areas` are no areas; `of its members nine represent …` are members.
    const isNamedBefore = clause.words.filter(isOwn).length > said.filter(isOwn).length
    return !isNamedBefore && !said.slice(0, end < 0 ? said.length : end).some(isOwn)
  }
  return ![...wordings[lang], wording(fact.text[lang], lang)].some((all) => all.includes(stem(next, lang)))
}

/** A yearly number is no total: `30 a year` does not contradict `45,000 in all`. */
const isYearly = ({ text }: Observation): boolean =>
  wordTables.da.signals.every
    .split(', ')
    .some((words) => words.includes(' ') && text.da.toLowerCase().includes(words))
