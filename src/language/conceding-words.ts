/** Words by which a clause holds good in spite of what was said: `but six areas still need an effort`. */

import { words } from './both-languages.ts'

/** At its beginning: `although`, `selv om`, `even so`. */
export const conceding = words('men selv', 'but yet although though even')
