/** A period typed in SDMX form, as the pack and the machine's door write it: `2006-Q4`, `2009-08`, `2006-11/2009-08`. */

import { stretchOf } from '../language/times/months.ts'
import type { PeriodReading } from '../language/times/periods.ts'
import type { Token } from '../language/token.ts'

const form = /^\d{4}(?:-(?:0[1-9]|1[0-2])|-[QqSs][1-4])?(?:\/\d{4}(?:-(?:0[1-9]|1[0-2])|-[QqSs][1-4])?)?$/

/** The last word of the text, if it has that form and is more than a plain year. */
export function readTypedPeriod(tokens: readonly Token[], text: string): PeriodReading | null {
  const word = text.trim().split(/\s+/).at(-1) ?? ''
  if (!form.test(word) || /^\d{4}$/.test(word)) return null
  const stretch = stretchOf(word.toUpperCase())
  if (!stretch) return null
  const start = text.lastIndexOf(word)
  const type = word.includes('/') ? 'span' : 'at'
  const first = tokens.findIndex((token) => token.start >= start)
  return { type, from: stretch.from, to: stretch.to, first: Math.max(first, 0), last: tokens.length - 1 }
}
