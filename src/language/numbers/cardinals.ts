/** Reads one number, in digits or in words, of either language. */

import type { Language } from '../../answer/tree.ts'
import type { Token } from '../token.ts'
import { parseNumeral } from './numerals.ts'
import { spelled } from './spelled.ts'

/** What one number word or numeral says, and the token after it. */
export type Cardinal = {
  readonly number: number
  readonly decimals: number
  readonly other: number | null
  readonly next: number
}

/** The number that begins at that place; null when none begins there. */
export function cardinal(tokens: readonly Token[], at: number, lang: Language): Cardinal | null {
  const token = tokens[at]
  if (token?.type === 'number') return { ...parseNumeral(token.text, lang), next: at + 1 }
  return token?.type === 'word' ? spelled(tokens, at, lang) : null
}
