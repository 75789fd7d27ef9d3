/** Splits a stream of text into lines of bounded length; longer lines are told of by how they begin, not kept. */

export type Line =
  | { readonly type: 'line'; readonly words: string }
  | { readonly type: 'too-long'; readonly begins: string }

/** Enough to tell a command by. */
const longestBeginning = 100

/** Only line feeds end a line: JSON may hold the other separators of Unicode. */
export async function* linesOf(input: AsyncIterable<string>, limit: number): AsyncGenerator<Line> {
  let kept = ''
  let isTooLong = false
  const take = (part: string): void => {
    if (isTooLong) return
    isTooLong = kept.length + part.length > limit
    kept = isTooLong ? `${kept}${part}`.slice(0, longestBeginning) : kept + part
  }
  const finish = (): Line => {
    const line: Line = isTooLong
      ? { type: 'too-long', begins: kept }
      : { type: 'line', words: kept.replace(/\r$/, '') }
    kept = ''
    isTooLong = false
    return line
  }
  let isFirst = true
  for await (const chunk of input) {
    const parts = (isFirst ? chunk.replace(/^\ufeff/, '') : chunk).split('\n')
    isFirst = false
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield finish()
      take(part)
    }
  }
  if (kept !== '' || isTooLong) yield finish()
}
