/** Paints a picture as an SVG: its title, its drawing, its words of care and its source. */

import { type Picture, type PictureHandlers, renderPicture } from '../answer/chart.ts'
import { cleanLine } from '../answer/clean.ts'
import type { Language } from '../answer/tree.ts'
import { altText } from './alt.ts'
import { type Canvas, createCanvas, escaped, type Lettering, sheet } from './canvas.ts'
import type { Faces } from './face.ts'
import { paintChange } from './paint-change.ts'
import { paintGoal } from './paint-goal.ts'
import { paintPair } from './paint-pair.ts'
import { paintPresence } from './paint-presence.ts'
import { paintRanked } from './paint-ranked.ts'
import { paintSeries } from './paint-series.ts'
import { type Theme, themes } from './theme.ts'

/** The family as the font files name it; others only where an SVG is shown without them. */
const family = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif"

const title: Lettering = { size: 21, bold: true }
const subtitle: Lettering = { size: 15.5, role: 'soft' }
const small: Lettering = { size: 14, role: 'soft' }

type Painter = { readonly canvas: Canvas; readonly top: number }

/** Each returns where its drawing ends. */
const painters: PictureHandlers<number, Painter> = {
  goal: (picture, { canvas, top }) => paintGoal(picture, canvas, top),
  pair: (picture, { canvas, top }) => paintPair(picture, canvas, top),
  change: (picture, { canvas, top }) => paintChange(picture, canvas, top),
  presence: (picture, { canvas, top }) => paintPresence(picture, canvas, top),
  ranked: (picture, { canvas, top }) => paintRanked(picture, canvas, top),
  series: (picture, { canvas, top }) => paintSeries(picture, canvas, top),
}

/** An SVG of `sheet.width` units and the height it needs; pure, so that equal pictures are equal byte for byte. */
export function paintPicture(picture: Picture, lang: Language, theme: Theme, faces: Faces): string {
  const canvas = createCanvas(theme, faces)
  const below = (words: string, top: number, lettering: Lettering): number =>
    canvas.lines(cleanLine(words), sheet.left, top, sheet.inner, lettering)
  const headed = below(picture.subtitle, below(picture.title, 16, title) + 2, subtitle)
  const drawn = renderPicture(picture, painters, { canvas, top: headed + 14 })
  const noted = picture.notes.reduce((top, note) => below(note, top, small) + 3, drawn + 14)
  const height = Math.ceil(below(picture.source, noted + 3, small) + 14)
  const alt = altText(picture, lang)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${height}" width="${sheet.width}" height="${height}"`,
    ` role="img" xml:lang="${lang}" font-family="${family}">`,
    `<title>${escaped(cleanLine(picture.title))}</title><desc>${escaped(alt)}</desc>`,
    `<rect width="${sheet.width}" height="${height}" fill="${themes[theme].ground}"/>`,
    ...canvas.elements,
    '</svg>',
  ].join('')
}
