/** Verbs that tell what shall, should or is wanted to be. */

import { words } from '../both-languages.ts'

/** `The share should be 28 %`; `to` and `may`, which say little in a draft, are none of them. */
export const aims = words('skal skulle bør vil ville ønsker ønskede', 'should shall must would wants wanted')
