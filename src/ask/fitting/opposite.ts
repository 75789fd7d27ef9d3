/** `With many bilingual children` of a fact told of those with few: the opposite, said of the same word. */

import type { Language } from '../../answer/tree.ts'
import { asking, littleOf, muchOf } from '../../language/question-words.ts'
import { stem } from '../../language/stem.ts'
import { tokenize } from '../../language/token.ts'
import type { Fact } from '../../pack/pack.ts'
import type { Asked } from '../question/asked.ts'

export function saysOpposite(fact: Fact, { text, lang }: Asked): boolean {
  const asked = sidesTaken(text, lang)
  if (asked.size === 0) return false
  const told = sidesTaken(fact.text[lang], lang)
  return [...asked].some(([noun, side]) => (told.get(noun) ?? side) !== side)
}

/** Stem of a word → whether there is much of it: `few schools`, `a high share`. */
function sidesTaken(text: string, lang: Language): ReadonlyMap<string, boolean> {
  const sides = new Map<string, boolean>()
  const tokens = tokenize(text)
  for (const [at, { lower }] of tokens.entries()) {
    const next = tokens[at + 1]
    const isSide = muchOf.has(lower) || littleOf.has(lower)
    if (isSide && next?.type === 'word' && !asking.has(tokens[at - 1]?.lower ?? ''))
      sides.set(stem(next.lower, lang), muchOf.has(lower))
  }
  return sides
}
