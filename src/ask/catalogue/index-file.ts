/** The index as a file beside the pack: read at start-up, made anew when it belongs to another pack. */

import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Pack } from '../../pack/pack.ts'
import type { Finding, Index } from './index-pack.ts'
import type { EntryReading } from './readings.ts'

/** Changes when an older program could not read the index. */
const format = 'kildetal-index-7'

/** So many digits tell the bytes of the head, which follows in a line of its own. */
const headLengthDigits = 12

/** The second line; a line an entry follows, so that a question reads those of its few entries. */
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
  const told = `${JSON.stringify(head)}\n`
  const length = String(Buffer.byteLength(told)).padStart(headLengthDigits, '0')
  return `${length}\n${told}${lines.map(([, line]) => line).join('')}`
}

/** The index of this very pack, or null when there is none: then it is worked out, which costs time and nothing else. */
export function openIndex(path: string, version: string): Index | null {
  try {
    const file = openSync(path, 'r')
    try {
      return indexIn(file, version)
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

function indexIn(file: number, version: string): Index | null {
  const [start, length] = [read(file, 0, headLengthDigits + 1), fstatSync(file).size]
  const end = start.length + Number(start.toString('latin1'))
  const head = JSON.parse(read(file, start.length, end).toString('utf8')) as Head
  if (head.format !== format || head.version !== version) return null
  // Apart from the head, which nobody needs once it is read.
  const lines = read(file, end, length)
  const starts = new Map<string, number>()
  let from = 0
  for (const [id, bytes] of head.entries) {
    starts.set(id, from)
    from += bytes
  }
  // What is cut off must not be missed at a question.
  if (from !== lines.length) return null
  return {
    ...head.finding,
    readingOf(id) {
      const start = starts.get(id)
      if (start === undefined) return null
      return JSON.parse(lines.toString('utf8', start, lines.indexOf('\n', start))) as EntryReading
    },
  }
}

/** The bytes of the file from one place to another; fewer where it ends before. */
function read(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(to - from)
  let got = 0
  for (let more = -1; more !== 0; got += more)
    more = readSync(file, bytes, got, bytes.length - got, from + got)
  return bytes.subarray(0, got)
}
