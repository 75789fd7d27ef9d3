/** Reads a cardinal in words: `twenty-five`, `two hundred and fifty`, `et hundrede og tolv`. */

import type { Language } from '../../answer/tree.ts'
import { standsAt, type Token } from '../token.ts'
import type { Cardinal } from './cardinals.ts'
import { decimalsBehind } from './decimals-in-words.ts'
import { danishCompound, numberWords } from './number-words.ts'

type Part = { readonly number: number; readonly next: number }

/** The number in words that begins at that place; null when none begins there. */
export function spelled(tokens: readonly Token[], at: number, lang: Language): Cardinal | null {
  const dozen = dozenAt(tokens, at)
  if (dozen) return { ...dozen, decimals: 0, other: null }
  if (isOnePoint(tokens, at)) return { number: 1, decimals: 0, other: null, next: at + 1 }
  const first = groupAt(tokens, at, lang)
  if (!first) return null
  const whole = withSmaller(first, tokens, lang, isBetween(tokens[at - 1]))
  const decimal = decimalsBehind(whole.number, tokens, whole.next, lang)
  if (decimal) return { ...decimal, other: null }
  return { ...whole, decimals: Number.isInteger(whole.number) ? 0 : 1, other: null }
}

/** A group with the smaller ones behind it: `five thousand` `nine hundred` `and seventy-three`, `a hundred` `and twelve thousand`. */
function withSmaller(group: Group, tokens: readonly Token[], lang: Language, isBetween: boolean): Part {
  const { number, next, scale } = group
  const isAnd = numberWords[lang].and === tokens[next]?.lower
  if (scale === 1 || (isAnd && isBetween)) return group
  const smaller = groupAt(tokens, isAnd ? next + 1 : next, lang)
  if (!smaller) return group
  const base = smaller.number / smaller.scale
  if (base < scale && smaller.scale > scale) {
    const all = { number: (number + base) * smaller.scale, next: smaller.next, scale: smaller.scale }
    return withSmaller(all, tokens, lang, isBetween)
  }
  if (smaller.number >= scale) return group
  const more = withSmaller(smaller, tokens, lang, isBetween)
  return { number: number + more.number, next: more.next }
}

/** `Between one hundred and fifty` names two numbers. */
const isBetween = (before: Token | undefined): boolean => /^(between|mellem)$/.test(before?.lower ?? '')

/** The last scale word of a group is what anything behind it must be smaller than; 1 without one. */
type Group = Part & { readonly scale: number }

/** `Two hundred thousand`, `a thousand`, `two and a half thousand`, `twelve`. */
function groupAt(tokens: readonly Token[], at: number, lang: Language): Group | null {
  const { scales } = numberWords[lang]
  const small = smallAt(tokens, at, lang) ?? oneAt(tokens, at, lang)
  if (!small) return null
  const half = halfBehind(tokens, small.next, lang)
  let number = half > 0 ? small.number + 0.5 : small.number
  let next = small.next + half
  let last = 1
  for (let scale = scales.get(lowerAt(tokens, next)); scale; scale = scales.get(lowerAt(tokens, next))) {
    number *= scale
    last = scale
    next += 1
  }
  return { number, next, scale: last }
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** `Twelve`, `femogtyve`, `twenty-five` or `twenty five`. */
function smallAt(tokens: readonly Token[], at: number, lang: Language): Part | null {
  const { units, tens } = numberWords[lang]
  const lower = lowerAt(tokens, at)
  const number = units.get(lower) ?? tens.get(lower) ?? (lang === 'da' ? danishCompound(lower) : null)
  if (number === null || number === undefined) return null
  const unit = lang === 'en' && tens.has(lower) ? unitBehind(tokens, at) : null
  return unit ? { number: number + unit.number, next: unit.next } : { number, next: at + 1 }
}

/** The `five` of `twenty-five`; `twenty five-year-olds` are twenty. */
function unitBehind(tokens: readonly Token[], at: number): Part | null {
  const isHyphen = (place: number): boolean =>
    tokens[place]?.text === '-' && tokens[place]?.start === tokens[place - 1]?.end
  const place = isHyphen(at + 1) ? at + 2 : at + 1
  const lower = lowerAt(tokens, place)
  const unit = lower === 'one' ? 1 : numberWords.en.units.get(lower)
  const isBelowTen = unit !== undefined && unit > 0 && unit < 10
  return isBelowTen && (place === at + 2 || !isHyphen(place + 1)) ? { number: unit, next: place + 1 } : null
}

/** The one of `a hundred`, `et tusinde`, `one million`, `one and a half`: elsewhere it is an article or stands for somebody. */
function oneAt(tokens: readonly Token[], at: number, lang: Language): Part | null {
  const { one, scales } = numberWords[lang]
  const [lower, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)]
  const isHalfBehind = halfBehind(tokens, at + 1, lang) > 0
  const isOne =
    one.has(lower) && (scales.has(next) || (isCounted(lower) && (largeScale.test(next) || isHalfBehind)))
  return isOne ? { number: 1, next: at + 1 } : null
}

/** `A million thanks` counts nothing. */
const isCounted = (one: string): boolean => one !== 'a' && one !== 'an'

const largeScale = /^(million|milliard|billion)$/

/** `One percentage point`, `et procentpoint`, `just over one point`: elsewhere such words are articles or stand for somebody. */
function isOnePoint(tokens: readonly Token[], at: number): boolean {
  const [before, one, next] = [at - 1, at, at + 1].map((place) => lowerAt(tokens, place))
  if (!/^(one|et|ét|én|en)$/.test(one ?? '')) return false
  if (/^(percentage|percent|procentpoint|procent|pct|%)$/.test(next ?? '')) return true
  return (
    next === 'point' &&
    /^(over|under|by|about|only|nearly|almost|around|roughly|than|med|knap|godt|kun)$/.test(before ?? '')
  )
}

/** How many words say `and a half` there: `four and a half points`; 0 where none do. */
const halfBehind = (tokens: readonly Token[], at: number, lang: Language): number =>
  halves[lang].find((words) => standsAt(words, tokens, at))?.length ?? 0

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
function dozenAt(tokens: readonly Token[], at: number): Part | null {
  const found = dozens.find(({ words }) => standsAt(words, tokens, at))
  return found ? { number: found.number, next: at + found.words.length } : null
}

const dozens: readonly { readonly words: readonly string[]; readonly number: number }[] = [
  { words: ['half', 'a', 'dozen'], number: 6 },
  { words: ['et', 'halvt', 'dusin'], number: 6 },
  { words: ['halvt', 'dusin'], number: 6 },
  { words: ['dozen'], number: 12 },
  { words: ['dusin'], number: 12 },
]
