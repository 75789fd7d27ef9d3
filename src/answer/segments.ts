/** Cuts a draft at its numbers, so that a surface can mark each where it stands. */

import type { Check, Draft } from './tree.ts'

export type Segment = { readonly words: string; readonly check: Check | null }

/** All the draft's words in order; a check that overlaps an earlier one stays unmarked. */
export function segmentsOf({ words, checks }: Draft): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const check of checks.toSorted((a, b) => a.start - b.start)) {
    if (check.start < at || check.end > words.length) continue
    if (check.start > at) segments.push({ words: words.slice(at, check.start), check: null })
    segments.push({ words: words.slice(check.start, check.end), check })
    at = check.end
  }
  if (at < words.length) segments.push({ words: words.slice(at), check: null })
  return segments
}
