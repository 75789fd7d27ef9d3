/** One side of a comparison: the figures that all its words together mean. */

import type { Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import { tokenize } from '../language/token.ts'
import { placesOf } from '../language/token-range.ts'
import type { Entry, Observation, Pack } from '../pack/pack.ts'
import type { Facet } from '../reading/meaning.ts'
import { fitsPeriods } from '../reading/periods-fit.ts'
import type { Strength } from '../search/names.ts'
import type { Subject } from '../search/subject.ts'
import { entriesOf } from './examples.ts'
import { observationsOf } from './facts.ts'
import { noYear } from './select.ts'
import { type Sort, sortSaid } from './sort-said.ts'

export type Side = {
  readonly words: string
  readonly subject: Subject
  /** What of the named thing is meant; its levels where the words say nothing. */
  readonly sort: Sort | null
  /** Groups that stand in the name itself: a figure may be filed under them. */
  readonly inName: readonly (readonly Facet[])[]
  readonly denies: boolean
}

const measured = ['indicator', 'goal'] as const
const exact: readonly Strength[] = ['name', 'alias', 'loose']

export function readSide(words: string, desk: Desk, lang: Language): Side {
  const spans = desk.readGroups(tokenize(words), lang)
  const { sort, rest, denies } = sortSaid(words, placesOf(spans))
  const whole = desk.read(words, measured, lang)
  const isNamed = whole.found?.type === 'one' && whole.found.strength !== 'typo'
  const subject = sort === null || isNamed ? whole : desk.read(rest, measured, lang)
  const { found } = subject
  return {
    words,
    subject: rest.trim() === '' && !isNamed ? { ...subject, found: null } : subject,
    sort: isNamed ? null : sort,
    inName: spans.map(({ facets }) => facets).filter((mention) => !subject.groups.includes(mention)),
    denies: denies && !(found?.type === 'one' && exact.includes(found.strength)),
  }
}

/** A side without a name of its own is of the other's thing, and of its groups and time where it names none. */
export function completed(side: Side, other: Side): Side {
  const { subject } = side
  if (subject.found !== null || other.subject.found === null) return side
  const own = new Set(subject.groups.flat().map(({ dimension }) => dimension))
  const isFree = (mention: readonly Facet[]): boolean => !mention.some(({ dimension }) => own.has(dimension))
  return {
    ...side,
    sort: side.sort ?? other.sort,
    inName: other.inName.filter(isFree),
    subject: {
      ...subject,
      found: other.subject.found,
      groups: [...subject.groups, ...other.subject.groups.filter(isFree)],
      periods: subject.periods.length > 0 ? subject.periods : other.subject.periods,
    },
  }
}

/** The figures of that sort, told for just these groups and one of the times. */
export function figuresMeant({ subject, sort, inName, denies }: Side, desk: Desk): Observation[] {
  const { found, groups, periods } = subject
  if (found?.type !== 'one' || denies) return []
  const all = figuresOf(found.entry, sort, desk)
  const { pack } = desk
  const answerable = inName.filter((mention) => all.some((fact) => isFiled(fact, mention, pack)))
  const wanted = [...groups, ...answerable]
  const named = new Set(wanted.flat().map(({ dimension }) => dimension))
  const isWhole = (fact: Observation): boolean =>
    Object.entries(fact.dimensions).every(
      ([list, code]) => named.has(list) || all.every(({ dimensions }) => dimensions[list] === code),
    )
  return all.filter(
    (fact) =>
      wanted.every((mention) => isFiled(fact, mention, pack)) &&
      isWhole(fact) &&
      fitsPeriods(fact, periods, noYear, all) &&
      !(periods.some(({ type }) => type === 'now') && isBaseline(fact, desk)),
  )
}

/** Under one of the codes itself: what is told for a part of a group is not told for the group. */
const isFiled = ({ dimensions }: Observation, mention: readonly Facet[], { codeLists }: Pack): boolean =>
  mention.some(({ dimension, code }) =>
    dimensions[dimension] === undefined
      ? codeLists.get(dimension)?.codes.get(code)?.default === true
      : dimensions[dimension] === code,
  )

/** A goal's are its targets; an indicator's are its levels, else its gaps, else whatever it has. */
function figuresOf(entry: Entry, sort: Sort | null, desk: Desk): Observation[] {
  const own = observationsOf(entry)
  const targets = (all: readonly Observation[]): Observation[] =>
    all.filter(({ measure }) => measure.startsWith('target'))
  if (entry.kind === 'goal') {
    const { indicator } = entry
    const measuredBy = indicator === null ? undefined : desk.pack.entries.get(indicator)
    if (sort === 'target' || sort === null) return targets(own)
    return measuredBy ? figuresOf(measuredBy, sort, desk) : []
  }
  if (sort === 'target')
    return targets(
      entriesOf(desk, 'goal')
        .filter(({ indicator }) => indicator === entry.id)
        .flatMap(observationsOf),
    )
  if (sort === 'change') return own.filter(({ measure }) => measure === 'change')
  if (sort === 'baseline') return own.filter((fact) => isBaseline(fact, desk))
  const sorts = (['level', 'difference'] as const).map((sort) =>
    own.filter(({ measure }) => measure === sort),
  )
  return sorts.find((some) => some.length > 0) ?? own
}

const isBaseline = ({ id }: Observation, desk: Desk): boolean =>
  entriesOf(desk, 'goal').some(({ baseline }) => baseline === id)
