/** A grid of one sign a cell: columns side by side where there is room, else a line of signs with their periods. */

import { cleanLine } from '../../answer/clean.ts'
import type { Easel } from './chart.ts'
import { widthOf } from './width.ts'
import { noIndent, wrap } from './wrap.ts'

type Row = { readonly label: string; readonly cells: readonly string[] }

const gap = 2
/** Names narrower than this are hard to read; words are not broken. */
const narrowest = 12

export function layGrid(columns: readonly string[], rows: readonly Row[], { width, paint }: Easel): string[] {
  const heads = columns.map(cleanLine)
  const cells = heads.reduce((sum, head) => sum + widthOf(head) + gap, 0)
  const names = Math.min(width - cells, Math.max(...rows.map(({ label }) => widthOf(label))))
  const lay = (words: string, room: number): string[] =>
    wrap([{ words: cleanLine(words), style: 'plain' }], room, noIndent, paint)
  const longestWord = Math.max(...rows.flatMap(({ label }) => label.split(/\s+/).map(widthOf)))
  if (names < Math.max(narrowest, longestWord))
    return rows.flatMap(({ label, cells: signs }) => [
      ...lay(label, width),
      ...packed(
        heads.map((head, column) => `${signs[column] ?? '?'} ${head}`),
        width,
      ),
    ])
  const side = ' '.repeat(gap)
  return [
    paint(' '.repeat(names) + heads.map((head) => side + head).join(''), 'quiet'),
    ...rows.flatMap(({ label, cells: signs }) => {
      const [first = '', ...more] = lay(label, names)
      const marks = heads.map((head, column) => side + centred(signs[column] ?? '?', widthOf(head))).join('')
      return [`${first}${' '.repeat(Math.max(0, names - widthOf(first)))}${marks}`.trimEnd(), ...more]
    }),
  ]
}

function centred(sign: string, width: number): string {
  const before = Math.floor((width - widthOf(sign)) / 2)
  return ' '.repeat(before) + sign + ' '.repeat(Math.max(0, width - before - widthOf(sign)))
}

/** As many on a line as there is room for. */
function packed(parts: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + gap + widthOf(part) <= width)
      lines[lines.length - 1] = `${last}${' '.repeat(gap)}${part}`
    else lines.push(`  ${part}`)
  }
  return lines
}
