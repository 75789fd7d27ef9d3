/** Those who write a draft, and whom they write to: what they say of themselves is told of nobody in a report. */

import { words } from '../both-languages.ts'

/**
 * Around a verb, of what the writer says or wants: `we will say that 28 % …`. Fewer than the talkers of a question:
 * `no one will`, `every one must` is told of somebody else.
 */
export const writers = words('vi jeg man', 'we i you')

/** Says of the writer alone: `I have …`, `har jeg …`; the Danish `i` is no `I`. */
export const writerFirst =
  /(?<!\p{L})([Jj]eg (har|havde)|([Hh]ar|[Hh]avde) jeg|I(['’]ve| have| had))(?!\p{L})/u
