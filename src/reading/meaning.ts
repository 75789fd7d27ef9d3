/** What a word or phrase can mean to the reader of questions, drafts and the pack itself. */

import type { Signal } from '../language/tables/words.ts'

export type Meaning =
  /** A code of a code list: a group, a place, an age. */
  | { readonly type: 'facet'; readonly dimension: string; readonly code: string }
  | { readonly type: 'unit'; readonly unit: string }
  /** A ring of synonyms, or the name of an entry. */
  | { readonly type: 'concept'; readonly concept: string }
  /** A phrase that may stand in any question. */
  | { readonly type: 'idiom' }

/** One stretch of a text, understood. */
export type Item = {
  /** As written. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Tokens it covers. */
  readonly first: number
  readonly last: number
} & (
  | { readonly type: 'facet'; readonly facets: readonly Facet[] }
  | { readonly type: 'unit'; readonly units: readonly string[] }
  | { readonly type: 'term'; readonly term: Term }
  | { readonly type: 'number' }
  | { readonly type: 'filler' }
)

export type Facet = { readonly dimension: string; readonly code: string }

export type Term = {
  readonly text: string
  /** Any of these in a fact is a hit. */
  readonly concepts: readonly string[]
  /** How it came to be known; an unknown word has no concepts. */
  readonly known: 'as-is' | 'spelling' | 'compound' | 'part' | 'unknown'
  /** 1 for a plain word, less for a guessed one. */
  readonly trust: number
  /** A capital inside a sentence: somebody's or something's name. */
  readonly isName: boolean
  /** Stands where a place stands: `i Thisted`, `in Lyon`. */
  readonly isPlace: boolean
}

/** What was read otherwise than typed: `uddanelse → uddannelse`. */
export type Correction = { readonly from: string; readonly to: string }

export type SignalItem = { readonly signal: Signal; readonly first: number; readonly last: number }
