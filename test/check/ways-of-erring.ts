/** A figure of the pack made wrong: by a digit, by its unit, by the group it is said of. */

import type { Language } from '../../src/answer/tree.ts'
import type { Stated } from './ways-of-writing.ts'

/** The unit that is mistaken for this one, and is never the same. */
export const wrongWaysOf = ({ lang, quantity }: Stated): readonly string[] =>
  ({
    da: {
      share: ['{n} %-point', '{n} procentpoint'],
      points: ['{n} %', '{n} procent'],
      money: ['{n} mia. kr.', '{n} milliarder kroner'],
      plain: [],
    },
    en: {
      share: ['{n} percentage points'],
      points: ['{n} %', '{n} percent'],
      money: ['DKK {n} billion', '{n} billion kroner'],
      plain: [],
    },
  })[lang][quantity]

/** The decimal with one digit changed, the same number of digits left. */
export function withDigit(decimal: string, at: number, step: number): string {
  const places = [...decimal].flatMap((digit, place) => (digit === '.' ? [] : [place]))
  const place = places[at % places.length] ?? 0
  const isLeading = place === 0 && places.length > 1
  const digit = isLeading
    ? 1 + ((Number(decimal[place]) - 1 + 1 + (step % 8)) % 9)
    : (Number(decimal[place]) + 1 + (step % 9)) % 10
  return decimal.slice(0, place) + digit + decimal.slice(place + 1)
}

const pairs: { readonly [L in Language]: readonly (readonly [string, string])[] } = {
  da: [
    ['kvinder', 'mænd'],
    ['kvinderne', 'mændene'],
    ['kvindernes', 'mændenes'],
    ['piger', 'drenge'],
    ['pigerne', 'drengene'],
    ['tosprogede', 'etsprogede'],
    ['ikke-vestlig', 'vestlig'],
  ],
  en: [
    ['women', 'men'],
    ["women's", "men's"],
    ['girls', 'boys'],
    ['bilingual', 'monolingual'],
    ['non-Western', 'Western'],
  ],
}

/** The sentence for the other group; null when it names none, or both. */
export function withOtherGroup(text: string, lang: Language): string | null {
  const has = (word: string): boolean => new RegExp(`(?<![\\p{L}-])${word}(?!\\p{L})`, 'iu').test(text)
  const found = pairs[lang].filter(([one, other]) => has(one) !== has(other))
  if (found.length === 0 || pairs[lang].some(([one, other]) => has(one) && has(other))) return null
  return found.reduce(
    (said, [one, other]) =>
      said.replace(new RegExp(`(?<![\\p{L}-])(?:${one}|${other})(?!\\p{L})`, 'giu'), (word) =>
        word.toLowerCase() === one.toLowerCase() ? other : one,
      ),
    text,
  )
}
