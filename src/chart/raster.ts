/** From an SVG to a PNG: no browser, no system fonts, the same bytes on every machine. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { type Faces, openFace } from './face.ts'

/** Pixels a unit: 1,200 pixels wide, sharp on any screen. */
const scale = 2.5

/** What the build puts beside the program. Whole TrueType files: resvg reads no WOFF, and says nothing where it does not. */
const files = {
  wasm: 'resvg.wasm',
  regular: 'SourceSans3-Regular.ttf',
  bold: 'SourceSans3-Bold.ttf',
} as const

export type Raster = {
  readonly faces: Faces
  /** Throws what resvg says where the SVG is none. */
  toPng(svg: string): Uint8Array<ArrayBuffer>
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
          return new Uint8Array(image.asPng())
        } finally {
          image.free()
        }
      } finally {
        drawing.free()
      }
    },
  }
}
