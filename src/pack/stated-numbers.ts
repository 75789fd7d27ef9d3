/** The numbers that a text states, and which of them are the same as a value of the pack. */

import type { Language } from '../answer/tree.ts'
import { type NumberValue, readNumbers } from '../language/numbers/numbers.ts'
import { tokenize } from '../language/token.ts'
import type { Observation, Value } from './pack.ts'

/** A number and the characters that state it. */
export type StatedNumber = {
  readonly value: NumberValue
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Verbs and nouns that state a fraction; they count nothing, so nobody reads them as numbers elsewhere. */
const halving: Readonly<Record<Language, RegExp>> = {
  da: /^halver(e|es|er|et|ede|ing|ingen)$/,
  en: /^(halve|halved|halving)$/,
}

const half: NumberValue = { type: 'fraction', part: 1, whole: 2 }

/** Every number of the text in order, whether in digits, in words, or in a verb such as "to halve". */
export function statedNumbers(text: string, lang: Language): StatedNumber[] {
  const numbers = readNumbers(text, lang)
  const verbs = tokenize(text)
    .filter(
      ({ lower, start }) =>
        halving[lang].test(lower) && !numbers.some((it) => it.start <= start && start < it.end),
    )
    .map(({ text: written, start, end }): StatedNumber => ({ value: half, start, end, text: written }))
  return [...numbers, ...verbs].sort((a, b) => a.start - b.start)
}

/** Whether the number read says what the value says: a fraction stays one, except that half an hour is 0.5. */
export function isSameValue(read: NumberValue, { value }: Pick<Observation, 'value'>): boolean {
  if (value.type === 'range')
    return read.type === 'range' && read.from === Number(value.from) && read.to === Number(value.to)
  if (value.type === 'fraction')
    return read.type === 'fraction' && read.part === Number(value.part) && read.whole === Number(value.whole)
  if (read.type === 'fraction') return read.part / read.whole === Number(value.decimal)
  return read.type === 'number' && read.number === Number(value.decimal)
}

/** Two readings of the same number. */
export const isSameNumber = (a: NumberValue, b: NumberValue): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** The plain numbers that a reading is made of. */
export const partsOf = (read: NumberValue): readonly number[] =>
  read.type === 'number'
    ? [read.number]
    : read.type === 'range'
      ? [read.from, read.to]
      : [read.part, read.whole]

/** A value as its author wrote it: `61.8`, `2/5`, `14..20`. */
export const formatValue = (value: Value): string =>
  value.type === 'number'
    ? value.decimal
    : value.type === 'fraction'
      ? `${value.part}/${value.whole}`
      : `${value.from}..${value.to}`
