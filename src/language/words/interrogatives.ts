/** The words that ask, whatever for. */

import { words } from '../both-languages.ts'

export const interrogatives = words(
  'hvor hvad hvem hvornår hvilken hvilket hvilke hvorfor',
  'how what who when where why which',
)
