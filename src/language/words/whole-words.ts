/** Words that leave out none of those they stand before. */

import { words } from '../both-languages.ts'

/** Before all the periods of a list: `in all years`, `i samtlige år`. */
export const whole = words('alle samtlige', 'all')

/** Before all of those whom a share is of, also one by one or as one thing: `of every pupil`, `af hele byen`. */
export const nobodyLeftOut: ReadonlySet<string> = new Set([...whole, ...words('hele', 'every')])
