/** Cuts long words into parts of bounded length, at white space where there is some. */

/** The parts joined give the words back. */
export function splitWords(words: string, limit: number): string[] {
  const parts: string[] = []
  let rest = words
  while (rest.length > limit) {
    const end = endWithin(rest, limit)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return rest === '' ? parts : [...parts, rest]
}

/** Behind the last white space, else where no character is cut in half. */
function endWithin(words: string, limit: number): number {
  const space = Math.max(words.lastIndexOf(' ', limit - 1), words.lastIndexOf('\n', limit - 1))
  if (space > 0) return space + 1
  const isHalved = /[\ud800-\udbff]/.test(words.charAt(limit - 1))
  return isHalved ? limit - 1 : limit
}

/** Lines of pieces, each at most so long with the `frame` that a platform needs around every piece; a longer one goes on in the next at a space. */
export function linesOf<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
  { limit, frame }: { readonly limit: number; readonly frame: number },
): Piece[][] {
  const lines: Piece[][] = []
  let room = 0
  for (const piece of pieces)
    for (const text of splitWords(piece.text, limit - frame)) {
      if (text.length + frame > room) {
        lines.push([])
        room = limit
      }
      lines.at(-1)?.push({ ...piece, text })
      room -= text.length + frame
    }
  return lines
}
