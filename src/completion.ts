/** What a half-typed line or argument may become: names that begin so, in either spelling of æ, ø and å. */

import type { Language } from './answer/tree.ts'
import { argumentsOf, type Command, type Complete } from './command.ts'
import type { Desk } from './desk.ts'
import { fold } from './language/fold.ts'
import type { Entry } from './pack/pack.ts'
import { spendingOf } from './telling/spending.ts'

/** Discord shows no more; nobody reads more in a terminal either. */
const most = 25

/** Names for one argument, best first: those that begin as typed, then those with a word that does. */
export function completeArgument(kind: Complete, typed: string, desk: Desk, lang: Language): string[] {
  const wanted = fold(typed.trim())
  const ranked = candidates[kind](desk, lang).flatMap((spellings) => {
    const begun = spellings.find((name) => fold(name).startsWith(wanted))
    const inside =
      begun ??
      spellings.find((name) =>
        fold(name)
          .split(/[\s-]+/)
          .some((word) => word.startsWith(wanted)),
      )
    return inside === undefined ? [] : [{ name: inside, rank: begun === undefined ? 1 : 0 }]
  })
  const names = ranked.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name)
  return [...new Set(names)].slice(0, most)
}

/** Whole lines that a typed one may become. */
export function completeLine(line: string, desk: Desk, lang: Language): string[] {
  if (!line.startsWith('/')) return []
  const [, name = '', rest] = /^\/(\S*)(?:\s+(.*))?$/.exec(line) ?? []
  if (rest === undefined && !line.endsWith(' '))
    return commandNames(desk, lang)
      .filter((known) => fold(known).startsWith(fold(name)))
      .map((known) => `/${known} `)
  const command = desk.commands.find((known) => namesOf(known).includes(name.toLowerCase()))
  const kind = command ? argumentsOf(command)[0]?.complete : null
  if (!kind) return []
  return completeArgument(kind, rest ?? '', desk, lang).map((argument) => `/${name} ${argument}`)
}

const namesOf = ({ name, names }: Command): string[] => [...new Set([name, names.da, names.en])]

/** The names of one language first; the others are typed just as well. */
const commandNames = ({ commands }: Desk, lang: Language): string[] => [
  ...new Set([...commands.map(({ names }) => names[lang]), ...commands.flatMap(namesOf)]),
]

/** The spellings of each thing, the proper name first. */
type Candidates = (desk: Desk, lang: Language) => readonly (readonly string[])[]

const entries =
  (isWanted: (entry: Entry) => boolean): Candidates =>
  ({ pack }, lang) => {
    const other = lang === 'da' ? 'en' : 'da'
    return [...pack.entries.values()]
      .filter(isWanted)
      .map(({ name, aliases }) => [name[lang], ...aliases[lang], name[other], ...aliases[other]])
  }

const candidates: { readonly [K in Complete]: Candidates } = {
  indicator: entries(({ kind }) => kind === 'indicator'),
  goal: entries(({ kind }) => kind === 'goal'),
  initiative: entries(({ kind }) => kind === 'initiative'),
  place: entries(({ kind }) => kind === 'place'),
  entry: entries(() => true),
  group: ({ pack }, lang) =>
    [...pack.codeLists.values()].flatMap(({ codes }) =>
      [...codes.values()].map(({ name, aliases }) => [name[lang], ...aliases[lang]]),
    ),
  spending: ({ pack }, lang) =>
    spendingOf(pack)?.shares.map(({ code }) => [code.name[lang], ...code.aliases[lang]]) ?? [],
  chapter: ({ pack }, lang) =>
    pack.report.chapters.map(({ number, name }) => [String(number), name[lang], `${number}. ${name[lang]}`]),
  command: (desk, lang) => desk.commands.map((command) => [command.names[lang], ...namesOf(command)]),
}
