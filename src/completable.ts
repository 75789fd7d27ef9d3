/** What can be completed: the spellings of each thing that an argument may name. */

import type { Language } from './answer/tree.ts'
import type { Command, Complete } from './command.ts'
import type { Desk } from './desk.ts'
import { fold } from './language/fold.ts'
import type { Entry } from './pack/pack.ts'
import { spendingOf } from './telling/spending.ts'

/** The spellings of a thing, the proper name first, and its entry if it is one. */
type Candidates = (
  desk: Desk,
  lang: Language,
) => readonly { readonly spellings: readonly string[]; readonly entry: Entry | null }[]

const entries =
  (isWanted: (entry: Entry) => boolean): Candidates =>
  ({ pack }, lang) => {
    const other = lang === 'da' ? 'en' : 'da'
    return [...pack.entries.values()].filter(isWanted).map((entry) => {
      const { name, aliases } = entry
      return { spellings: [name[lang], ...aliases[lang], name[other], ...aliases[other]], entry }
    })
  }

const others =
  (spellingsOf: (desk: Desk, lang: Language) => readonly (readonly string[])[]): Candidates =>
  (desk, lang) =>
    spellingsOf(desk, lang).map((spellings) => ({ spellings, entry: null }))

const completable: { readonly [K in Complete]: Candidates } = {
  indicator: entries(({ kind }) => kind === 'indicator'),
  goal: entries(({ kind }) => kind === 'goal'),
  initiative: entries(({ kind }) => kind === 'initiative'),
  place: entries(({ kind }) => kind === 'place'),
  entry: entries(() => true),
  group: others(({ pack }, lang) =>
    [...pack.codeLists.values()].flatMap(({ codes }) =>
      [...codes.values()].map(({ name, aliases }) => [name[lang], ...aliases[lang]]),
    ),
  ),
  spending: others(
    ({ pack }, lang) =>
      spendingOf(pack)?.shares.map(({ code }) => [code.name[lang], ...code.aliases[lang]]) ?? [],
  ),
  chapter: others(({ pack }, lang) =>
    pack.report.chapters.map(({ number, name }) => [String(number), name[lang], `${number}. ${name[lang]}`]),
  ),
  command: others((desk, lang) => desk.commands.map((command) => [command.names[lang], ...namesOf(command)])),
}

/** A command's names, each once. */
export const namesOf = ({ name, names }: Command): string[] => [...new Set([name, names.da, names.en])]

/** A thing's spellings, folded once: each whole, and the words in it. */
export type Spelt = {
  readonly entry: Entry | null
  readonly spellings: readonly {
    readonly name: string
    readonly folded: string
    readonly words: readonly string[]
  }[]
}

const known = new WeakMap<Desk, Map<string, readonly Spelt[]>>()

/** Worked out once a desk: somebody types, and each letter asks anew. */
export function speltFor(kind: Complete, desk: Desk, lang: Language): readonly Spelt[] {
  const lists = known.get(desk) ?? new Map<string, readonly Spelt[]>()
  known.set(desk, lists)
  const list = lists.get(`${kind} ${lang}`) ?? completable[kind](desk, lang).map(folded)
  lists.set(`${kind} ${lang}`, list)
  return list
}

const folded = ({ spellings, entry }: ReturnType<Candidates>[number]): Spelt => ({
  entry,
  spellings: spellings.map((name) => ({
    name,
    folded: fold(name),
    words: fold(name).split(/[\s-]+/),
  })),
})
