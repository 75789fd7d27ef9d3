/** The verdict on one number of a draft. In doubt between supported and anything else it is not supported. */

import type { Verdict } from '../answer/tree.ts'
import type { Catalogue } from '../ask/catalogue.ts'
import type { Judged } from '../ask/decide.ts'
import { judge } from '../ask/decide.ts'
import { meet } from '../ask/groups.ts'
import { stretchOf } from '../language/months.ts'
import { wordTables } from '../language/words.ts'
import type { NumberReading } from '../language/numbers.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import type { Context } from './context.ts'
import type { Measured } from './measure-words.ts'
import { type Sameness, sameValue } from './same-value.ts'

/** Why a number is contradicted or outdated: what differs from the figure it is held against. */
export type Difference = 'value' | 'group' | 'place' | 'period' | 'unit' | 'direction' | 'newer'

export type Judgement = {
  readonly verdict: Verdict
  readonly rounded: boolean
  readonly fact: Observation | null
  readonly difference: Difference | null
}

/** How much of the clause's weight a fact must cover: to be taken for what the draft speaks of, and to support it. */
export const thresholds = { about: 0.55, support: 0.5 } as const

type Candidate = {
  readonly fact: Observation
  readonly judged: Judged
  readonly same: Sameness
  readonly unitFits: boolean
}

export function verdictOn(
  number: NumberReading,
  measured: Measured,
  context: Context,
  catalogue: Catalogue,
  places: ReadonlySet<string>,
): Judgement {
  const { pack } = catalogue
  const all = judge(context.asked, catalogue, places).flatMap((judged): Candidate[] => {
    const { fact } = judged.card
    if (fact.type !== 'observation') return []
    return [
      {
        fact,
        judged,
        same: sameValue(number, measured, fact, pack),
        unitFits: unitFits(fact, number, measured, pack),
      },
    ]
  })
  const about = all.filter(
    ({ judged }) => judged.score.coverage >= thresholds.about && judged.score.anchors > 0,
  )
  const fitting = about.filter(({ judged }) => judged.violations.every(isTolerated))
  const measuredRight = fitting.filter((candidate) => candidate.unitFits)
  const best = measuredRight[0]
  const agreeing = measuredRight.find(
    (candidate) => candidate.same !== 'different' && isAsGood(candidate, best),
  )
  if (agreeing) return agreed(agreeing, context, pack)
  const wrongUnit = fitting.find(
    ({ same, unitFits: fits, judged }) =>
      !fits && same !== 'different' && judged.score.coverage >= (best?.judged.score.coverage ?? 0) * 0.9,
  )
  if (wrongUnit) return { verdict: 'contradicted', rounded: false, fact: wrongUnit.fact, difference: 'unit' }
  const other = measuredRight.find((candidate) => isAboutThis(candidate, measured, context, catalogue))
  if (other)
    return {
      verdict: 'contradicted',
      rounded: false,
      fact: other.fact,
      difference: differenceFrom(other, about),
    }
  return { verdict: 'not_in_report', rounded: false, fact: null, difference: null }
}

/** To say that the report contradicts, more than one thing must tell that it speaks of the same: words, a group, a unit. */
function isAboutThis(
  { fact, judged: { card } }: Candidate,
  { units }: Measured,
  { asked }: Context,
  { pack }: Catalogue,
): boolean {
  const words = asked.topics.filter(
    ({ optional, trust, concepts }) =>
      !optional && trust > 0.5 && concepts.some((concept) => (card.concepts.get(concept) ?? 0) >= 0.9),
  )
  const groups = [...asked.facets, ...asked.carried].filter(
    (mention) => meet(card, mention, pack) === 'exact',
  )
  const isTimed =
    ['duration', 'score', 'age', 'money'].includes(pack.units.get(fact.unit)?.quantity ?? '') &&
    units.has(fact.unit)
  if (isYearly(fact) && !asked.signals.has('every')) return false
  return words.length + groups.length + (isTimed ? 1 : 0) > 1
}

