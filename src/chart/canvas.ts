/** A sheet to draw on: shapes and words in the colours of a theme, as the elements of an SVG. */

import type { Face, Faces } from './face.ts'
import { type Role, type Theme, themes } from './theme.ts'
import { sizeWithin, type Type, wrapWords } from './wrap.ts'

export type Anchor = 'start' | 'middle' | 'end'

export type Lettering = {
  readonly size: number
  readonly bold?: boolean
  readonly role?: Role
  readonly anchor?: Anchor
}

/** In units of which `sheet.width` make the width of a picture. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type Canvas = {
  readonly elements: readonly string[]
  /** How wide words are on one line. */
  widthOf(words: string, lettering: Lettering): number
  /** One line, its letters standing on `y`. */
  line(words: string, x: number, y: number, lettering: Lettering): void
  /** One line that shrinks rather than leave its width. */
  fitted(words: string, x: number, y: number, width: number, lettering: Lettering): void
  /** Wrapped lines under `top`; returns where they end. */
  lines(words: string, x: number, top: number, width: number, lettering: Lettering): number
  /** How many lines that would be. */
  countLines(words: string, width: number, lettering: Lettering): number
  bar(box: Box, role: Role, radius?: number): void
  stroke(path: string, role: Role, width: number): void
  dot(x: number, y: number, radius: number, role: Role): void
}

/** Room at the edges, and the width that all pictures share: letters of 14 can be read where it is 280 pixels wide. */
export const sheet = { width: 480, left: 20, right: 460, inner: 440 } as const

export const lineHeight = (size: number): number => Math.round(size * 1.22)

/** To a tenth: the same numbers on every machine. */
const n = (value: number): string => String(Math.round(value * 10) / 10 || 0)

export function createCanvas(theme: Theme, faces: Faces): Canvas {
  const colours = themes[theme]
  const elements: string[] = []
  const typeOf = ({ size, bold = false }: Lettering): Type => ({ face: faceOf(faces, bold), size })

  const line: Canvas['line'] = (words, x, y, { size, bold, role = 'ink', anchor = 'start' }) => {
    const said = escaped(drawable(words, faceOf(faces, bold === true)))
    if (said.trim() === '') return
    const weight = bold ? ' font-weight="700"' : ''
    const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
    elements.push(
      `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}"${weight}${side} fill="${colours[role]}">${said}</text>`,
    )
  }
  const wrapped = (words: string, width: number, lettering: Lettering): string[] => {
    const type = typeOf(lettering)
    return words.trim() === '' ? [] : wrapWords(drawable(words, type.face), width, type)
  }

  return {
    elements,
    widthOf: (words, lettering) => {
      const { face, size } = typeOf(lettering)
      return face.width(drawable(words, face), size)
    },
    line,
    fitted(words, x, y, width, lettering) {
      const type = typeOf(lettering)
      line(words, x, y, { ...lettering, size: sizeWithin(drawable(words, type.face), width, type) })
    },
    lines(words, x, top, width, lettering) {
      const step = lineHeight(lettering.size)
      const all = wrapped(words, width, lettering)
      for (const [index, one] of all.entries())
        line(one, x, top + index * step + lettering.size * 0.95, lettering)
      return top + all.length * step
    },
    countLines: (words, width, lettering) => wrapped(words, width, lettering).length,
    bar({ x, y, width, height }, role, radius = 3) {
      elements.push(
        `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(height)}" rx="${radius}" fill="${colours[role]}"/>`,
      )
    },
    stroke(path, role, width) {
      elements.push(
        `<path d="${path.replace(/-?\d+\.?\d*(?:e-?\d+)?/g, (number) => n(Number(number)))}" fill="none" stroke="${colours[role]}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
      )
    },
    dot(x, y, radius, role) {
      elements.push(
        `<circle cx="${n(x)}" cy="${n(y)}" r="${radius}" fill="${colours[role]}" stroke="${colours.ground}" stroke-width="2"/>`,
      )
    },
  }
}

const faceOf = ({ regular, bold }: Faces, isBold: boolean): Face => (isBold ? bold : regular)

/** What the font has no letter for shows as one question mark, marks on letters vanish. */
export const drawable = (words: string, face: Face): string =>
  [...words.normalize('NFC')]
    .map((letter) => (face.has(letter) ? letter : /[\p{M}\p{C}]/u.test(letter) ? '' : '\uffff'))
    .join('')
    .replace(/\uffff+/g, '?')

/** The five signs that mean something in XML. */
export const escaped = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
