/** How wide letters are: read from a TrueType font, so that words can be wrapped before they are drawn. */

export type Face = {
  /** Width in the unit of `size`; a letter the font lacks counts as half a square. */
  width(words: string, size: number): number
  has(letter: string): boolean
}

export type Faces = { readonly regular: Face; readonly bold: Face }

/**
 * Reads the tables `cmap` (subtable format 4: the Basic Multilingual Plane) and `hmtx`; throws RangeError where the file
 * is no font. Source: OpenType specification 1.9, chapters cmap and hmtx.
 */
export function openFace(file: Uint8Array): Face {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = tablesOf(font)
  const at = (name: string): number => {
    const offset = tables.get(name)
    if (offset === undefined) throw new RangeError(`a font without ${name}`)
    return offset
  }
  const perEm = font.getUint16(at('head') + 18)
  const measured = font.getUint16(at('hhea') + 34)
  const hmtx = at('hmtx')
  const advances = new Map<number, number>()
  for (const [letter, glyph] of glyphsOf(font, at('cmap')))
    advances.set(letter, font.getUint16(hmtx + 4 * Math.min(glyph, measured - 1)) / perEm)
  const advanceOf = (letter: string): number => advances.get(letter.codePointAt(0) ?? 0) ?? 0.5
  return {
    width: (words, size) => size * [...words].reduce((sum, letter) => sum + advanceOf(letter), 0),
    has: (letter) => advances.has(letter.codePointAt(0) ?? 0),
  }
}

function tablesOf(font: DataView): Map<string, number> {
  const entries = Array.from({ length: font.getUint16(4) }, (_, index): [string, number] => {
    const record = 12 + 16 * index
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(font.getUint8(record + byte))).join('')
    return [name, font.getUint32(record + 8)]
  })
  return new Map(entries)
}

/** Pairs of code point and glyph. */
function* glyphsOf(font: DataView, cmap: number): Generator<readonly [number, number]> {
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const table = cmap + font.getUint32(cmap + 8 + 8 * index)
    if (font.getUint16(table) === 4) yield* segmentsOf(font, table)
  }
}

function* segmentsOf(font: DataView, table: number): Generator<readonly [number, number]> {
  const twice = font.getUint16(table + 6)
  const [ends, starts] = [table + 14, table + 16 + twice]
  const [deltas, offsets] = [starts + twice, starts + 2 * twice]
  for (let segment = 0; segment < twice; segment += 2) {
    const [first, last] = [font.getUint16(starts + segment), font.getUint16(ends + segment)]
    const offset = font.getUint16(offsets + segment)
    for (let letter = first; letter <= last && letter < 0xffff; letter += 1) {
      const named = offset === 0 ? letter : font.getUint16(offsets + segment + offset + 2 * (letter - first))
      const glyph = named === 0 ? 0 : (named + font.getUint16(deltas + segment)) & 0xffff
      if (glyph !== 0) yield [letter, glyph]
    }
  }
}
