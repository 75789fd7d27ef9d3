/** All entries that a topic of a meeting touches. */

import type { Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Fact, Pack } from '../pack/pack.ts'
import type { Facet } from '../reading/meaning.ts'
import { findChapters } from '../search/chapters.ts'
import { findCodes, type ListedCode } from '../search/codes.ts'
import { claimsOf } from './facts.ts'
import { isFor } from './select.ts'

export type Topic = {
  readonly entries: readonly Entry[]
  readonly near: readonly Entry[]
  /** The group or place that the topic is; any of its codes will do. */
  readonly group: readonly Facet[]
}

/** The entries of that name, what they point at and what points at them; else of a group, place or chapter. */
export function topicOf(words: string, desk: Desk, lang: Language): Topic {
  const { pack } = desk
  const found = desk.find(words, 'any', lang)
  const named = found.type === 'one' ? [found.entry] : found.type === 'several' ? found.entries : []
  const isSure = found.type !== 'none' && found.strength !== 'typo'
  if (isSure && named.length > 0) return { entries: withRelated(named, pack), near: [], group: [] }
  const group = groupOf(words, pack, lang)
  const filed = filedUnder(group, pack)
  if (filed.length > 0) return { entries: filed, near: [], group }
  const chapters = findChapters(words, pack, lang).map(({ number }) => number)
  const inChapter = [...pack.entries.values()].filter((entry) => chapters.includes(entry.chapters[0] ?? -1))
  if (inChapter.length > 0) return { entries: inChapter, near: [], group: [] }
  if (named.length > 0) return { entries: withRelated(named, pack), near: [], group: [] }
  return { entries: [], near: found.type === 'none' ? found.near : [], group: [] }
}

function withRelated(named: readonly Entry[], { entries }: Pack): Entry[] {
  const ids = new Set(named.map(({ id }) => id))
  const pointed = named.flatMap(({ related }) => related.flatMap((id) => entries.get(id) ?? []))
  const pointing = [...entries.values()].filter(({ related }) => related.some((id) => ids.has(id)))
  return [...new Set([...named, ...pointed, ...pointing])]
}

function groupOf(words: string, pack: Pack, lang: Language): Facet[] {
  const isOpen = ({ code }: ListedCode): boolean => !code.unreported && !code.default
  const { codes } = findCodes(words, pack.codeLists.keys(), pack, lang, isOpen)
  return codes.map(({ list, code }) => ({ dimension: list, code: code.code }))
}

/** Entries with a fact for the group or place. */
const filedUnder = (group: readonly Facet[], pack: Pack): Entry[] =>
  [...pack.entries.values()].filter(({ facts }) => facts.some((fact) => isFor(fact, group, pack)))

/** The one sentence of an entry that tells what it is, or what it says of the group; none where it has no fact. */
export function factsUnder(entry: Entry, group: readonly Facet[], pack: Pack): Fact[] {
  const ofGroup = group.length === 0 ? [] : entry.facts.filter((fact) => isFor(fact, group, pack))
  return [...ofGroup, ...claimsOf(entry, 'what', 'purpose'), ...entry.facts].slice(0, 1)
}
