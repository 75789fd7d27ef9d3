/** Reads one number, in digits or in words, of either language. */

import type { Language } from '../answer/tree.ts'
import { danishCompound, numberWords } from './number-words.ts'
import { parseNumeral } from './numerals.ts'
import { standsAt, type Token } from './token.ts'

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
  if (!token) return null
  if (token.type === 'number') return numeralAt(tokens, at, lang)
  return token.type === 'word' ? spelled(tokens, at, lang) : null
}

/** `5.973`, or with its groups apart: `5 973`. */
function numeralAt(tokens: readonly Token[], at: number, lang: Language): Cardinal {
  let digits = tokens[at]?.text ?? ''
  let next = at + 1
  if (/^[1-9]\d{0,2}$/.test(digits))
    for (; isThousands(tokens, next); next += 1) digits += tokens[next]?.text ?? ''
  return { ...parseNumeral(digits, lang), next }
}

/** Three digits, one space behind the group before. */
const isThousands = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.type === 'number' &&
  /^\d{3}$/.test(tokens[at]?.text ?? '') &&
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1

/** `One percentage point`, `et procentpoint`, `just over one point`: elsewhere such words are articles or stand for somebody. */
function isOnePoint(tokens: readonly Token[], at: number): boolean {
  const [before, one, next] = [tokens[at - 1], tokens[at], tokens[at + 1]].map((token) => token?.lower ?? '')
  if (!/^(one|et|ét|én|en)$/.test(one ?? '')) return false
  if (/^(percentage|percent|procentpoint|procent|pct|%)$/.test(next ?? '')) return true
  return (
    next === 'point' &&
    /^(over|under|by|about|only|nearly|almost|around|roughly|than|med|knap|godt|kun)$/.test(before ?? '')
  )
}

/** `twenty-five`, `femogtyve`, `two hundred`: a cardinal in words. */
function spelled(tokens: readonly Token[], at: number, lang: Language): Cardinal | null {
  const { units, tens, scales } = numberWords[lang]
  const lower = tokens[at]?.lower ?? ''
  const dozen = dozenAt(tokens, at)
  if (dozen) return dozen
  if (isOnePoint(tokens, at)) return { number: 1, decimals: 0, other: null, next: at + 1 }
  let number = units.get(lower) ?? tens.get(lower) ?? (lang === 'da' ? danishCompound(lower) : null)
  if (number === null || number === undefined) return null
  let next = at + 1
  const hyphen = tokens[next]?.text === '-' && tokens[next]?.start === tokens[at]?.end
  const unit = hyphen ? units.get(tokens[next + 1]?.lower ?? '') : undefined
  if (lang === 'en' && tens.has(lower) && unit !== undefined && unit < 10) {
    number += unit
    next += 2
  }
  for (
    let scale = scales.get(tokens[next]?.lower ?? '');
    scale;
    scale = scales.get(tokens[next]?.lower ?? '')
  ) {
    number *= scale
    next += 1
  }
  const half = halfBehind(tokens, next, lang)
  return half > 0
    ? { number: number + 0.5, decimals: 1, other: null, next: next + half }
    : { number, decimals: 0, other: null, next }
}

/** How many words say `and a half` there: `four and a half points`; 0 where none do. */
function halfBehind(tokens: readonly Token[], at: number, lang: Language): number {
  const said = halves[lang].find((words) => standsAt(words, tokens, at))
  return said?.length ?? 0
}

const halves: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  da: [
    ['og', 'en', 'halv'],
    ['og', 'et', 'halvt'],
    ['en', 'halv'],
    ['et', 'halvt'],
  ],
  en: [['and', 'a', 'half']],
}

/** `A dozen`, `half a dozen`, `et halvt dusin`: read from the word that says how many of them. */
function dozenAt(tokens: readonly Token[], at: number): Cardinal | null {
  const found = dozens.find(({ words }) => standsAt(words, tokens, at))
  return found ? { number: found.number, decimals: 0, other: null, next: at + found.words.length } : null
}

const dozens: readonly { readonly words: readonly string[]; readonly number: number }[] = [
  { words: ['half', 'a', 'dozen'], number: 6 },
  { words: ['et', 'halvt', 'dusin'], number: 6 },
  { words: ['halvt', 'dusin'], number: 6 },
  { words: ['dozen'], number: 12 },
  { words: ['dusin'], number: 12 },
]
