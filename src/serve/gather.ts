/** Gathers lines that are written at the same moment, as each write of its own holds everybody up. */

export type Gathered = {
  write(line: string): void
  /** Writes what is still held, at once. */
  flush(): void
}

export function gather(write: (words: string) => void): Gathered {
  let held = ''
  const flush = (): void => {
    if (held !== '') write(held)
    held = ''
  }
  return {
    write(line) {
      if (held === '') setImmediate(flush)
      held += line
    },
    flush,
  }
}
