/** What a sentence leaves behind for the next. */

import { mentionsNamed } from '../../ask/question/groups-named.ts'
import type { Topic } from '../../ask/question/topics.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Stretch } from './clauses.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { saysAim } from './modals.ts'
import { textIn } from './stretch-text.ts'
import { type Subject, subjectOf } from './subject.ts'

export type Said = {
  /** As written, spaced. */
  readonly text: string
  readonly topics: readonly Topic[]
  readonly facets: readonly (readonly Facet[])[]
  /** All groups and places that it names: `X is one of the five areas` names two. */
  readonly named: readonly (readonly Facet[])[]
  readonly periods: readonly PeriodReading[]
  /** It tells what is aimed at, or what shall be. */
  readonly isAimed: boolean
  readonly subject: Subject | null
}

/** What a number's sentence leaves behind. */
export const saidBy = ({ spokenOf, asked, clause, isAimed, subject }: Context): Said => ({
  text: clause.read.text,
  topics: spokenOf,
  facets: mentionsNamed(asked),
  named: clause.read.said.groups.map((facet) => [facet]),
  periods: asked.periods,
  isAimed: isAimed || saysAim(clause.words),
  subject,
})

/** What a sentence without numbers leaves behind; one that names nothing leaves what was said before it. */
export function saidIn(sentence: Stretch, draft: Draft, before: Said | null): Said | null {
  const topics = draft.topicsIn(sentence)
  const facets = [...draft.facetsOf.values()].flatMap((items) => items.last(sentence)?.facets ?? [])
  if (topics.every(({ optional, known }) => optional || known === 'unknown') && facets.length === 0)
    return before
  return {
    text: textIn(sentence, draft),
    topics,
    facets: facets.map((facet) => [facet]),
    named: draft.facetsIn(sentence).map(({ facets: all }) => all),
    periods: draft.periodsIn(sentence),
    isAimed: false,
    subject: subjectOf(sentence, draft, before?.subject ?? null),
  }
}
