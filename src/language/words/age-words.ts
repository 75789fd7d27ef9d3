/** Words between an age and those whose age it is. */

import { words } from '../both-languages.ts'

/** Right between the two: `employees aged 14 to 20`, `i alderen 14 til 20`. */
export const aged = words('i alderen på mellem fra', 'aged ages age the of in between from')

/** Before those whom something is meant for: `a course offered to young people aged 14 to 20`. */
export const meantFor = words('til mod for at', 'for to')

/** Say more of those named before, or part them from the age: `staff in contact with young people aged 14 to 20`. */
export const saidOf = words('med der som , .', 'with who whom that')
