/** Numbers of a draft that are days, clock times or years. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import { halvesOfDay, months } from '../../language/times/period-words.ts'
import type { Token } from '../../language/token.ts'
import { counted } from '../../language/words/counting-words.ts'
import { partitive } from '../../language/words/question-words.ts'

/** `16. juni`, `3/5`, `14.30` after `kl.`, `14:30`, `3 pm`, `12.05.2010`. */
export function isDateOrTime({ first, last, text }: NumberReading, tokens: readonly Token[]): boolean {
  const after = tokens[last + 1]
  const next = after?.text === '.' ? tokens[last + 2] : after
  if (isDayOfMonth(text) && [next, tokens[first - 1]].some(isMonth)) return true
  const touches = after !== undefined && after.start === tokens[last]?.end
  if (after?.text === ':' && touches && tokens[last + 2]?.type === 'number') return true
  const before = tokens[first - 1]
  if (before?.text === ':' && before.end === tokens[first]?.start && tokens[first - 2]?.type === 'number')
    return true
  if (halvesOfDay.has(after?.lower ?? '') || isHalfOfDay(last + 1, tokens)) return true
  return /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)
}

const isDayOfMonth = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) <= 31

/** English `may`, in small letters, is a verb: `12 may need help`. */
const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && months.has(token.lower) && token.text !== 'may'

/** `3 p.m.` */
const isHalfOfDay = (at: number, tokens: readonly Token[]): boolean =>
  /^[ap]$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === '.' && tokens[at + 2]?.lower === 'm'

/** `3/5`, unless a word or unit makes a fraction of it: `3/5 of`, `3/5 af`. */
export function isDayAndMonth({ first, last, text }: NumberReading, tokens: readonly Token[]): boolean {
  const [, day, month] = /^(\d{1,2})\s*\/\s*(\d{1,2})$/.exec(text) ?? []
  const next = tokens[last + 1]
  if (!day || !month || next?.text === '%' || partitive.has(next?.lower ?? '')) return false
  return first < last && Number(day) <= 31 && Number(month) <= 12
}

/** A bare four-digit number from 1900 to 2099 without a unit: a year the period reader did not need. */
export function isYear({ value, text, last, first }: NumberReading, tokens: readonly Token[]): boolean {
  const all = value.type === 'range' ? [value.from, value.to] : value.type === 'number' ? [value.number] : []
  if (all.length === 0 || !all.every((number) => Number.isInteger(number) && number >= 1900 && number < 2100))
    return false
  if (/[.,\s]/.test(text) || first !== last) return value.type === 'range' && !/[.,]/.test(text)
  const after = tokens[last + 1]
  return !(after && (after.text === '%' || counted.has(after.lower)))
}
