/** Which language a person has chosen; kept in a file where there is a folder for it. */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Language } from '../answer/tree.ts'

export type Choices = {
  of(person: string): Language | null
  /** Null takes a choice back. */
  choose(person: string, lang: Language | null): void
}

/** More people than any workplace has; the oldest choice gives way. */
const most = 50_000

/** Without a path the choices last as long as the program. */
export function openChoices(path: string | null): Choices {
  const chosen = new Map(path === null ? [] : read(path))
  return {
    of: (person) => chosen.get(person) ?? null,
    choose(person, lang) {
      chosen.delete(person)
      if (lang !== null) chosen.set(person, lang)
      const [oldest] = chosen.keys()
      if (chosen.size > most && oldest !== undefined) chosen.delete(oldest)
      if (path !== null) write(path, chosen)
    },
  }
}

function read(path: string): (readonly [string, Language])[] {
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof found !== 'object' || found === null) return []
    return Object.entries(found).flatMap(([person, lang]) =>
      lang === 'da' || lang === 'en' ? [[person, lang] as const] : [],
    )
  } catch {
    // A file that is not there, or not ours, holds no choices.
    return []
  }
}

/** A reader sees the old file or the new one, and only its owner sees it. */
function write(path: string, chosen: ReadonlyMap<string, Language>): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const unfinished = `${path}.tmp`
  writeFileSync(unfinished, JSON.stringify(Object.fromEntries(chosen)), { mode: 0o600 })
  renameSync(unfinished, path)
}
