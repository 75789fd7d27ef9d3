/** When a draft's number agrees with a figure: whether that is the latest, went the same way and is told for that group. */

import type { Catalogue } from '../ask/catalogue/catalogue.ts'
import { meet } from '../ask/fitting/groups.ts'
import { mentionsNamed } from '../ask/question/groups-named.ts'
import { holdsAny, spaced } from '../language/phrase.ts'
import { draftWords } from '../language/words/draft-words.ts'
import { areFiledAlike } from '../pack/filed.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { observationsOf } from '../telling/facts.ts'
import { laterThan, seriesOf } from '../telling/later.ts'
import type { Context } from './draft/context.ts'
import { saysMovement } from './draft/says-movement.ts'
import { agrees, type Candidate } from './figures/candidates.ts'
import { mustCover } from './figures/must-cover.ts'
import { ownSentence } from './figures/own-sentence.ts'
import type { Sameness } from './figures/same-value.ts'
import { isOfBoth } from './figures/together.ts'
import { absent, contradicted, type Judgement } from './judgement.ts'

/** The same thing at another time may fit the words a little less; another group or entry must fit as well as the best. */
export function isAsGood(
  { fact, words, judged: { score } }: Candidate,
  best: Candidate | undefined,
): boolean {
  // What the clause itself says counts for more than what was said before it.
  if (!best || words > best.words) return true
  const isSeries = fact.entry === best.fact.entry && areFiledAlike(fact, best.fact)
  if (isSeries) return score.coverage >= mustCover.otherTime * best.judged.score.coverage
  return (
    score.coverage >= mustCover.asGood * best.judged.score.coverage &&
    score.rank >= mustCover.asGoodRank * best.judged.score.rank
  )
}

/** `Just under 6,000` of 5,973 and then 5,922: what rounds to the same is told of the later one. */
export function newestOf(told: Candidate, alike: readonly Candidate[], pack: Pack): Candidate {
  const later = laterThan(told.fact, pack)
  return alike.find(({ fact, isOfTheSame }) => fact === later && isOfTheSame) ?? told
}

/** A figure for one group is not supported by a draft that names none, when the report has another for the next group. */
export function isToldApart(
  {
    fact,
    judged: {
      card,
      score: { rank },
    },
  }: Candidate,
  /** In the draft's unit, fitting or not. */
  others: readonly Candidate[],
  { asked, clause: { groupsInOrder } }: Context,
  { pack, lexicon }: Catalogue,
): boolean {
  const named = new Set(
    mentionsNamed(asked)
      .filter((mention) => meet(card, mention, pack) === 'exact')
      .map(([facet]) => facet?.dimension),
  )
  const own = ownSentence(fact, asked.lang, lexicon).groupsInOrder
  const isSaid = (dimension: string): boolean =>
    named.has(dimension) ||
    isOfBoth({ dimension, code: fact.dimensions[dimension] ?? '' }, pack) ||
    (own.has(dimension) && own.get(dimension) === groupsInOrder.get(dimension))
  return others.every((other) => {
    if (
      agrees(other) ||
      other.fact.entry !== fact.entry ||
      other.fact.measure !== fact.measure ||
      other.fact.period !== fact.period
    )
      return true
    if (rank > 1.04 * other.judged.score.rank) return true
    const differing = Object.keys(fact.dimensions).filter(
      (dimension) => fact.dimensions[dimension] !== other.fact.dimensions[dimension],
    )
    return differing.every(isSaid) || !other.isFitting
  })
}

/** `When we began, there were five`: told of the first of a series; null where nothing says so. */
function toldAtFirst(fact: Observation, { clause, asked }: Context, pack: Pack): Observation[] | null {
  const entry = pack.entries.get(fact.entry)
  const isAtFirst =
    asked.periods.length === 0 && holdsAny(spaced(clause.lower), draftWords[asked.lang].atFirst)
  return entry && isAtFirst ? seriesOf(fact, observationsOf(entry)) : null
}

/** The value agrees: is it also the latest, and did it go the way the draft says? */
export function agreed(
  { fact, same }: { readonly fact: Observation; readonly same: Sameness },
  context: Context,
  pack: Pack,
): Judgement {
  const { asked, isDenied, heading } = context
  const rounded = same === 'rounded'
  const { signals, periods } = asked
  const isUp = heading === 'up' || signals.has('up') || signals.has('more')
  const isDown = heading === 'down' || signals.has('down') || signals.has('less')
  const up = isUp && !isDown
  const down = isDown && !isUp
  const opposite = (fact.direction === 'up' && down) || (fact.direction === 'down' && up)
  if (opposite && (fact.measure === 'change' || fact.measure === 'difference'))
    return { ...contradicted(fact, 'direction'), rounded }
  if (fact.measure === 'change' && !isUp && !isDown && !saysMovement(context)) return absent
  // A gap between two groups neither rose nor fell by that number.
  const isMoved = signals.has('up') !== signals.has('down')
  if (fact.measure === 'difference' && isMoved) return absent
  // What has happened since a time is told up to now, as is what has happened so far.
  const isSoFar = holdsAny(context.clause.read.text.toLowerCase(), draftWords[asked.lang].soFar)
  const isNow =
    isSoFar || periods.some(({ type }) => type === 'now' || (type === 'since' && fact.measure === 'change'))
  const atFirst = toldAtFirst(fact, context, pack)
  const [first, next] = atFirst ?? []
  // Of the beginning a figure that stands alone tells nothing.
  if (first && !next) return absent
  if (first && first !== fact) return { ...contradicted(first, 'period'), rounded }
  const isDated = atFirst !== null || periods.some(({ type }) => type !== 'now' && type !== 'since')
  const later = isDated || (fact.measure !== 'level' && !isNow) ? null : laterThan(fact, pack)
  const tellsStart = signals.has('up') || signals.has('down')
  if (later && (!tellsStart || isNow))
    return { verdict: 'outdated', rounded, fact: later, difference: 'newer', outdated: fact }
  if (isDenied) return { ...contradicted(fact, 'value'), rounded }
  const dates = periods.some(({ type, from }) => type === 'at' && from !== null)
  return {
    verdict: 'supported',
    rounded,
    fact,
    difference: dates && fact.period === 'undated' ? 'undated' : null,
  }
}
