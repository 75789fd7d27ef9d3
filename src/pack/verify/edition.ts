/** The report's text edition: a file outside the repository that citations are proved against. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack } from '../pack.ts'

export type Edition = {
  readonly text: string
  readonly sha256: string
  /** Where every line begins. */
  readonly lineStarts: readonly number[]
}

/** The text edition in `dir`, or null if it is not there. */
export function openEdition(dir: string, { file }: Pack['report']): Edition | null {
  const path = join(dir, file)
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  return { ...editionOf(bytes.toString('utf8')), sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** A text as an edition, hashed as UTF-8. */
export function editionOf(text: string): Edition {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { text, lineStarts, sha256: createHash('sha256').update(text, 'utf8').digest('hex') }
}

/** The line, from 1, that an offset lies on. */
export function lineOf({ lineStarts }: Edition, offset: number): number {
  return lineStarts.findLastIndex((start) => start <= offset) + 1
}

/** What is printed on a line, from 1. */
export const lineText = ({ text, lineStarts }: Edition, line: number): string =>
  text.slice(lineStarts[line - 1] ?? text.length, lineStarts[line] ?? text.length).trim()
