/** The register of gaps on disk: old or new, never half of either, and for its owner's eyes only. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Gap } from './gaps.ts'
import type { Log } from './log.ts'

const format = 'kildetal-gaps-1'

/** Thrown where a file is there and is not ours. */
export class GapsError extends Error {
  override readonly name = 'GapsError'
}

/** All gaps of a file that is there, unchecked but for its format; throws a GapsError, or what the disk says. */
export function openGapsFile(path: string): readonly Gap[] {
  const found = parsed(readFileSync(path, 'utf8'))
  if (found?.format !== format || !Array.isArray(found.gaps) || !found.gaps.every(isGap))
    throw new GapsError(`${path} is not a register of gaps`)
  return found.gaps
}

/** For a program that goes on in any case: a file that is not ours is put aside, and nothing is lost. */
export function readGaps(path: string, log: Log): readonly Gap[] {
  try {
    return openGapsFile(path)
  } catch (error) {
    if (!(error instanceof GapsError)) return []
    renameSync(path, `${path}.unreadable`)
    log('warn', 'gaps put aside', { why: error.message })
    return []
  }
}

/** Throws what the disk says; the old file is then as it was. */
export function writeGaps(path: string, gaps: readonly Gap[]): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const unfinished = `${path}.tmp`
  try {
    writeFileSync(unfinished, `${JSON.stringify({ format, gaps })}\n`, { mode: 0o600, flush: true })
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

function parsed(json: string): { readonly format?: unknown; readonly gaps?: unknown } | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

const isGap = (value: unknown): value is Gap =>
  typeof value === 'object' &&
  value !== null &&
  ['word', 'first', 'last'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  Number.isInteger(Reflect.get(value, 'times')) &&
  Array.isArray(Reflect.get(value, 'kinds'))