/** A yearly number is no total: `30 a year` does not contradict `45,000 in all`. */
const isYearly = ({ text }: Observation): boolean =>
  wordTables.da.signals.every.split(', ').some((words) => words.includes(' ') && text.da.toLowerCase().includes(words))

/** A sibling may fit the words a little less; another entry's fact must fit them as well as the best one does. */
function isAsGood({ fact, judged: { score } }: Candidate, best: Candidate | undefined): boolean {
  if (!best || fact.entry === best.fact.entry)
    return score.coverage >= 0.8 * (best?.judged.score.coverage ?? 0)
  return score.coverage >= 0.93 * best.judged.score.coverage && score.rank >= 0.97 * best.judged.score.rank
}

/** What a question must ask for does not bind a statement: its number is there, its measure is checked apart. */
const isTolerated = (violation: string): boolean =>
  ['aspect', 'number', 'unit', 'measure'].includes(violation)

/** The value agrees: is it also the latest, and did it go the way the draft says? */
function agreed({ fact, same }: Candidate, { asked }: Context, pack: Pack): Judgement {
  const rounded = same === 'rounded'
  const { signals } = asked
  const opposite =
    fact.direction === 'up'
      ? signals.has('down') && !signals.has('up')
      : fact.direction === 'down' && signals.has('up') && !signals.has('down')
  if (opposite && (fact.measure === 'change' || fact.measure === 'difference'))
    return { verdict: 'contradicted', rounded, fact, difference: 'direction' }
  const dated = asked.periods.some(({ type }) => type !== 'now')
  const later = dated ? null : laterThan(fact, pack)
  const isStart = signals.has('up') || signals.has('down')
  if (later && !isStart) return { verdict: 'outdated', rounded, fact: later, difference: 'newer' }
  if (signals.has('negation')) return { verdict: 'contradicted', rounded, fact, difference: 'value' }
  return { verdict: 'supported', rounded, fact, difference: null }
}

/** The latest figure of the same thing for the same group, when there is a later one. */
function laterThan(fact: Observation, pack: Pack): Observation | null {
  const end = stretchOf(fact.period)?.to.to
  if (end === undefined || fact.measure !== 'level') return null
  const siblings = (pack.entries.get(fact.entry)?.facts ?? []).filter(
    (other): other is Observation =>
      other.type === 'observation' &&
      other.unit === fact.unit &&
      other.measure === 'level' &&
      JSON.stringify(Object.entries(other.dimensions).sort()) ===
        JSON.stringify(Object.entries(fact.dimensions).sort()) &&
      (stretchOf(other.period)?.to.to ?? 0) > end,
  )
  return (
    siblings.sort((a, b) => (stretchOf(b.period)?.to.to ?? 0) - (stretchOf(a.period)?.to.to ?? 0))[0] ?? null
  )
}

/** Another group's or time's figure with the draft's value tells what was mixed up. */
function differenceFrom({ fact }: Candidate, about: readonly Candidate[]): Difference {
  const twin = about.find(
    (candidate) => candidate.same !== 'different' && candidate.fact.entry === fact.entry,
  )
  const [violation] = twin?.judged.violations.filter((one) => !isTolerated(one)) ?? []
  return violation === 'group' || violation === 'place' || violation === 'period' ? violation : 'value'
}

/** Whether the written unit can be the fact's: shares, points, money and counts never stand for each other. */
function unitFits(
  fact: Observation,
  { value }: NumberReading,
  { units, scale }: Measured,
  pack: Pack,
): boolean {
  const quantity = pack.units.get(fact.unit)?.quantity ?? 'count'
  const written = new Set([...units].map((unit) => pack.units.get(unit)?.quantity ?? 'count'))
  if (written.has('points') && written.has('share')) written.delete('share')
  if (value.type === 'fraction' && written.size === 0) return quantity === 'share'
  if (scale > 1) return quantity === 'money'
  if (written.size === 0)
    return quantity === 'count' || quantity === 'ordinal' || (quantity === 'age' && value.type === 'range')
  if (written.has('age') && written.has('duration')) return quantity === 'age' || quantity === 'duration'
  return written.has(quantity) && (quantity !== 'count' || units.has(fact.unit))
}
