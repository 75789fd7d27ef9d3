/** Pictures for every surface: drawn away from the event loop, equal ones once, and in words as well. */

import { createHash } from 'node:crypto'
import type { Picture, Pictured, Theme } from '../answer/chart.ts'
import type { Language } from '../answer/tree.ts'
import { createBounded } from '../serve/bounded.ts'
import { altText } from './alt.ts'
import type { Order } from './order.ts'
import { createStudio } from './studio.ts'

export type Pictures = {
  of(picture: Picture, lang: Language, theme: Theme): Pictured
  /** Ends the thread that draws. */
  close(): Promise<void>
}

/** Some 40 kB each. */
const kept = 200

/** `folder` is where the build put the program; nothing of it is read before the first picture is wanted. */
export function createPictures(folder: string): Pictures {
  const studio = createStudio(folder)
  // The promise, not the picture: twenty who ask at once wait for one.
  const memo = createBounded<Promise<Uint8Array>>(kept)
  const pngOf = (key: string, order: Order): Promise<Uint8Array> => {
    const known = memo.get(key)
    if (known) return known
    const drawn = studio.png(order)
    memo.set(key, drawn)
    // A failure is not remembered: the next one who asks has it tried again.
    drawn.catch(() => memo.forget(key))
    return drawn
  }
  return {
    of(picture, lang, theme) {
      const order = { picture, lang, theme }
      const key = createHash('sha256').update(JSON.stringify(order)).digest('hex')
      return {
        png: () => pngOf(key, order),
        svg: () => studio.svg(order),
        alt: (most) => altText(picture, lang, most),
        name: `kildetal-${picture.kind}-${key.slice(0, 8)}`,
      }
    },
    close: studio.close,
  }
}
