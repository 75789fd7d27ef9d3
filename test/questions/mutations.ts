/** Turns a golden question into one that asks for something else, so that the old figure is no answer. */

import type { Figure, Language } from '../../src/answer/tree.ts'
import { tokenize } from '../../src/language/token.ts'
import type { Random } from './random.ts'

/** A word with a sex in it, such as a compound that no list has. */
const sexed = {
  da: /kvind|pige|mænd|mand|dreng|dame|herre|tøs/,
  en: /wom[ae]n|girl|boy|\bm[ae]n\b|\blad|gents/,
} as const

/** Contradictory with either sex. */
const bothSexes = /begge køn|both sexes|both genders/i

/** Years of which the report has nothing. */
export const strangeYears = [1997, 2003, 2015, 2019, 2023] as const

/** Every year of the question becomes the strange one; without any, it is added. */
export function withYear(ask: string, lang: Language, year: number): string {
  const years = /(?<![\d.,])(?:(?:19|20)\d\d|0\d)(?![\d.,]?\d)/g
  return years.test(ask)
    ? ask.replace(years, String(year))
    : added(ask, lang === 'da' ? 'i' : 'in', String(year))
}

export type Sex = 'female' | 'male'

const sexes = {
  da: {
    female: {
      group: 'blandt kvinder',
      words: ['kvinder', 'kvinderne', 'kvindernes', 'kvinders', 'piger', 'pigerne'],
    },
    male: { group: 'blandt mænd', words: ['mænd', 'mændene', 'mændenes', 'mænds', 'drenge', 'drengene'] },
  },
  en: {
    female: { group: 'among women', words: ['women', "women's", 'girls', "girls'"] },
    male: { group: 'among men', words: ['men', "men's", 'boys', "boys'"] },
  },
} as const

/** The question for this sex: the other one's words swapped, or the group added when it names none. */
export function withSex(ask: string, lang: Language, sex: Sex): string | null {
  const other = sex === 'female' ? 'male' : 'female'
  const own: readonly string[] = sexes[lang][sex].words
  const others: readonly string[] = sexes[lang][other].words
  const tokens = tokenize(ask)
  const names = (words: readonly string[]): boolean => tokens.some(({ lower }) => words.includes(lower))
  // A compound such as `indvandrerkvinder` names a sex that no word list swaps.
  const isCompound = tokens.some(
    ({ lower }) =>
      lower.length > 9 && [...own, ...others].some((word) => word.length > 4 && lower.includes(word)),
  )
  if (names(own) || isCompound || bothSexes.test(ask)) return null
  if (!names(others) && sexed[lang].test(ask.toLowerCase())) return null
  if (!names(others)) return added(ask, sexes[lang][sex].group)
  return replaced(ask, (word) => own[others.indexOf(word)] ?? null)
}

/** Places of which the report has nothing, as the two languages say them. */
export const strangePlaces = {
  da: ['i Aarhus', 'i Odense', 'i Thisted', 'i Lyon', 'i Malmø', 'i Vollsmose'],
  en: ['in Aarhus', 'in Odense', 'in Thisted', 'in Lyon', 'in Malmö', 'in Vollsmose'],
} as const

/** The city's name becomes the strange place; where it is not named, the place is added. */
export function withPlace(ask: string, lang: Language, phrase: string): string {
  const place = phrase.split(' ')[1] ?? ''
  const city = lang === 'da' ? /\b(?:København|Kbh)\b/i : /\b(?:Copenhagen|Cph)\b(?!'s)/i
  return city.test(ask) ? ask.replace(city, place) : added(ask, phrase)
}

/** What makes of a question another one that the report has nothing about. */
export const qualifiers = {
  da: [
    'pr. måned',
    'om ugen',
    'for ti år siden',
    'i halvfemserne',
    'hvis loven ændres',
    'bortset fra de ældre',
    'i sidste uge',
    'inden for 12 måneder',
  ],
  en: [
    'per month',
    'a week',
    'ten years ago',
    'in the nineties',
    'if the law is changed',
    'apart from the elderly',
    'last week',
    'within 15 months',
  ],
} as const

export const qualified = (ask: string, qualifier: string): string => added(ask, qualifier)

/** The first finite verb denied; null where the question has none of these. */
export function denied(ask: string, lang: Language): string | null {
  const verb = { da: /\b(er|var|har|får|fik|går|bor)\b/i, en: /\b(are|is|were|was|has|have)\b/i }[lang]
  const yesNo = /^(er|var|har|får|fik|går|bor|are|is|were|was|has|have|do|does|did)\b/i
  if (!verb.test(ask) || yesNo.test(ask)) return null
  return ask.replace(verb, lang === 'da' ? '$1 ikke' : '$1 not')
}

/** One slip of the finger inside a word of four letters or more. */
export function withTypo(ask: string, random: Random): string {
  const words = tokenize(ask).filter(({ type, text }) => type === 'word' && text.length > 3)
  if (words.length === 0) return ask
  const { start, end, text } = random.pick(words)
  const at = 1 + random.below(text.length - 2)
  const [head, letter, tail] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)]
  const slips = [
    head + tail,
    head + letter + letter + tail,
    head + tail.slice(0, 1) + letter + tail.slice(1),
    head + random.pick([...'abdefghiklmnoprstuv']) + tail,
  ]
  return ask.slice(0, start) + random.pick(slips) + ask.slice(end)
}

/** Whether a figure of the mutated answer is one of the old answer's, and not for the very group now asked for. */
export const isSameFigure = (one: Figure, other: Figure): boolean =>
  one.entry === other.entry && one.period === other.period && String(one.value) === String(other.value)

function added(ask: string, ...words: readonly string[]): string {
  const end = /\s*[?!.]*\s*$/.exec(ask)?.index ?? ask.length
  return `${ask.slice(0, end)} ${words.join(' ')}${ask.slice(end)}`
}

function replaced(ask: string, by: (word: string) => string | null): string {
  let at = 0
  let out = ''
  for (const { start, end, lower } of tokenize(ask)) {
    out += ask.slice(at, start) + (by(lower) ?? ask.slice(start, end))
    at = end
  }
  return out + ask.slice(at)
}
