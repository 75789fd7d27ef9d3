/** Words between a number and the whole of which it counts a part. */

import { words } from '../both-languages.ts'

/** Right behind the number, before the whole that is named: `37 of the children`. */
export const ofThe = /^ (of (the|its|their)|af (de|dens|deres|\p{L}{3,}s)) /u

/** Right behind the number, of a whole that was named before: `1,840 of them`. */
export const ofThem = /^ (of them|of these|af dem|af disse) /

/** Before the number, of such a whole: `hvoraf de fem …` counts some of those just told. */
export const whereof = words('hvoraf heraf', 'which whom')
