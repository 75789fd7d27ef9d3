/** Whatever the figures and names are, a picture stays on its sheet, cuts no name and adds no digit. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, type Picture, wordsOfPicture } from '../../src/answer/chart.ts'
import { altText } from '../../src/chart/alt.ts'
import { drawable, sheet } from '../../src/chart/canvas.ts'
import { paintPicture } from '../../src/chart/paint.ts'
import { layChart } from '../../src/surface/terminal/chart.ts'
import { createPaint } from '../../src/surface/terminal/paint.ts'
import { widthOf } from '../../src/surface/terminal/width.ts'
import { kinds } from '../fixtures/pictures.ts'
import { openTestRaster, textsIn } from './drawing.ts'

const { faces, toPng } = await openTestRaster()

const label = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    'Speciallægepraksisplanlægningsstabiliseringsudvalget'.slice(0, 40),
    'Beskæftigelses- og Integrationsudvalget',
    '🚲 cykler 🚲',
    'العربية',
    '<script>&"\'</script>',
    'x\u0000\u202e\u200by',
    'Tingbjerg/Utterslevhuse',
    ' ',
  ),
)
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(0, -0, 1e-300, 1e308, -1e308, 5_973),
)
const mark: fc.Arbitrary<Mark> = fc.record({ label, value }).map(({ label, value }) => ({
  label,
  value,
  shown: `${new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }).format(value).slice(0, 30)} %`,
}))
const marks = fc.array(mark, { minLength: 1, maxLength: 12 }) as unknown as fc.Arbitrary<[Mark, ...Mark[]]>
const common = {
  title: label,
  subtitle: fc.oneof(label, fc.constant('')),
  notes: fc.array(label, { maxLength: 2 }),
  source: fc.constant('Kilde: Nordbys statusrapport 2010, kap. 3, s. 5'),
}
const words = fc.option(fc.constant('Forskellen er 5,4 %-point (61,8 − 56,4 = 5,4).'), { nil: null })
const signs = fc.constantFrom('on', 'off', 'unknown')

const byKind = {
  goal: fc.record({
    ...common,
    kind: fc.constant('goal'),
    baseline: fc.option(mark, { nil: null }),
    latest: mark,
    target: mark,
  }),
  pair: fc.record({
    ...common,
    kind: fc.constant('pair'),
    marks: fc.tuple(mark, mark),
    whole: fc.constantFrom(null, 100),
    difference: words,
  }),
  change: fc.record({ ...common, kind: fc.constant('change'), from: mark, to: mark, difference: words }),
  presence: fc.record({
    ...common,
    kind: fc.constant('presence'),
    columns: fc.array(fc.constantFrom('2007', '4. kvartal 2009', 'december 2010'), {
      minLength: 1,
      maxLength: 9,
    }),
    rows: fc.array(fc.record({ label, cells: fc.array(signs, { maxLength: 9 }) }), {
      minLength: 1,
      maxLength: 9,
    }),
    legend: fc.constant({ on: 'på listen', off: 'ikke på listen', unknown: 'intet tal' }),
  }),
  ranked: fc.record({
    ...common,
    kind: fc.constant('ranked'),
    marks,
    total: fc.option(mark, { nil: null }),
    asked: fc.option(label, { nil: null }),
  }),
  series: fc.record({
    ...common,
    kind: fc.constant('series'),
    points: fc.array(
      fc.record({ label: fc.constantFrom('2007', 'december 2010'), mark: fc.option(mark, { nil: null }) }),
      { minLength: 1, maxLength: 13 },
    ),
    missing: fc.constant('intet tal i rapporten'),
  }),
} as const

/** The shapes above are those of the pictures; fast-check's tuples and constants do not tell the compiler so. */
const pictureOf = (kind: (typeof kinds)[number]): fc.Arbitrary<Picture> =>
  byKind[kind] as unknown as fc.Arbitrary<Picture>

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const runs = { numRuns: 60 }

describe.each(kinds)('%s', (kind) => {
  it('keeps all it draws on the sheet', () =>
    fc.assert(
      fc.property(pictureOf(kind), (picture) => {
        const svg = paintPicture(picture, 'da', 'light', faces)
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        const height = Number(/height="(\d+)"/.exec(svg)?.[1])
        for (const { words, x, y, size, bold, anchor } of textsIn(svg)) {
          const length = faces[bold ? 'bold' : 'regular'].width(words, size)
          const left = x - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0)
          expect(left).toBeGreaterThan(0)
          expect(left + length).toBeLessThan(sheet.width)
          expect(y).toBeLessThan(height)
          expect(y - size).toBeGreaterThan(0)
        }
        for (const [, x, y, width, tall] of svg.matchAll(
          /<rect x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)"/g,
        )) {
          expect(Number(x)).toBeGreaterThanOrEqual(0)
          expect(Number(x) + Number(width)).toBeLessThanOrEqual(sheet.width)
          expect(Number(y) + Number(tall)).toBeLessThanOrEqual(height)
        }
      }),
      runs,
    ))

  it('cuts no name and adds no digit', () =>
    fc.assert(
      fc.property(pictureOf(kind), (picture) => {
        const drawn = textsIn(paintPicture(picture, 'da', 'light', faces)).map(({ words }) => words)
        const all = lettersOf(drawn.join(''))
        const said = wordsOfPicture(picture).map((words) => lettersOf(drawable(words, faces.regular)))
        for (const words of said) expect(all).toContain(words)
        const digits = said.join(' ')
        for (const run of drawn.flatMap((words) => words.match(/\d+/g) ?? [])) expect(digits).toContain(run)
      }),
      runs,
    ))

  it('is an SVG that the rasteriser takes', () =>
    fc.assert(
      fc.property(pictureOf(kind), (picture) => {
        expect(toPng(paintPicture(picture, 'en', 'dark', faces)).length).toBeGreaterThan(1_000)
      }),
      { numRuns: 8 },
    ))

  it('keeps within a terminal of 40 columns', () =>
    fc.assert(
      fc.property(pictureOf(kind), fc.constantFrom(40, 80), (picture, width) => {
        const lines = layChart(picture, '[1]', { width, paint: createPaint(false) })
        const longestWord = Math.max(
          ...wordsOfPicture(picture).flatMap((words) => words.split(/\s+/).map(widthOf)),
        )
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(width, longestWord + 4))
        expect(lines.join('')).not.toContain('\u001b')
      }),
      runs,
    ))

  it('is told within what a platform takes', () =>
    fc.assert(
      fc.property(pictureOf(kind), fc.constantFrom(80, 1_024, 2_000), (picture, most) => {
        const alt = altText(picture, 'en', most)
        expect(alt.length).toBeLessThanOrEqual(most)
        expect(alt).not.toMatch(/[\ud800-\udbff]…$/)
        expect(alt).not.toBe('')
      }),
      runs,
    ))
})
