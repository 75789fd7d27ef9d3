/** A table of figures: what and for whom, when, how much; every row with its own source. */

import { formatPeriod } from '../answer/format.ts'
import type { Block, Language, NonEmpty, Role, Row } from '../answer/tree.ts'
import type { Goal, Observation, Pack } from '../pack/pack.ts'
import { formatFigure, formatGroups, sharedDimensions } from './amount.ts'
import { sentences } from './facts.ts'
import { figureOf } from './figure.ts'

const words = {
  da: {
    columns: ['Hvad', 'Periode', 'Tal'],
    measures: {
      level: 'niveau',
      change: 'ændring',
      difference: 'forskel',
      'target-level': 'mål',
      'target-change': 'mål for ændring',
    },
    directions: { up: 'stigning', down: 'fald', flat: 'uændret' },
    baseline: 'udgangspunkt',
    latest: 'seneste',
    target: 'mål',
  },
  en: {
    columns: ['What', 'Period', 'Figure'],
    measures: {
      level: 'level',
      change: 'change',
      difference: 'difference',
      'target-level': 'target',
      'target-change': 'target for the change',
    },
    directions: { up: 'rise', down: 'fall', flat: 'unchanged' },
    baseline: 'baseline',
    latest: 'latest',
    target: 'target',
  },
} as const

export const observationColumns = (lang: Language): NonEmpty<string> => words[lang].columns

/** A table where labels tell the rows apart (what all of `among` share is left out); otherwise the figures' own sentences. */
export function observationTable(
  observations: readonly Observation[],
  among: readonly Observation[],
  role: Role,
  pack: Pack,
  lang: Language,
): readonly Block[] {
  const shared = sharedDimensions(among)
  const rows = observations.map((fact) => rowOf(fact, labelOf(fact, shared, pack, lang), pack, lang))
  const told = new Set(rows.map(({ cells: [label, period] }) => `${label}|${period}`))
  if (rows.length === 0) return []
  if (told.size < rows.length) return sentences(observations, role, lang)
  return [{ type: 'table', role, columns: words[lang].columns, rows }]
}

export const rowOf = (fact: Observation, label: string, pack: Pack, lang: Language): Row => ({
  cells: [label, formatPeriod(fact.period, lang), formatFigure(fact, pack, lang)],
  cites: fact.cites,
  figures: [figureOf(fact)],
})

function labelOf(fact: Observation, shared: Observation['dimensions'], pack: Pack, lang: Language): string {
  const part = partOf(fact, pack, lang)
  const groups = formatGroups(fact.dimensions, shared, pack, lang)
  const isPlain = fact.measure === 'level' && (groups !== '' || part !== '')
  const measure = measureName(fact, lang)
  const all = [isPlain || part === measure ? '' : measure, groups, part === '' ? '' : `(${part})`]
  return all
    .filter((word) => word !== '')
    .join(' ')
    .replace(/^\((.*)\)$/, '$1')
}

/** What sort of figure it is: a level, a rise, a target. */
export const measureName = ({ measure, direction }: Observation, lang: Language): string =>
  measure === 'change' && direction ? words[lang].directions[direction] : words[lang].measures[measure]

/** Which part it plays in the goals of the pack. */
function partOf({ id }: Observation, { entries }: Pack, lang: Language): string {
  const goals = [...entries.values()].filter((entry): entry is Goal => entry.kind === 'goal')
  for (const part of ['baseline', 'target', 'latest'] as const)
    if (goals.some((goal) => goal[part] === id)) return words[lang][part]
  return ''
}
