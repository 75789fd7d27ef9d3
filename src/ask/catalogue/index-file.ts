/** The index as a file beside the pack: read at start-up, made anew when it belongs to another pack. */

import { readFileSync } from 'node:fs'
import type { Pack } from '../../pack/pack.ts'
import type { Finding, Index } from './index-pack.ts'
import type { EntryReading } from './readings.ts'

/** Changes when an older program could not read the index. */
const format = 'kildetal-index-3'

/** The first line; a line an entry follows, so that a question reads those of its few entries. */
type Head = {
  readonly format: string
  readonly version: string
  readonly finding: Finding
  /** In the order of their lines. */
  readonly entries: readonly (readonly [id: string, bytes: number])[]
}

export function indexToJson({ readingOf, ...finding }: Index, { version, entries }: Pack): string {
  const lines = [...entries.keys()].map((id) => [id, `${JSON.stringify(readingOf(id))}\n`] as const)
  const sized = lines.map(([id, line]) => [id, Buffer.byteLength(line)] as const)
  const head: Head = { format, version, finding, entries: sized }
  return `${JSON.stringify(head)}\n${lines.map(([, line]) => line).join('')}`
}

/** The index of this very pack, or null when there is none: then it is worked out, which costs time and nothing else. */
export function openIndex(path: string, version: string): Index | null {
  try {
    return indexIn(readFileSync(path), version)
  } catch {
    return null
  }
}

function indexIn(file: Buffer, version: string): Index | null {
  const end = file.indexOf('\n') + 1
  const head = JSON.parse(file.toString('utf8', 0, end)) as Head
  if (head.format !== format || head.version !== version) return null
  const starts = new Map<string, number>()
  let from = end
  for (const [id, bytes] of head.entries) {
    starts.set(id, from)
    from += bytes
  }
  // What is cut off must not be missed at a question.
  if (from !== file.length) return null
  return {
    ...head.finding,
    readingOf(id) {
      const start = starts.get(id)
      if (start === undefined) return null
      return JSON.parse(file.toString('utf8', start, file.indexOf('\n', start))) as EntryReading
    },
  }
}
