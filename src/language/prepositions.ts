/** Prepositions, by what they lead to, with the articles that may stand beside them. */

import { words } from './both-languages.ts'

/** Between two numbers of one unit: `from 30 to 25 per cent`, `7 out of the 12`, `5.4 and only 1.1 points`. */
export const joiningAmounts = words('til ud af de kun', 'to out of the only')
