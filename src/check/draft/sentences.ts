/** Cuts a draft into sentences: not behind `mio.`, but behind `28 mio. kr. Det …`. */

import type { Token } from '../../language/token.ts'
import { abbreviations, shortUnits } from '../../language/words/abbreviations.ts'
import type { Stretch } from './clauses.ts'

export function sentencesOf(tokens: readonly Token[], text: string): Stretch[] {
  const sentences: Stretch[] = []
  let from = 0
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    const gap = next ? text.slice(token.end, next.start) : ''
    if (
      next &&
      !endsSentence(token, tokens[at - 1], next) &&
      !beginsItem(next, gap) &&
      !(isItem(tokens[from]) && endsItem(next, gap))
    )
      return
    sentences.push({ from, to: at + 1 })
    from = at + 1
  })
  return sentences
}

/** What begins a line of a list. */
export const isItem = (token: Token | undefined): boolean => /^[-–•*+]$/.test(token?.text ?? '')

/** A paragraph, or a line of a list: `- schools: 28 %`. */
const beginsItem = (next: Token, gap: string): boolean =>
  /\n\s*\n/.test(gap) || (gap.includes('\n') && (next.type === 'number' || isItem(next)))

/** A line that begins behind an item and is none goes on with it only in small letters or farther in. */
const endsItem = ({ text }: Token, gap: string): boolean => gap.endsWith('\n') && /^\p{Lu}/u.test(text)

function endsSentence(token: Token, before: Token | undefined, next: Token): boolean {
  if (/^[!?]$/.test(token.text)) return true
  if (token.text !== '.' || token.end === next.start) return false
  if (before && before.type === 'word' && abbreviations.has(before.lower))
    return (
      /^\p{Lu}/u.test(next.text) &&
      (before.text.length > 2 || (shortUnits.has(before.lower) && isCapital(next)))
    )
  if (before?.type === 'number' && before.text.length <= 2 && next.text === next.lower) return false
  return true
}

/** `Det`, not `DKK` or `Kr`. */
const isCapital = ({ text, lower }: Token): boolean => !/^\p{Lu}+$/u.test(text) && !shortUnits.has(lower)
