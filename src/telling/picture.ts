/** What all pictures have in common: whom they are about, their words of care, their source. */

import { chart } from '../answer/build.ts'
import type { Chart, Mark, Picture } from '../answer/chart.ts'
import { formatOrigin } from '../answer/format-citation.ts'
import type { Citation, Language, NonEmpty } from '../answer/tree.ts'
import type { Entry, Fact, Observation, Pack } from '../pack/pack.ts'
import { formatFigure } from './amount.ts'
import { decimalOf } from './figure.ts'

/** What is drawn, before it is framed. */
export type Drawing = DistributiveOmit<Picture, 'title' | 'subtitle' | 'notes' | 'source'>

/** `Omit` of a union keeps no kind apart. */
type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never

type Frame = {
  readonly title: string
  /** Whom it is about, in what, and when; empty ones are left out. */
  readonly about: readonly string[]
  readonly facts: NonEmpty<Fact>
  /** Words of care besides the notes of the facts. */
  readonly care?: readonly string[]
}

/** Titled, noted and sourced: a picture travels alone. */
export function framed(drawing: Drawing, { title, about, facts, care = [] }: Frame, lang: Language): Chart {
  const [first, ...rest] = facts.flatMap((fact): readonly Citation[] => fact.cites)
  const cites: NonEmpty<Citation> = [first ?? facts[0].cites[0], ...rest]
  const notes = new Set([...care, ...facts.flatMap(({ note }) => (note ? [note[lang]] : []))])
  const frame = {
    title: capital(title),
    subtitle: capital(about.filter((words) => words !== '').join(' · ')),
    notes: [...notes],
    source: formatOrigin(cites, lang),
  }
  return chart({ ...drawing, ...frame } as Picture, cites)
}

/** The people or things an entry is about. */
export const populationOf = (entry: Entry | undefined, lang: Language): string =>
  entry?.kind === 'indicator' ? (entry.population?.[lang] ?? '') : ''

/** A plain number as it is drawn; null for fractions and ranges, which have no one place on a line. */
export function markOf(label: string, fact: Observation, pack: Pack, lang: Language): Mark | null {
  const decimal = decimalOf(fact)
  if (decimal === null || !isExact(fact)) return null
  return { label: capital(label), value: Number(decimal), shown: formatFigure(fact, pack, lang) }
}

/** `at least`, `nearly` and their like are no length that a bar could have. */
const isExact = ({ qualifier }: Observation): boolean => qualifier === null || qualifier === 'only'

/** Shares of a whole have a full bar. */
export const isPercent = ({ unit }: Observation, { units }: Pack): boolean => {
  const { quantity, form } = units.get(unit) ?? {}
  return quantity === 'share' && form?.da !== '{n}'
}

export const capital = (words: string): string =>
  words.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da'))
