/** Words that say how often something was so: `three times`, `once`, `most often`. */

import { words } from '../both-languages.ts'

/** Behind a number they say how often: `three times`, `tre år`. */
export const times = words('gang gange år lister', 'time times years year lists')

/** `Most often`. */
export const often = words('tit ofte tiest oftest sjældnest', 'often')

/** How many times, in one word; Danish says it in two. */
export const timesInWords: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])

/** Before a `time` or a `year` it counts; elsewhere it may count nothing. */
export const one = words('en et', 'one')

/** Behind a number: so often, and not for so long. */
export const turns = words('gang gange', 'time times')

/** More than one time, however many. */
export const severalTurns = words('gange', 'times')
