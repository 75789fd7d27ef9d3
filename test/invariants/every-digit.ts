/** Every digit comes from a cited figure, from arithmetic that is shown, from the asker's words, or is furniture. */

import type { Pack } from '../../src/pack/pack.ts'
import { digitsWithoutSource } from '../digits-without-source.ts'
import type { Promised } from './surface.ts'

export const everyDigit =
  (pack: Pack): Promised =>
  ({ answer, line }) =>
    digitsWithoutSource(answer, line, pack)
