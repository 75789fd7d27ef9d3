/** What speaks against a figure though words, groups and value agree: another thing counted, a narrower group. */

import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { isDefault, meet } from '../../ask/fitting/groups.ts'
import { mentionsNamed } from '../../ask/question/groups-named.ts'
import type { Topic } from '../../ask/question/topics.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { wordsOf } from '../../language/token.ts'
import { partitive } from '../../language/words/question-words.ts'
import { filingsOf, isFiledUnder } from '../../pack/filed.ts'
import { isTrusted } from '../../reading/trust.ts'
import type { Context } from '../draft/context.ts'
import type { Measured } from '../draft/measure-words.ts'
import type { FigureCard } from './figures.ts'
import { isMistaken, namesExcluded } from './mistaken.ts'
import { ownSentence } from './own-sentence.ts'
import { isOfBoth } from './together.ts'

/** Whether the figure is told of what the draft tells its number of. */
export function isOfTheSame(
  number: NumberReading,
  measured: Measured,
  card: FigureCard,
  context: Context,
  catalogue: Catalogue,
): boolean {
  const { pack } = catalogue
  return (
    !isNarrower(card, context, catalogue) &&
    !countsAnother(number, measured, card, context, catalogue) &&
    !isMistaken(number, card, context, pack)
  )
}

/** A figure for a group that the draft says nowhere, where the report tells the same thing of others as well. */
export function isNarrower(card: FigureCard, context: Context, { pack, lexicon }: Catalogue): boolean {
  const { asked, coreWords } = context
  const { groupsInOrder } = context.clause
  // Who speaks of all the others speaks of them as well.
  if (namesExcluded(card, coreWords, context)) return false
  const own = ownSentence(card.fact, asked.lang, lexicon).groupsInOrder
  const named = mentionsNamed(asked)
  return filingsOf(card.fact).some((group) => {
    const { dimension } = group
    const codes = pack.codeLists.get(dimension)?.codes
    // The group that the whole report is about is seldom named.
    const isSubject = [...(codes?.values() ?? [])].some(({ subject }) => subject)
    if (isSubject || isDefault(group, pack) || isOfBoth(group, pack)) return false
    const isShared = card.entry.facts.every(
      (fact) => isFiledUnder(fact, group) || fact.type !== 'observation',
    )
    // `Both girls and boys`, as the report says it.
    const isSaidAlike = groupsInOrder.has(dimension) && groupsInOrder.get(dimension) === own.get(dimension)
    if (isShared || isSaidAlike) return false
    return !named.some(
      (mention) => mention[0]?.dimension === dimension && meet(card, mention, pack) === 'exact',
    )
  })
}

/** `12 think tank members`: how far behind its number what is counted may stand. */
const reachOfCount = 3
/** `Seven of the think tank's twelve members`. */
const reachOfPart = 7

/** `2 areas` of `2 deprived housing areas`, `2 områder` of `2 boligområder`. */
const isHeadAmong = (words: readonly string[], counted: string): boolean =>
  words.some((word) => word.endsWith(counted.toLowerCase()) && word !== counted.toLowerCase())

/** `12 konsulenter` of a think tank that has 12 members: the word behind the number is one the figure does not have. */
function countsAnother(
  { last, value }: NumberReading,
  measured: Measured,
  { fact }: FigureCard,
  { asked, behind }: Context,
  { pack, lexicon }: Catalogue,
): boolean {
  if (value.type !== 'number' || pack.units.get(fact.unit)?.quantity !== 'count') return false
  const counted = asked.topics.find(
    (topic: Topic) => topic.first > last && topic.first <= Math.max(measured.last, last + 1),
  )
  if (!counted || counted.optional || counted.known !== 'as-is' || !isTrusted(counted.trust)) return false
  const { concepts, counted: told, words } = ownSentence(fact, asked.lang, lexicon)
  // `Two housing estates` of areas.
  const [head = ''] = wordsOf(counted.text.toLowerCase()).slice(-1)
  const isOfUnit = pack.units.get(fact.unit)?.words[asked.lang].includes(head) ?? false
  const isHead = isOfUnit || isHeadAmong(words, counted.text)
  if (counted.concepts.every((concept) => !concepts.has(concept)) && !isHead) return true
  const reach = partitive.has(behind.trim()) ? reachOfPart : reachOfCount
  // `400 institutions` of 400 children in institutions.
  const chain = asked.topics.filter(({ first }) => first > last && first <= last + reach)
  const isElsewhere =
    told.size > 0 && chain.every(({ concepts: some }) => some.every((concept) => !told.has(concept)))
  return isElsewhere && !isHead
}
