/** One YAML file that was read, and where each of its values stands. */

import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Complaint, Problem } from './problem.ts'

/** Keys and positions from the root of a file to a value. */
export type Path = readonly (string | number)[]

export type Source = {
  /** As shown to its author. */
  readonly file: string
  readonly text: string
  readonly root: Node | null
}

/** A file with what it says, checked against its schema. */
export type Loaded<T> = { readonly source: Source; readonly data: T }

/** A problem with the value at a path, or with its key; a path that ends too early means the nearest parent. */
export function problemAt(
  source: Source,
  path: Path,
  complaint: Complaint,
  part: 'value' | 'key' = 'value',
): Problem {
  return problemAtOffset(
    source.file,
    source.text,
    offsetOf(source.root, path, part),
    complaint,
    formatPath(path),
  )
}

/** A problem at an offset of a text. */
export function problemAtOffset(
  file: string,
  text: string,
  offset: number,
  { message, remedy, meant = null }: Complaint,
  where = '',
): Problem {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(0, start).split('\n').length
  const excerpt = text.slice(start, end < 0 ? undefined : end)
  return { file, line, column: offset - start + 1, where, message, meant, remedy, excerpt, check: null }
}

/** A problem with a file or folder as a whole. */
export function problemWith(file: string, { message, remedy, meant = null }: Complaint): Problem {
  return { file, line: 1, column: 1, where: '', message, meant, remedy, excerpt: '', check: null }
}

/** `observations.latest.unit`, `also[0].line`. */
export const formatPath = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')

/** Whether there is a value at the path. */
export const hasValue = (source: Source, path: Path): boolean => walk(source.root, path).complete

function offsetOf(root: Node | null, path: Path, part: 'value' | 'key'): number {
  const { value, key, complete } = walk(root, path)
  return complete && part === 'value' ? value : key
}

/** Follows the path as far as it goes; offsets of the last value and of its key. */
function walk(root: Node | null, path: Path): { value: number; key: number; complete: boolean } {
  let node: unknown = root
  let value = root?.range?.[0] ?? 0
  let key = value
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step))
      if (!pair) return { value, key, complete: false }
      key = startOf(pair.key) ?? key
      value = startOf(pair.value) ?? key
      node = pair.value
    } else if (isSeq(node) && node.items[Number(step)] !== undefined) {
      node = node.items[Number(step)]
      value = startOf(node) ?? value
      key = value
    } else return { value, key, complete: false }
  }
  return { value, key, complete: true }
}

const startOf = (node: unknown): number | undefined =>
  isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined
