/** A picture as bars and signs of text, within any width and without colour. */

import { type Picture, type PictureHandlers, type Presence, renderPicture } from '../../answer/chart.ts'
import { cleanLine } from '../../answer/clean.ts'
import { bars, longest } from './chart-bars.ts'
import { layGrid } from './chart-grid.ts'
import type { Paint } from './paint.ts'
import { type Indent, noIndent, wrap } from './wrap.ts'

export type Easel = { readonly width: number; readonly paint: Paint }

/** Title, drawing, and what it takes to read it; the words of care and the source stand beside it in the Answer. */
export function layChart(picture: Picture, marks: string, easel: Easel): string[] {
  const { width, paint } = easel
  const title = [
    { words: cleanLine(picture.title), style: 'strong' },
    { words: marks === '' ? '' : ` ${marks}`, style: 'quiet' },
  ] as const
  return [
    ...wrap(title, width, noIndent, paint),
    ...(picture.subtitle === '' ? [] : quiet(picture.subtitle, easel)),
    ...renderPicture(picture, drawings, easel),
  ]
}

const quiet = (words: string, { width, paint }: Easel, indent: Indent = noIndent): string[] =>
  wrap([{ words: cleanLine(words), style: 'quiet' }], width, indent, paint)

const drawings: PictureHandlers<string[], Easel> = {
  goal: (picture, easel) => [goalBar(picture, easel.width), ...keys(picture, easel)],
  pair: ({ marks, whole, difference }, easel) => [...bars(marks, easel, whole), ...said(difference, easel)],
  change: ({ from, to, difference }, easel) => [...bars([from, to], easel), ...said(difference, easel)],
  presence: ({ columns, rows, legend }, easel) => {
    const used = new Set(rows.flatMap(({ cells }) => cells))
    const key = (['on', 'off', 'unknown'] as const).filter((sign) => used.has(sign))
    return [
      ...layGrid(
        columns,
        rows.map(({ label, cells }) => ({ label, cells: cells.map((cell) => signs[cell]) })),
        easel,
      ),
      ...quiet(key.map((sign) => `${signs[sign]} ${legend[sign]}`).join(' · '), easel),
    ]
  },
  ranked: ({ marks, total, asked }, easel) => [
    ...bars(marks, easel, null, asked),
    ...(total ? said(`${total.label}: ${total.shown}`, easel) : []),
  ],
  series: ({ points, missing }, easel) =>
    bars(
      points.map(({ label, mark }) => ({
        label,
        value: mark?.value ?? 0,
        shown: mark?.shown ?? `? ${missing}`,
      })),
      easel,
    ),
}

const signs: { readonly [P in Presence]: string } = { on: '■', off: '–', unknown: '?' }

const said = (words: string | null, { width, paint }: Easel): string[] =>
  words === null ? [] : wrap([{ words: cleanLine(words), style: 'plain' }], width, noIndent, paint)

type Goal = Extract<Picture, { kind: 'goal' }>

/** `│█████░░░░┃`: baseline, as far as it came, and the target. */
function goalBar({ baseline, latest, target }: Goal, width: number): string {
  const start = baseline?.value ?? 0
  const values = [start, latest.value, target.value]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const last = Math.min(longest, width) - 1
  const size = Math.max(Math.abs(low), Math.abs(high)) || 1
  const at = (value: number): number =>
    high === low ? 0 : Math.round(((value / size - low / size) / (high / size - low / size)) * last)
  const [from, to, aim] = [at(start), at(latest.value), at(target.value)]
  const isBetween = (cell: number, a: number, b: number): boolean =>
    cell >= Math.min(a, b) && cell <= Math.max(a, b)
  return Array.from({ length: last + 1 }, (_, cell) => {
    if (cell === aim) return '┃'
    if (cell === from) return '│'
    if (isBetween(cell, from, to)) return '█'
    return isBetween(cell, from, aim) ? '░' : ' '
  })
    .join('')
    .trimEnd()
}

/** What each sign of the bar stands for. */
const keys = ({ baseline, latest, target }: Goal, { width, paint }: Easel): string[] =>
  [
    ...(baseline ? [{ sign: '│', mark: baseline }] : []),
    { sign: '█', mark: latest },
    { sign: '┃', mark: target },
  ].flatMap(({ sign, mark }) =>
    wrap(
      [
        { words: `${cleanLine(mark.label)}: `, style: 'plain' },
        { words: cleanLine(mark.shown), style: 'strong' },
      ],
      width,
      { first: `${sign} `, rest: 2 },
      paint,
    ),
  )
