/** What all pictures have in common: whom they are about, their words of care, their source. */

import { chart } from '../answer/build.ts'
import type { Chart, Mark, Picture } from '../answer/chart.ts'
import { formatPeriod } from '../answer/format.ts'
import { formatOrigin } from '../answer/format-citation.ts'
import type { Citation, Language, NonEmpty } from '../answer/tree.ts'
import type { Entry, Fact, Observation, Pack } from '../pack/pack.ts'
import { formatFigure, formatGroups, sharedDimensions } from './amount.ts'
import { decimalOf, isExact } from './figure.ts'
import { groupLabel } from './picture-shape.ts'

/** What is drawn, before it is framed. */
export type Drawing = DistributiveOmit<Picture, 'title' | 'subtitle' | 'notes' | 'source'>

/** `Omit` of a union keeps no kind apart. */
type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never

type Frame<Drawn extends Fact> = {
  readonly title: string
  /** Whom it is about, in what, and when; empty ones are left out. */
  readonly about: readonly string[]
  readonly facts: NonEmpty<Drawn>
  /** Words of care besides the notes of the facts. */
  readonly care?: readonly string[]
  /** What a fact is called on the picture, so that a note of one is not taken for a note on all. */
  readonly nameOf?: (fact: Drawn) => string
}

/** Titled, noted and sourced: a picture travels alone. */
export function framed<Drawn extends Fact>(drawing: Drawing, frame: Frame<Drawn>, lang: Language): Chart {
  const { title, about, facts, care = [] } = frame
  const [first, ...rest] = facts.flatMap((fact): readonly Citation[] => fact.cites)
  const cites: NonEmpty<Citation> = [first ?? facts[0].cites[0], ...rest]
  const notes = new Set([...care, ...notesIn(frame, lang)])
  const common = {
    title: capital(title),
    subtitle: capital(about.filter((words) => words !== '').join(' · ')),
    notes: [...notes],
    source: formatOrigin(cites, lang),
  }
  return chart({ ...drawing, ...common } as Picture, cites)
}

/** Each note once, after the names of those it is on unless that is all of them. */
function notesIn<Drawn extends Fact>({ facts, nameOf }: Frame<Drawn>, lang: Language): string[] {
  const noted = new Map<string, Drawn[]>()
  for (const fact of facts)
    if (fact.note) noted.set(fact.note[lang], [...(noted.get(fact.note[lang]) ?? []), fact])
  return [...noted].map(([note, some]) =>
    nameOf && some.length < facts.length ? `${capital(some.map(nameOf).join(', '))}: ${note}` : note,
  )
}

/** The people or things an entry is about. */
export const populationOf = (entry: Entry | undefined, lang: Language): string =>
  entry?.kind === 'indicator' ? (entry.population?.[lang] ?? '') : ''

/** A plain number as it is drawn; null for what has no one place on a line: fractions, ranges, `nearly`. */
export function markOf(label: string, fact: Observation, pack: Pack, lang: Language): Mark | null {
  const decimal = decimalOf(fact)
  if (decimal === null || !isExact(fact)) return null
  return { label: capital(label), value: Number(decimal), shown: formatFigure(fact, pack, lang) }
}

/** Shares of a whole have a full bar. */
export const isPercent = ({ unit }: Observation, { units }: Pack): boolean => {
  const { quantity, form } = units.get(unit) ?? {}
  return quantity === 'share' && form?.da !== '{n}'
}

export const capital = (words: string): string =>
  words.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da'))

/** Names figures of one thing at several times. */
export const byPeriod =
  (lang: Language) =>
  ({ period }: Observation): string =>
    formatPeriod(period, lang)

/** Names figures of several groups. */
export const byGroup =
  (list: string, pack: Pack, lang: Language) =>
  (fact: Observation): string =>
    groupLabel(fact, list, pack, lang)

/** Named after the indicator, with its population or, where it has none, what the figures have in common. */
export function frameOf(facts: NonEmpty<Observation>, more: readonly string[], pack: Pack, lang: Language) {
  const entry = pack.entries.get(facts[0].entry)
  const population = populationOf(entry, lang)
  const groups = population === '' ? formatGroups(sharedDimensions(facts), {}, pack, lang) : population
  return { title: entry?.name[lang] ?? '', about: [groups, ...more], facts }
}
