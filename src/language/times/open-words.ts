/** Words that make of one time all that came before or after it: `before 2008`, `2008 eller senere`. */

import { words } from '../both-languages.ts'

const phrases = (...lists: readonly string[]): readonly (readonly string[])[] =>
  lists.flatMap((list) => list.split(', ').map((phrase) => phrase.split(' ')))

/** Before a time, which is left out … */
export const beforeIt = phrases(
  'før, inden, forud for, tidligere end',
  'before, prior to, ahead of, earlier than',
)

/** … is the last one; not a bare `to`, for `compared to 2008` is none of these … */
export const untilIt = phrases('indtil, frem til, op til', 'until, till, up to, through')

/** … or is left out, and what came later is meant. */
export const afterIt = phrases('efter, senere end', 'after, later than, past, following')

/** Behind a time and an `or`, an `and`: `in 2008 or later`. */
export const openBehind = words(
  'før tidligere senere efter frem fremefter derefter',
  'before earlier later after onwards onward afterwards thereafter',
)
