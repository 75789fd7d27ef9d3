/** Words that leave out what stands behind them. */

import { words } from '../both-languages.ts'

/** In a name or a clause, before what somebody does not have or do: `not in public school`. */
export const excluding = words('ikke', 'not avoid')
