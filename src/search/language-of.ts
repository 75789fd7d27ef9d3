/** The language of a name that only one language has. */

import type { Language } from '../answer/tree.ts'
import { once } from '../once.ts'
import { foldedName } from './key.ts'
import { type Named, type Spelt, spelt } from './names.ts'

/** Of an exactly typed name; null where no language has it, or both have. */
export type LanguageOf = (words: string) => Language | null

/** Folded name → the languages that have it. */
type Tongues = ReadonlyMap<string, ReadonlySet<Language>>

/** Most programs are asked about one name: only those that begin with its letter are folded, which costs the most. */
export function createLanguageOf(things: () => readonly Named[]): LanguageOf {
  const shelves = once(() => shelve(things().flatMap(spelt)))
  const opened = new Map<string, Tongues>()
  return (words) => {
    const initial = initialOf(words)
    const tongues = opened.get(initial) ?? tonguesOf(shelves().get(initial) ?? [])
    opened.set(initial, tongues)
    const [only, ...others] = tongues.get(foldedName(words)) ?? []
    return only && others.length === 0 ? only : null
  }
}

const initials = new Map<string, string>()

/** What its folded name begins with. */
function initialOf(text: string): string {
  const letter = /[\p{L}\d]/u.exec(text)?.[0] ?? ''
  const known = initials.get(letter)
  if (known !== undefined) return known
  const initial = foldedName(letter).slice(0, 1)
  // Far more than two languages have; whatever else is typed is worked out again.
  if (initials.size < 200) initials.set(letter, initial)
  return initial
}

/** The names by their first letter. */
function shelve(names: readonly Spelt[]): ReadonlyMap<string, readonly Spelt[]> {
  const shelves = new Map<string, Spelt[]>()
  for (const name of names) {
    const initial = initialOf(name.text)
    const shelf = shelves.get(initial)
    if (shelf) shelf.push(name)
    else shelves.set(initial, [name])
  }
  return shelves
}

function tonguesOf(shelf: readonly Spelt[]): Tongues {
  const tongues = new Map<string, Set<Language>>()
  for (const { lang, text } of shelf) {
    const name = foldedName(text)
    tongues.set(name, (tongues.get(name) ?? new Set()).add(lang))
  }
  return tongues
}
