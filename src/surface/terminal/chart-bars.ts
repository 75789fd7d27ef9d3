/** Values as bars of text: behind their names, or under them where names are long. */

import type { Mark } from '../../answer/chart.ts'
import { cleanLine } from '../../answer/clean.ts'
import type { Easel } from './chart.ts'
import { widthOf } from './width.ts'
import { noIndent, wrap } from './wrap.ts'

/** Shorter bars say nothing. */
const shortest = 8
/** Beside their names bars have at least so much room, else they stand under them. */
const comfortable = 16
/** Longer ones say no more. */
export const longest = 48

/** A bar a value, behind its name or, where names are long, under it. */
export function bars(
  drawn: readonly Mark[],
  easel: Easel,
  whole: number | null = null,
  asked: string | null = null,
): string[] {
  const { width, paint } = easel
  const marks = drawn.map(({ label, value, shown }) => ({
    label: cleanLine(label),
    value,
    shown: cleanLine(shown),
  }))
  const names = Math.max(...marks.map(({ label }) => widthOf(label)))
  const values = Math.max(...marks.map(({ shown }) => widthOf(shown))) + (asked === null ? 0 : 2)
  const isBeside = names + values + comfortable + 2 <= width
  const room = Math.min(longest, Math.max(shortest, width - values - 1 - (isBeside ? names + 1 : 2)))
  const bar = barIn(room, [...marks.map(({ value }) => value), whole ?? 0], whole)
  return marks.flatMap(({ label, value, shown }) => {
    const style = label === asked ? 'strong' : 'plain'
    // Pointed at, as bold letters may not be to be had.
    const parts = [bar(value), shown, label === asked ? '◂' : '']
    const line = parts.filter((part) => part !== '').join(' ')
    if (isBeside)
      return [
        `${paint(label, style)}${' '.repeat(Math.max(0, names - widthOf(label)) + 1)}${paint(line, style)}`,
      ]
    const named = wrap([{ words: label, style }], width, noIndent, paint)
    if (widthOf(line) + 2 <= width) return [...named, `  ${paint(line, style)}`]
    const told = wrap([{ words: shown, style }], width, { first: '  ', rest: 2 }, paint)
    return [...named, `  ${paint(bar(value), style)}`, ...told]
  })
}

/** From zero, which is at the left unless something lies below it. */
function barIn(room: number, values: readonly number[], whole: number | null): (value: number) => string {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const size = Math.max(Math.abs(low), high) || 1
  const span = high / size - low / size
  const cells = (value: number): number =>
    span === 0 ? 0 : Math.round(((Math.abs(value) / size) * room) / span)
  const below = cells(low)
  return (value) => {
    // Both sides rounded up would be one too many.
    const most = value < 0 ? below : room - below
    const length = value === 0 ? 0 : Math.min(most, Math.max(1, cells(value)))
    const bar = '█'.repeat(length)
    if (value < 0) return ' '.repeat(Math.max(0, below - length)) + bar
    return ' '.repeat(below) + bar + '░'.repeat(whole === null ? 0 : Math.max(0, cells(whole) - length))
  }
}
