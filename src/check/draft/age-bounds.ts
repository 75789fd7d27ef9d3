/** Bounds of age in a draft: `over 60`, `under 18 years`. */

import type { Language } from '../../answer/tree.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import { inYears } from '../../language/times/span-words.ts'
import { standsAt, type Token } from '../../language/token.ts'
import { behindAges } from '../../language/words/copulas.ts'

/** `first` is the place of the number; the text is spaced: ` over 60 `. */
export type AgeBound = { readonly first: number; readonly text: string }

/** Ages are told in whole years, two digits of them, and without a unit or with `years`. */
const age = /^\d{1,2}$/

export const ageBoundsAmong = (tokens: readonly Token[], lang: Language): AgeBound[] =>
  tokens.flatMap(({ text }, first) => {
    if (!age.test(text) || !isAge(first, tokens)) return []
    const bound = bounds[lang].find((words) => standsAt(words, tokens, first - words.length))
    return bound ? [{ first, text: ` ${bound.join(' ')} ${text} ` }] : []
  })

const bounds = { da: boundsIn('da'), en: boundsIn('en') } as const

function boundsIn(lang: Language): string[][] {
  return tellingWords[lang].ageBounds.map((phrase) => phrase.trim().split(' '))
}

function isAge(at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1]
  if (!next) return true
  const isGrown = next.start === tokens[at]?.end && tokens[at + 2]?.start === next.end
  if (next.type === 'mark') return next.text !== '%' && !(isGrown && /^[-.,]$/.test(next.text))
  return inYears.has(next.lower) || behindAges.has(next.lower)
}
