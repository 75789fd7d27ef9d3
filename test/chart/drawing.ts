/** What tests need of a drawing: the faces, the rasteriser, the words of an SVG and the pixels of a PNG. */

import { crc32, inflateSync } from 'node:zlib'
import { openRaster, type Raster } from '../../src/chart/raster.ts'
import { build, root } from '../program.ts'

export const openTestRaster = (): Promise<Raster> => {
  build()
  return openRaster(`${root}dist`)
}

export type DrawnText = {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly anchor: 'start' | 'middle' | 'end'
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Every line of letters in an SVG, in order. */
export const textsIn = (svg: string): DrawnText[] =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', words = '']) => {
    const attribute = (name: string): string | undefined =>
      new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1]
    return {
      words: words.replace(/&([a-z0-9#]+);/g, (_, name: string) => entities[name] ?? ''),
      x: Number(attribute('x')),
      y: Number(attribute('y')),
      size: Number(attribute('font-size')),
      bold: attribute('font-weight') === '700',
      anchor: (attribute('text-anchor') ?? 'start') as DrawnText['anchor'],
    }
  })

export type Pixels = {
  readonly width: number
  readonly height: number
  /** `#rrggbb` at a place. */
  at(x: number, y: number): string
  readonly bytes: Uint8Array
}

/** Undoes what a PNG does to its pixels, of 8 bits a channel or with a palette; PNG specification, chapters 9 to 11. */
export function decodePng(png: Uint8Array): Pixels {
  const file = Buffer.from(png)
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const type = file[25] ?? 0
  const channels = { 2: 3, 3: 1, 6: 4 }[type] ?? 0
  const chunks = (name: string): Buffer => Buffer.concat(chunksOf(file, name))
  const packed = unfiltered(inflateSync(chunks('IDAT')), width * channels, height, channels)
  const bytes = type === 3 ? coloured(packed, chunks('PLTE')) : packed
  const step = type === 3 ? 3 : channels
  return {
    width,
    height,
    bytes,
    at(x, y) {
      const start = (Math.round(y) * width + Math.round(x)) * step
      return `#${Buffer.from(bytes.subarray(start, start + 3)).toString('hex')}`
    },
  }
}

function chunksOf(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const end = at + 8 + file.readUInt32BE(at)
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end))
      throw new Error('a chunk that is not whole')
    if (file.toString('latin1', at + 4, at + 8) === wanted) found.push(file.subarray(at + 8, end))
  }
  return found
}

function coloured(indices: Uint8Array, palette: Buffer): Uint8Array {
  const bytes = new Uint8Array(indices.length * 3)
  for (const [pixel, index] of indices.entries())
    bytes.set(palette.subarray(index * 3, index * 3 + 3), pixel * 3)
  return bytes
}

function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(stride * height)
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column
      const left = column >= channels ? (bytes[at - channels] ?? 0) : 0
      const up = row > 0 ? (bytes[at - stride] ?? 0) : 0
      const corner = column >= channels && row > 0 ? (bytes[at - stride - channels] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0
      bytes[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + guess
    }
  }
  return bytes
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
