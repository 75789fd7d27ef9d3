/** The wording of numbers, amounts and periods, the same on every surface. */

import type { Bilingual, Language } from './tree.ts'

/** A value with its decimals as printed: `7.0`, 2 of 5, 14 to 20. */
export type PrintedValue =
  | { readonly type: 'number'; readonly decimal: string }
  | { readonly type: 'fraction'; readonly part: string; readonly whole: string }
  | { readonly type: 'range'; readonly from: string; readonly to: string }

export type Amount = {
  readonly value: PrintedValue
  /** Where the number stands in its unit: `{n} mio. kr.` */
  readonly form: Bilingual
  readonly qualifier: string | null
}

const marks = { da: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const

/** `5973.0` → `5.973,0` or `5,973.0`; every printed decimal stays. */
export function formatDecimal(decimal: string, lang: Language): string {
  const sign = decimal.startsWith('-') ? '−' : ''
  const [whole = '', part] = decimal.replace(/^-/, '').split('.')
  const { decimal: point, thousands } = marks[lang]
  return `${sign}${grouped(whole, thousands)}${part === undefined ? '' : point + part}`
}

function grouped(digits: string, mark: string): string {
  const first = digits.length % 3
  const groups = digits.slice(first).match(/\d{3}/g) ?? []
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(mark)
}

const outOf = { da: 'ud af', en: 'out of' } as const

/** `61,8`, `2 ud af 5`, `14–20`. */
export function formatValue(value: PrintedValue, lang: Language): string {
  if (value.type === 'number') return formatDecimal(value.decimal, lang)
  if (value.type === 'range') return `${formatDecimal(value.from, lang)}–${formatDecimal(value.to, lang)}`
  return `${formatDecimal(value.part, lang)} ${outOf[lang]} ${formatDecimal(value.whole, lang)}`
}

const qualifiers: { readonly [L in Language]: Readonly<Record<string, string>> } = {
  da: {
    nearly: 'knap',
    about: 'omkring',
    'more-than': 'mere end',
    'at-least': 'mindst',
    'at-most': 'højst',
    only: 'kun',
  },
  en: {
    nearly: 'nearly',
    about: 'about',
    'more-than': 'more than',
    'at-least': 'at least',
    'at-most': 'at most',
    only: 'only',
  },
}

export const formatQualifier = (qualifier: string, lang: Language): string =>
  qualifiers[lang][qualifier] ?? qualifier

/** The value in its unit with its qualifier: `knap 28 %`, `more than DKK 131.0 million`. */
export function formatAmount({ value, form, qualifier }: Amount, lang: Language): string {
  const amount = form[lang].replace('{n}', () => formatValue(value, lang))
  return qualifier === null ? amount : `${formatQualifier(qualifier, lang)} ${amount}`
}

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

const periodWords = {
  da: {
    undated: 'uden årstal i rapporten',
    quarter: (n: string, year: string) => `${n}. kvartal ${year}`,
    half: (n: string, year: string) => `${n === '1' ? 'første' : 'andet'} halvår af ${year}`,
    interval: (from: string, to: string) => `fra ${from} til ${to}`,
  },
  en: {
    undated: 'undated in the report',
    quarter: (n: string, year: string) => `Q${n} ${year}`,
    half: (n: string, year: string) => `${n === '1' ? 'first' : 'second'} half of ${year}`,
    interval: (from: string, to: string) =>
      `from ${from} to ${to}`.replace(/(?=\b(?:first|second) half)/g, 'the '),
  },
} as const

/** An SDMX period in words: `2006-11/2009-08` → `fra november 2006 til august 2009`. */
export function formatPeriod(period: string, lang: Language): string {
  const [from = '', to] = period.split('/')
  if (to !== undefined) return periodWords[lang].interval(formatInstant(from, lang), formatInstant(to, lang))
  return formatInstant(from, lang)
}

function formatInstant(instant: string, lang: Language): string {
  const words = periodWords[lang]
  if (instant === 'undated') return words.undated
  const [year = '', part = ''] = instant.split('-')
  if (part.startsWith('Q')) return words.quarter(part.slice(1), year)
  if (part.startsWith('S')) return words.half(part.slice(1), year)
  const month = months[lang][Number(part) - 1]
  return month === undefined ? year : `${month} ${year}`
}
