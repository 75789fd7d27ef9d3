/** Reads one numeral as written: which mark is the decimal mark, and which groups the thousands. */

import type { Language } from '../../answer/tree.ts'

type Numeral = {
  readonly number: number
  /** Digits after the decimal mark, as written. */
  readonly decimals: number
  /** The other reading of a form like `5.973`, when the language alone decided. */
  readonly other: number | null
}

/**
 * The number that digits with `.` and `,`, or with spaces between the thousands, stand for.
 * Two different marks, or one mark more than once, leave no doubt; so does a group that is not three digits long.
 * Only `d.ddd` and `d,ddd` are decided by the language, and keep the other reading.
 */
export function parseNumeral(written: string, lang: Language): Numeral {
  const marks = written.replace(/\d/g, '')
  const groups = written.split(/[.,]/)
  const last = groups.at(-1) ?? ''
  const thousands = (): Numeral => ({ number: Number(groups.join('')), decimals: 0, other: null })
  const decimal = (): Numeral => ({
    number: Number(`${groups.slice(0, -1).join('')}.${last}`),
    decimals: last.length,
    other: null,
  })

  if (/\s/.test(marks)) return { number: Number(written.replace(/\s/g, '')), decimals: 0, other: null }
  if (marks === '') return { number: Number(written), decimals: 0, other: null }
  if (new Set(marks).size > 1) return decimal()
  if (marks.length > 1) return thousands()
  const [head = ''] = groups
  if (last.length !== 3 || head.length > 3 || head.startsWith('0')) return decimal()
  const isGroup = marks === (lang === 'da' ? '.' : ',')
  return isGroup ? { ...thousands(), other: decimal().number } : { ...decimal(), other: thousands().number }
}
