/** `kildetal gaps`: the words that people asked for in vain, for whoever writes the pack. */

import type { Language } from './answer/tree.ts'
import type { Gap } from './serve/gaps.ts'
import { GapsError, openGapsFile } from './serve/gaps-file.ts'

type Showing = {
  /** Null: where the environment says that `serve` keeps them. */
  readonly file: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly lang: Language
  readonly out: { write(words: string): unknown }
  readonly complain: { write(words: string): unknown }
}

/** Returns the exit code: 0 told, 2 there is nothing that could be read. */
export function gapsMain({ file, env, lang, out, complain }: Showing): number {
  const say = words[lang]
  const path = file ?? env.KILDETAL_GAPS
  if (path === undefined) {
    complain.write(`${say.where}\n`)
    return 2
  }
  try {
    out.write(formatGaps(openGapsFile(path), lang))
    return 0
  } catch (error) {
    const isNone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    complain.write(
      `${isNone ? say.none(path) : error instanceof GapsError ? say.strange(path) : String(error)}\n`,
    )
    return 2
  }
}

/** A word a line, the most wanted first: how often, the word, why, when last. */
function formatGaps(gaps: readonly Gap[], lang: Language): string {
  if (gaps.length === 0) return `${words[lang].empty}\n`
  const sorted = gaps.toSorted((a, b) => b.times - a.times || a.word.localeCompare(b.word, lang))
  const width = Math.max(...sorted.map(({ word }) => word.length))
  const lines = sorted.map(
    ({ word, times, kinds, last }) =>
      `${String(times).padStart(5)}  ${word.padEnd(width)}  ${last}  ${kinds.join(', ')}`,
  )
  return `${words[lang].heading(gaps.length)}\n${lines.join('\n')}\n`
}

const words = {
  da: {
    where: 'kildetal gaps FIL, eller KILDETAL_GAPS: filen, som serve skriver i',
    none: (path: string) => `${path}: her er intet skrevet endnu`,
    strange: (path: string) => `${path}: ikke en liste over manglende ord`,
    empty: 'Ingen har spurgt forgæves om et ord, som talsamlingen ikke kender.',
    heading: (count: number) =>
      count === 1
        ? 'Ét ord, som der er spurgt forgæves om: gange, ord, senest, hvorfor'
        : `${count} ord, som der er spurgt forgæves om: gange, ord, senest, hvorfor`,
  },
  en: {
    where: 'kildetal gaps FILE, or KILDETAL_GAPS: the file that serve writes to',
    none: (path: string) => `${path}: nothing has been written here yet`,
    strange: (path: string) => `${path}: not a register of missing words`,
    empty: 'Nobody has asked in vain for a word that the pack does not know.',
    heading: (count: number) =>
      count === 1
        ? 'One word asked for in vain: times, word, last, why'
        : `${count} words asked for in vain: times, word, last, why`,
  },
} as const
