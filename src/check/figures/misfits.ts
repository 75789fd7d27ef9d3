/** What of a clause a figure does not fit: the constraints of a question, read as one reads a statement. */

import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { type Violation, violations } from '../../ask/fitting/constraints.ts'
import { type Mentioned, mentionedIn, missesOutcome } from '../../ask/fitting/outcome.ts'
import type { Asked } from '../../ask/question/asked.ts'
import { isWithin, type MonthSpan, stretchOf, yearOf } from '../../language/times/months.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Context } from '../draft/context.ts'
import { scenesIn } from '../draft/scene.ts'
import type { FigureCard } from './figures.ts'
import { namesExcluded } from './mistaken.ts'
import { ownSentence } from './own-sentence.ts'
import { saysByUnit } from './says-by-unit.ts'
import { isMonthOfStart, isStartTold } from './starts.ts'
import { timesFor } from './times-for.ts'

export type Misfits = (card: FigureCard, context: Context) => readonly Violation[]

export function createMisfits(catalogue: Catalogue): Misfits {
  const { lexicon } = catalogue
  return (card, context) => {
    const {
      asked,
      isSpan,
      clause: { groupsInOrder },
    } = context
    const periods = timesFor(card.fact, context, catalogue.pack)
    const meant = forNobody(
      card,
      openEnded(card, { ...asked, periods }, context, catalogue),
      isSpan,
      catalogue,
    )
    const found = withOutcome(violations(card, meant, catalogue), card, context, catalogue.pack)
    if (groupsInOrder.size === 0 || !(found.includes('group') || found.includes('place'))) return found
    const own = ownSentence(card.fact, asked.lang, lexicon).groupsInOrder
    const told = [...groupsInOrder].filter(([dimension, order]) => own.get(dimension) === order)
    if (told.length === 0) return found
    const names = new Set(told.map(([dimension]) => dimension))
    const facets = asked.facets.filter(([facet]) => !facet || !names.has(facet.dimension))
    return withOutcome(violations(card, { ...meant, facets }, catalogue), card, context, catalogue.pack)
  }
}

/** What a number is told of may stand anywhere in its sentence, in the one before or in the heading above. */
function withOutcome(
  found: readonly Violation[],
  card: FigureCard,
  context: Context,
  pack: Pack,
): readonly Violation[] {
  const rest = found.filter((one) => one !== 'outcome')
  // `15 % outside the public schools`: who speaks of all the others says what they do not.
  const isMissed =
    missesOutcome(card, saidAround(context)) &&
    !saysByUnit(card, context, pack) &&
    !namesExcluded(card, context.coreWords, context)
  return isMissed ? [...rest, 'outcome'] : rest
}

function saidAround({ asked, spokenOf, earlier, scenes, clause: { read } }: Context): Mentioned {
  const own = mentionedIn({ ...asked, topics: [...asked.topics, ...spokenOf, ...(earlier?.topics ?? [])] })
  const above = scenesIn(scenes)
  return {
    concepts: new Set([...read.said.concepts, ...own.concepts, ...above.flatMap(({ names }) => [...names])]),
    groups: [
      ...read.said.groups,
      ...own.groups,
      ...(earlier?.facets ?? []).flat(),
      ...above.flatMap(({ mentions }) => mentions.flat()),
    ],
  }
}

/**
 * How long a thing lasts is told of the whole of it, not of a group: `SOL is a two-year pilot for municipal staff`,
 * `71 % of boys complete within 25 years`. Only groups that its entry tells of as well, or of which the length is a span.
 */
function forNobody(
  { fact, entry }: FigureCard,
  asked: Asked,
  isSpan: boolean,
  { pack, cardsOf, lexicon }: Catalogue,
): Asked {
  if (pack.units.get(fact.unit)?.quantity !== 'duration') return asked
  const isFree = ({ dimension, code }: Facet): boolean =>
    fact.dimensions[dimension] === undefined &&
    (isSpan || cardsOf(entry.id).some(({ spoken }) => spoken.get(dimension)?.has(code)))
  const bound = (mention: readonly Facet[]): boolean => !mention.every(isFree)
  const own = isSpan ? ownSentence(fact, asked.lang, lexicon).periods : []
  const periods = asked.periods.filter(({ from }) => !from || !own.some((told) => isSame(told.from, from)))
  // Who is expected to, not how long it may take.
  const signals = isSpan ? new Set([...asked.signals].filter((one) => one !== 'forecast')) : asked.signals
  return {
    ...asked,
    signals,
    periods,
    facets: asked.facets.filter(bound),
    carried: asked.carried.filter(bound),
  }
}

/** Without the times that the figure's own sentence tells of it, though it is filed under none or a longer one. */
function openEnded(
  { fact, entry }: FigureCard,
  asked: Asked,
  { clause }: Context,
  catalogue: Catalogue,
): Asked {
  const { lexicon } = catalogue
  if (asked.periods.length === 0) return asked
  const own = ownSentence(fact, asked.lang, lexicon).periods
  const end = stretchOf(fact.period)?.to ?? null
  // `In spring 2010 … 900 more than in 2004`.
  const isTold = ({ type, from }: PeriodReading): boolean =>
    from !== null &&
    end !== null &&
    type === 'at' &&
    isWithin(from, end) &&
    own.some((told) => isSame(told.from, from))
  if (asked.periods.some(isTold)) return { ...asked, periods: [] }
  // `4 consultants since 2007` of a figure without a date.
  // Nor does `set up on 16 June 2010 with 12 members` date the members.
  const isStart = clause.read.signals.has('start')
  const isOld = ({ type, from }: PeriodReading): boolean => {
    if (from === null || end !== null) return false
    const year = yearOf(from)
    if (type === 'at' && from.from === from.to && isMonthOfStart(fact, from, asked.lang, catalogue))
      return true
    if (type === 'at' && isStart) return isStartTold(fact, year, asked.lang, catalogue)
    return type === 'since' && entry.facts.some(({ text }) => text.da.includes(String(year)))
  }
  return { ...asked, periods: asked.periods.filter((period) => !isOld(period)) }
}

const isSame = (a: MonthSpan | null, b: MonthSpan): boolean => a?.from === b.from && a.to === b.to
