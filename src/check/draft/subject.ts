/** What a sentence is about by its first words, and what `it` and `they` at the head of the next one stand for. */

import type { Topic } from '../../ask/question/topics.ts'
import { subjectPronouns } from '../../language/words/pointing-words.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'

export type Subject = {
  readonly topics: readonly Topic[]
  readonly facets: readonly (readonly Facet[])[]
}

/** The thing or group that the sentence begins with, an article apart; the one before where a pronoun begins it; null where there is none. */
export function subjectOf(sentence: Stretch, draft: Draft, before: Subject | null): Subject | null {
  const { from } = sentence
  if (isPronoun(from, draft)) return before
  const isFirst = ({ first }: { readonly first: number }): boolean => first <= from + 1
  const topics = draft.topicsIn(sentence).filter((topic) => !topic.optional && isFirst(topic))
  const facets = draft.facetsIn(sentence).filter(isFirst)
  return topics.length + facets.length > 0 ? { topics, facets: facets.map((item) => item.facets) } : null
}

export const isPronoun = (at: number, { tokens }: Draft): boolean =>
  subjectPronouns.has(tokens[at]?.lower ?? '')
