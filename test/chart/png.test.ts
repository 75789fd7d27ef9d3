/** The packing of pixels: nothing is lost, and what does not fit a palette is left to others. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packPng } from '../../src/chart/png.ts'
import { decodePng } from './drawing.ts'

const grid = fc
  .record({ width: fc.integer({ min: 1, max: 20 }), height: fc.integer({ min: 1, max: 20 }) })
  .chain(({ width, height }) =>
    fc
      .array(fc.constantFrom(0x000000, 0xffffff, 0x0a5ea8, 0xc2500a, 0x010203), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((colours) => ({ width, height, colours })),
  )

const rgbaOf = (colours: readonly number[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255, 255]))

it('gives every pixel back', () =>
  fc.assert(
    fc.property(grid, ({ width, height, colours }) => {
      const png = packPng({ width, height, rgba: rgbaOf(colours) })
      const decoded = decodePng(png ?? new Uint8Array())
      expect([decoded.width, decoded.height]).toEqual([width, height])
      for (const [index, rgb] of colours.entries())
        expect(decoded.at(index % width, Math.floor(index / width))).toBe(
          `#${rgb.toString(16).padStart(6, '0')}`,
        )
    }),
  ))

it('packs 256 colours and leaves 257 be', () => {
  const colours = Array.from({ length: 257 }, (_, index) => index * 31)
  expect(packPng({ width: 256, height: 1, rgba: rgbaOf(colours.slice(0, 256)) })).not.toBeNull()
  expect(packPng({ width: 257, height: 1, rgba: rgbaOf(colours) })).toBeNull()
})
