/** Articles of those who are known, before a noun or, in Danish, at its end. */

import { words } from '../both-languages.ts'

/** `80 % of the girls`, `af de ledige`. */
export const articles = words('de den det', 'the those')

/** Of several, before their number: `over de 60 %`, `over the 60`. */
export const severalKnown = words('de', 'the')

/** `Af pigerne`, `skolen`, `udvalget`. */
export const articleEnding = /(ne|en|et)$/
