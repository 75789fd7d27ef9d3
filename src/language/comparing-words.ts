/** Words around the comparisons and steps of a question. */

import { words } from './both-languages.ts'

/** End like `safer` and `tryggere`, and compare no quality. */
export const endingAlike = words(
  'mere flere færre senere lærere ledere lejere ejere',
  'number order under over after other water power paper later longer matter user',
)

/** Who begins with one of these asks how large the step was. */
export const steps = words(
  'fald faldet stigning stigningen fremgang fremgangen nedgang nedgangen',
  'drop fall rise increase decrease',
)

/** Before what a thing has: `areas with lower unemployment`. */
export const having = words('med', 'with having')

/** Between `with` and the word that it softens: `with a bit lower unemployment`. */
export const softening = words('lidt noget knap så en smule', 'a bit slightly somewhat little')

/** Behind a comparison: `with more than …`. */
export const comparedWith = words('end', 'than')

/** Before what one number is held against: `61.8 against 56.4 per cent`. */
export const against = words('mod imod', 'against versus vs')
