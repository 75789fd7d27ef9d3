/** The verdict on one number of a draft. In doubt between supported and anything else it is not supported. */

import type { Verdict } from '../answer/tree.ts'
import type { Catalogue } from '../ask/catalogue.ts'
import { meet } from '../ask/groups.ts'
import type { NumberReading } from '../language/numbers.ts'
import { wordTables } from '../language/words.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { type Candidate, candidatesFor, isTelling } from './candidates.ts'
import type { Context } from './context.ts'
import { continued } from './continuity.ts'
import { groupsOf, laterThan } from './later.ts'
import type { Measured } from './measure-words.ts'
import type { Sameness } from './same-value.ts'

/** Why a number is contradicted or outdated: what differs from the figure it is held against. */
export type Difference =
  | 'value'
  | 'group'
  | 'place'
  | 'period'
  | 'unit'
  | 'direction'
  | 'newer'
  | 'intent'
  | 'ratio'
  | 'which'

export type Judgement = {
  readonly verdict: Verdict
  readonly rounded: boolean
  readonly fact: Observation | null
  readonly difference: Difference | null
}

/** How much of the clause's weight a fact must cover to be what it speaks of; less where the value itself is telling. */
const thresholds = { about: 0.55, telling: 0.3 } as const

const contradicted = (fact: Observation, difference: Difference): Judgement => ({
  verdict: 'contradicted',
  rounded: false,
  fact,
  difference,
})

const unclear = (difference: Difference): Judgement => ({
  verdict: 'not_checkable',
  rounded: false,
  fact: null,
  difference,
})

const absent: Judgement = { verdict: 'not_in_report', rounded: false, fact: null, difference: null }

export function verdictOn(
  number: NumberReading,
  measured: Measured,
  context: Context,
  catalogue: Catalogue,
  places: ReadonlySet<string>,
  /** Entries that the numbers just before were about. */
  before: readonly string[],
): Judgement {
  const all = candidatesFor(number, measured, context, catalogue, places).filter(
    ({ judged }) => judged.score.anchors > 0,
  )
  const about = all.filter(({ judged }) => judged.score.coverage >= thresholds.about)
  const fitting = about.filter(({ isFitting }) => isFitting)
  const right = fitting.filter(({ unitFits }) => unitFits)
  const [best] = right
  const telling = isTelling(number, measured)
  const agreeing =
    right.find((candidate) => agrees(candidate) && isAsGood(candidate, best)) ??
    supportedByValue(all, best, telling)
  if (agreeing)
    return isToldApart(agreeing, right, context, catalogue.pack)
      ? agreed(agreeing, context, catalogue.pack)
      : unclear('which')
  const wrongUnit = fitting.find(
    (candidate) => agrees(candidate) && !candidate.unitFits && isNear(candidate, best),
  )
  if (wrongUnit) return contradicted(wrongUnit.fact, 'unit')
  const other = right.find((candidate) => !agrees(candidate) && isAboutThis(candidate, measured, context, catalogue))
  if (other && right.some((candidate) => isNamelessTwin(candidate, other, context, catalogue.pack))) return unclear('which')
  if (other) return contradicted(other.fact, differenceFrom(other, about))
  const going = continued(number, measured, context, before, catalogue, places)
  if (going?.type === 'same') return agreed(going, context, catalogue.pack)
  if (going) return contradicted(going.fact, going.by)
  return telling ? mixedUp(all) : absent
}

const agrees = ({ same }: Candidate): boolean => same !== 'different'

const isNear = ({ judged }: Candidate, best: Candidate | undefined): boolean =>
  judged.score.coverage >= (best?.judged.score.coverage ?? 0) * 0.9

/**
 * The very value in the very unit, for the same groups and time, though the clause is full of other words.
 * A value that chance could bring needs two words of the clause; none may fit the clause better with another value.
 */
function supportedByValue(
  all: readonly Candidate[],
  best: Candidate | undefined,
  telling: boolean,
): Candidate | undefined {
  return all.find(
    (candidate) =>
      candidate.same === 'exact' &&
      candidate.unitFits &&
      candidate.isFitting &&
      candidate.judged.score.coverage >= thresholds.telling &&
      (candidate.words > 1 || (telling && candidate.words > 0)) &&
      (!best ||
        agrees(best) ||
        (telling
          ? candidate.judged.score.coverage >= 0.85 * best.judged.score.coverage
          : isAsGood(candidate, best))),
  )
}

