/** The index as a file beside the pack: read at start-up, made anew when it belongs to another pack. */

import { readFileSync } from 'node:fs'
import type { Index } from './index-pack.ts'

/** Changes when an older program could not read the index. */
const format = 'kildetal-index-2'

type File = { readonly format: string; readonly version: string; readonly index: Index }

export const indexToJson = (index: Index, version: string): string =>
  `${JSON.stringify({ format, version, index } satisfies File)}\n`

/** The index of this very pack, or null when there is none: then it is worked out, which costs time and nothing else. */
export function openIndex(path: string, version: string): Index | null {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as File
    return file.format === format && file.version === version ? file.index : null
  } catch {
    return null
  }
}
