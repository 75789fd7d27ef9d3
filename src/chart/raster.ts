/** From an SVG to a PNG: no browser, no system fonts, the same pixels on every machine. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { type Faces, openFace } from './face.ts'
import { packPng } from './png.ts'

/** Pixels a unit: 960 pixels wide, twice what a chat shows, so that it is sharp there too; more takes longer to pack. */
const scale = 2

/** What the build puts beside the program. Whole TrueType files: resvg reads no WOFF, and says nothing where it does not. */
const files = {
  wasm: 'resvg.wasm',
  regular: 'SourceSans3-Regular.ttf',
  bold: 'SourceSans3-Bold.ttf',
} as const

export type Raster = {
  readonly faces: Faces
  /** Throws what resvg says where the SVG is none. */
  toPng(svg: string): Uint8Array
}

let started: Promise<unknown> | null = null

/** Opens what the build put into `folder`; throws what Node says where it is not there. */
export async function openRaster(folder: string): Promise<Raster> {
  const [regular, bold] = [files.regular, files.bold].map((name) => readFileSync(join(folder, name)))
  if (!regular || !bold) throw new Error('no fonts')
  // The second call would throw.
  started ??= initWasm(readFileSync(join(folder, files.wasm)))
  await started
  const font = {
    loadSystemFonts: false,
    fontBuffers: [regular, bold],
    defaultFontFamily: 'Source Sans 3',
  }
  return {
    faces: { regular: openFace(regular), bold: openFace(bold) },
    toPng(svg) {
      // Both live outside the reach of the garbage collector.
      const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font })
      try {
        const image = drawing.render()
        try {
          const { width, height } = image
          return packPng({ width, height, rgba: image.pixels }) ?? image.asPng()
        } finally {
          image.free()
        }
      } finally {
        drawing.free()
      }
    },
  }
}