/** The very value and unit, but for another group, place or time: that was mixed up. */
function mixedUp(all: readonly Candidate[]): Judgement {
  const twin = all.find(
    ({ same, unitFits, words, judged }) =>
      same === 'exact' && unitFits && words > 0 && judged.score.coverage >= thresholds.telling,
  )
  const difference = twin?.judged.violations.find(
    (one) => one === 'group' || one === 'place' || one === 'period',
  )
  return twin && difference ? contradicted(twin.fact, difference as Difference) : absent
}

/** The draft's value stands in the same row of figures, for a group that the draft may mean but does not name. */
function isNamelessTwin(candidate: Candidate, other: Candidate, { asked }: Context, pack: Pack): boolean {
  if (!agrees(candidate) || candidate.fact.entry !== other.fact.entry) return false
  const named = [...asked.facets, ...asked.carried].some((mention) => meet(other.judged.card, mention, pack) === 'exact' && meet(candidate.judged.card, mention, pack) !== 'exact')
  return !named
}

/** To say that the report contradicts, more than one thing must tell that it speaks of the same: words, a group, a unit. */
function isAboutThis(
  { fact, words, judged: { card } }: Candidate,
  { units }: Measured,
  { asked }: Context,
  { pack }: Catalogue,
): boolean {
  if (isYearly(fact) && !asked.signals.has('every')) return false
  const groups = [...asked.facets, ...asked.carried].filter(
    (mention) => meet(card, mention, pack) === 'exact',
  ).length
  const quantity = pack.units.get(fact.unit)?.quantity ?? ''
  const isTimed = ['duration', 'score', 'age', 'money'].includes(quantity) && units.has(fact.unit)
  return words + groups + (isTimed ? 1 : 0) > 1
}

/** A yearly number is no total: `30 a year` does not contradict `45,000 in all`. */
const isYearly = ({ text }: Observation): boolean =>
  wordTables.da.signals.every
    .split(', ')
    .some((words) => words.includes(' ') && text.da.toLowerCase().includes(words))

/** The same thing at another time may fit the words a little less; another group or entry must fit as well as the best. */
function isAsGood({ fact, judged: { score } }: Candidate, best: Candidate | undefined): boolean {
  if (!best) return true
  const isSeries = fact.entry === best.fact.entry && groupsOf(fact) === groupsOf(best.fact)
  if (isSeries) return score.coverage >= 0.8 * best.judged.score.coverage
  return score.coverage >= 0.93 * best.judged.score.coverage && score.rank >= 0.97 * best.judged.score.rank
}

/** A figure for one group is not supported by a draft that names none, when the report has another for the next group. */
function isToldApart(
  {
    fact,
    judged: {
      card,
      score: { rank },
    },
  }: Candidate,
  right: readonly Candidate[],
  { asked }: Context,
  pack: Pack,
): boolean {
  const named = new Set(
    [...asked.facets, ...asked.carried]
      .filter((mention) => meet(card, mention, pack) === 'exact')
      .map(([facet]) => facet?.dimension),
  )
  return right.every((other) => {
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
    return differing.every((dimension) => named.has(dimension))
  })
}

/** The value agrees: is it also the latest, and did it go the way the draft says? */
function agreed(
  { fact, same }: { readonly fact: Observation; readonly same: Sameness },
  { asked, isDenied }: Context,
  pack: Pack,
): Judgement {
  const rounded = same === 'rounded'
  const { signals, periods } = asked
  const up = signals.has('up') && !signals.has('down')
  const down = signals.has('down') && !signals.has('up')
  const opposite = (fact.direction === 'up' && down) || (fact.direction === 'down' && up)
  if (opposite && (fact.measure === 'change' || fact.measure === 'difference'))
    return { ...contradicted(fact, 'direction'), rounded }
  const isNow = periods.some(({ type }) => type === 'now')
  const isDated = periods.some(({ type }) => type !== 'now')
  const later = isDated || (fact.measure !== 'level' && !isNow) ? null : laterThan(fact, pack)
  const tellsStart = signals.has('up') || signals.has('down')
  if (later && (!tellsStart || isNow))
    return { verdict: 'outdated', rounded, fact: later, difference: 'newer' }
  if (isDenied) return { ...contradicted(fact, 'value'), rounded }
  return { verdict: 'supported', rounded, fact, difference: null }
}

/** Another group's or time's figure with the draft's value tells what was mixed up. */
function differenceFrom({ fact }: Candidate, about: readonly Candidate[]): Difference {
  const twin = about.find((candidate) => agrees(candidate) && candidate.fact.entry === fact.entry)
  const violation = twin?.judged.violations.find(
    (one) => one === 'group' || one === 'place' || one === 'period',
  )
  return (violation as Difference | undefined) ?? 'value'
}
