/** What a list answers: members, who stood on it, who came or went, or that it cannot tell. */

import type { NonEmpty } from '../../answer/tree.ts'
import type { Listing, Roster } from '../../pack/pack.ts'
import { listingsOf } from '../../telling/facts.ts'
import { meetsTerms, type Terms } from './roster-terms.ts'
import type { Standing } from './standing.ts'

export type RosterAnswer = { readonly roster: Roster; readonly rows: readonly Listing[] } & (
  | /** What the list says of the members asked for. */ { readonly type: 'members' }
  /** Who stood on it in a period, or no longer did. */
  | { readonly type: 'on'; readonly period: string }
  | { readonly type: 'left'; readonly period: string }
  /** Who came onto it, and since when that is told. */
  | { readonly type: 'joined'; readonly period: string; readonly before: string | null }
  /** Who stood on it in some periods and did not in others. */
  | { readonly type: 'terms'; readonly terms: Terms }
  /** How many stood on it in each of some periods, one after the other. */
  | { readonly type: 'each'; readonly counts: NonEmpty<Standing> }
  /** The list is meant and cannot tell. */
  | { readonly type: 'untold' }
)

/** The list is meant, and of what is asked it shows nothing: a few of its rows stand for it, as for `which were not on it in 1999?`. */
export const untold = (roster: Roster): RosterAnswer => ({
  type: 'untold',
  roster,
  rows: listingsOf(roster).slice(0, 3),
})

/** Those of the rows that stood on the list in some periods and not in others. */
export const meeting = (terms: Terms, roster: Roster, rows: readonly Listing[]): RosterAnswer => ({
  type: 'terms',
  roster,
  terms,
  rows: rows.filter((row) => meetsTerms(row, terms)),
})
