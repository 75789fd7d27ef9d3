/** Words before a number that make it one of things spoken of or known already. */

import { words } from '../both-languages.ts'

/** The number only points back: `begge to køn`, `our two groups`. */
export const definite = words('de disse begge vores', 'the these those both our')

/** The number belongs to the name behind it, and counts nothing: `i de fem områder`, `these five areas`. */
export const namingBefore = words('de disse i', 'the these those in')
