/** The thread that draws: takes orders one by one and returns SVGs and PNGs. */

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import type { Returned, Sent } from './chart/order.ts'
import { paintPicture } from './chart/paint.ts'
import { openRaster } from './chart/raster.ts'

// A picture is drawn in a few hundredths of a second as V8 first compiles the rasteriser. To compile it better once it is
// warm would take a hundred megabytes, which the system does not get back.
setFlagsFromString('--wasm-tiering-budget=1000000000')

const raster = openRaster(dirname(fileURLToPath(import.meta.url)))

parentPort?.on('message', async ({ number, order: { picture, lang, theme }, format }: Sent) => {
  const answer = (returned: Returned): void => parentPort?.postMessage(returned)
  try {
    const { faces, toPng } = await raster
    const svg = paintPicture(picture, lang, theme, faces)
    answer({ number, drawn: format === 'svg' ? svg : toPng(svg) })
  } catch (error) {
    answer({ number, failed: error instanceof Error ? error.message : String(error) })
  }
})
