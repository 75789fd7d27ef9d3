/** What the shell is told when an answer has been given. */

import type { Answer } from '../../answer/tree.ts'

export const exitCodes: { readonly [O in Answer['outcome']]: number } = {
  answered: 0,
  ambiguous: 0,
  refused: 3,
  invalid: 2,
  failed: 70,
}
