/** Articles of those who are known, before a noun or, in Danish, at its end. */

import { words } from '../both-languages.ts'

/** `80 % of the girls`, `af de ledige`. */
export const articles = words('de den det', 'the those')

/** `Af pigerne`, `skolen`, `udvalget`. */
export const articleEnding = /(ne|en|et)$/
