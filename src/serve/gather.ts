/** Gathers lines that are written shortly after one another, as each write of its own holds everybody up. */

export type Gathered = {
  write(line: string): void
  /** Writes what is still held, at once. */
  flush(): void
}

/** Too short for anybody to miss a line, and in a storm of questions fifty lines. */
const heldMs = 10

export function gather(write: (words: string) => void): Gathered {
  let held = ''
  const flush = (): void => {
    if (held !== '') write(held)
    held = ''
  }
  return {
    write(line) {
      if (held === '') setTimeout(flush, heldMs)
      held += line
    },
    flush,
  }
}
