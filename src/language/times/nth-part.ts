/** Reads which part of a year is meant: `4.`, `4th`, `fjerde`, `sidste`. */

import type { Language } from '../../answer/tree.ts'
import type { Token } from '../token.ts'
import { partOrdinals } from './period-words.ts'

/** The part that begins at that place and the place after it; null when none begins there. */
export function nthPart(
  tokens: readonly Token[],
  at: number,
  lang: Language,
): { readonly number: number; readonly next: number } | null {
  const token = tokens[at]
  if (!token) return null
  const word = partOrdinals[lang].get(token.lower)
  if (word) return { number: word, next: at + 1 }
  if (token.type !== 'number' || !/^\d$/.test(token.text)) return null
  const mark = /^(\.|st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? '')
  return { number: Number(token.text), next: mark ? at + 2 : at + 1 }
}
