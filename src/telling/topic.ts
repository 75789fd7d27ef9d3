/** All entries that a topic of a meeting touches. */

import type { Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Pack } from '../pack/pack.ts'
import { findChapters } from '../search/chapters.ts'
import { findCodes } from '../search/codes.ts'

export type Topic = { readonly entries: readonly Entry[]; readonly near: readonly Entry[] }

/** The entries of that name, what they point at and what points at them; else of a group, place or chapter. */
export function topicOf(words: string, desk: Desk, lang: Language): Topic {
  const { pack } = desk
  const found = desk.find(words, 'any', lang)
  const named = found.type === 'one' ? [found.entry] : found.type === 'several' ? found.entries : []
  const isSure = found.type !== 'none' && found.strength !== 'typo'
  if (isSure && named.length > 0) return { entries: withRelated(named, pack), near: [] }
  const filed = filedUnder(words, pack, lang)
  if (filed.length > 0) return { entries: filed, near: [] }
  const chapters = findChapters(words, pack, lang).map(({ number }) => number)
  const inChapter = [...pack.entries.values()].filter((entry) => chapters.includes(entry.chapters[0] ?? -1))
  if (inChapter.length > 0) return { entries: inChapter, near: [] }
  if (named.length > 0) return { entries: withRelated(named, pack), near: [] }
  return { entries: [], near: found.type === 'none' ? found.near : [] }
}

function withRelated(named: readonly Entry[], { entries }: Pack): Entry[] {
  const ids = new Set(named.map(({ id }) => id))
  const pointed = named.flatMap(({ related }) => related.flatMap((id) => entries.get(id) ?? []))
  const pointing = [...entries.values()].filter(({ related }) => related.some((id) => ids.has(id)))
  return [...new Set([...named, ...pointed, ...pointing])]
}

/** Entries with a fact for a group or place of that name. */
function filedUnder(words: string, pack: Pack, lang: Language): Entry[] {
  const { codes } = findCodes(
    words,
    pack.codeLists.keys(),
    pack,
    lang,
    ({ code }) => !code.unreported && !code.default,
  )
  return [...pack.entries.values()].filter(({ facts }) =>
    facts.some(({ dimensions }) => codes.some(({ list, code }) => dimensions[list] === code.code)),
  )
}
