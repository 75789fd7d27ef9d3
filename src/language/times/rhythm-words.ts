/** Words for how often something happens: every year, more seldom, more often, once for all. */

import { words } from '../both-languages.ts'

/** Every year: `årligt`, `a year`. */
export const yearly =
  /(?<!\p{L})(hvert år|årligt?|om året|pr\.? år|(every|each|a|per) year|yearly|annual(ly)?)(?!\p{L})/u

/** More seldom than every year: `every other year`, `hvert femte år`. */
export const seldom =
  /(?<!\p{L})(hvert (andet|tredje|fjerde|femte|tiende) år|every (other|second|third|fourth|fifth|tenth) year|every \p{L}+ years)(?!\p{L})/u

/** Shorter than a year: `every month`, `ugentligt`. */
export const shorterThanYears = words(
  'måned måneder måneden månedligt uge uger ugen ugentligt dag dagen dagligt kvartal',
  'month months monthly week weeks weekly day days daily',
)

/** All years together, or up to now: `in all`, `gennem årene`. */
export const altogether =
  /\b(i alt|tilsammen|gennem årene|til dato|hidtil|indtil nu|lige nu|in total|a total of|in all|altogether|over the years|to date|so far|currently)\b/u

/** One year alone, the one just over: `in the past year`. */
export const pastYear = /\b((seneste|sidste|forløbne) år|(past|last) year)\b/u
