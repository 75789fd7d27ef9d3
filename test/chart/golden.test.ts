/** Each kind in each theme and language, byte for byte as it was looked at and found good. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { paintPicture } from '../../src/chart/paint.ts'
import { themes } from '../../src/chart/theme.ts'
import { kinds, odd, pictures } from '../fixtures/pictures.ts'
import { languages } from '../kildetal.ts'
import { decodePng, openTestRaster, textsIn } from './drawing.ts'

const { faces, toPng } = await openTestRaster()
const shades = ['light', 'dark'] as const
const all = kinds.flatMap((kind) =>
  languages.flatMap((lang) =>
    shades.map((theme) => ({ kind, lang, theme, name: `${kind}.${lang}.${theme}` })),
  ),
)
const scale = 2

describe.each(all)('$name', ({ kind, lang, theme, name }) => {
  const svg = paintPicture(pictures[lang][kind], lang, theme, faces)
  const png = toPng(svg)
  const { width, height, at } = decodePng(png)

  it('is painted as it was', () => expect(svg).toMatchFileSnapshot(`golden/${name}.svg`))

  it('is the same every time', () => expect(Buffer.from(toPng(svg)).equals(Buffer.from(png))).toBe(true))

  it('is 960 pixels wide on the ground of its theme', () => {
    expect(width).toBe(960)
    for (const [x, y] of [
      [2, 2],
      [width - 3, 2],
      [2, height - 3],
      [width - 3, height - 3],
    ] as const)
      expect(at(x, y)).toBe(themes[theme].ground)
  })

  // A rasteriser that lacks a letter or a font drops a line without a word.
  it('shows every line of letters', () => {
    const without = decodePng(toPng(svg.replace(/<text .*?<\/text>/g, '')))
    for (const { words, x, y, size, bold, anchor } of textsIn(svg)) {
      const length = faces[bold ? 'bold' : 'regular'].width(words, size)
      const left = x - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0)
      let inked = 0
      for (let column = left * scale; column < (left + length) * scale; column += 1)
        for (let row = (y - size * 0.7) * scale; row < y * scale; row += 1)
          if (at(column, row) !== without.at(column, row)) inked += 1
      expect([words, inked > length * size * scale * scale * 0.04]).toEqual([words, true])
    }
  })

  it('has letters that can be read where it is 280 pixels wide', () => {
    for (const { words, size } of textsIn(svg))
      expect([words, (size * 280) / 480 >= 8]).toEqual([words, true])
  })
})

it('has the pixels it had', () => {
  const hashes = all.map(({ kind, lang, theme, name }) => {
    const png = toPng(paintPicture(pictures[lang][kind], lang, theme, faces))
    return `${name} ${createHash('sha256').update(decodePng(png).bytes).digest('hex')}`
  })
  return expect(`${hashes.join('\n')}\n`).toMatchFileSnapshot('golden/pixels.txt')
}, 30_000)

describe.each(Object.entries(odd))('%s', (name, picture) => {
  it('is painted as it was', () =>
    expect(paintPicture(picture, 'da', 'light', faces)).toMatchFileSnapshot(
      `golden/odd/${name.replaceAll(' ', '-')}.svg`,
    ))
})
