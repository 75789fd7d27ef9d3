/** `With many bilingual children` of a fact told of those with few, `with the lowest unemployment` of where it is highest: the opposite, said of the same word. */

import { perLanguage } from '../../language/per-language.ts'
import { stem } from '../../language/stem.ts'
import { type Token, tokenize } from '../../language/token.ts'
import {
  asking,
  being,
  leastOf,
  littleOf,
  mostOf,
  muchOf,
  partitive,
  shares,
} from '../../language/words/question-words.ts'
import type { Fact } from '../../pack/pack.ts'
import type { Asked } from '../question/asked.ts'

export function saysOpposite(fact: Fact, asked: Pick<Asked, 'text' | 'lang'>): boolean {
  const taken = sidesOf(asked, asked.lang, asked.text)
  if (taken.size === 0) return false
  const told = sidesOf(fact, asked.lang, fact.text[asked.lang])
  return [...taken].some(([noun, side]) => (told.get(noun) ?? side) !== side)
}

/** Stem of a word → whether there is much of it: `few schools`, `a high share`. */
type Sides = ReadonlyMap<string, boolean>

// Every fact asks it of the same question, and every question of the same facts.
const sidesOf = perLanguage((_owner: object, lang, text: string): Sides => {
  const sides = new Map<string, boolean>()
  const tokens = tokenize(text)
  for (const [at, { lower }] of tokens.entries()) {
    const next = tokens[at + 1]
    if ((mostOf.has(lower) || leastOf.has(lower)) && next?.type !== 'number')
      for (const noun of nounsBeside(at, tokens)) sides.set(stem(noun, lang), mostOf.has(lower))
    const isSide = muchOf.has(lower) || littleOf.has(lower)
    if (!isSide || next?.type !== 'word' || asking.has(tokens[at - 1]?.lower ?? '')) continue
    sides.set(stem(next.lower, lang), muchOf.has(lower))
    const noun = shared(tokens.slice(at + 2, at + 4), next.lower)
    if (noun) sides.set(stem(noun, lang), muchOf.has(lower))
  }
  return sides
})

/** `The lowest unemployment`, `where unemployment is lowest`. */
const nounsBeside = (at: number, tokens: readonly Token[]): string[] => {
  const before = being.has(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : undefined
  return [tokens[at + 1], before].flatMap((token) => (token?.type === 'word' ? [token.lower] : []))
}

/** `A low share of bilingual pupils`, `en lav andel tosprogede`: there are few of them as well. */
function shared(behind: readonly Token[], word: string): string | null {
  if (!shares.has(word)) return null
  const [noun] = behind.filter(({ lower }) => !partitive.has(lower))
  return noun?.type === 'word' ? noun.lower : null
}
