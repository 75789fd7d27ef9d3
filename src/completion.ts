/** What a half-typed line or argument may become: names that begin so, in either spelling of æ, ø and å. */

import { formatPeriod } from './answer/format.ts'
import type { Language } from './answer/tree.ts'
import { argumentsOf, type Complete } from './command.ts'
import { namesOf, speltFor } from './completable.ts'
import type { Desk } from './desk.ts'
import { fold } from './language/fold.ts'
import type { Entry } from './pack/pack.ts'
import type { Kinds } from './search/find.ts'

/** Discord shows no more; nobody reads more in a terminal either. */
const most = 25

/** Names for one argument, best first: those that begin as typed, then those with a word that does. */
export const completeArgument = (kind: Complete, typed: string, desk: Desk, lang: Language): string[] =>
  matching(kind, typed, desk, lang).map(({ name }) => name)

export type Candidate = {
  readonly name: string
  /** Unit and latest period of what is measured; null of anything else. */
  readonly note: string | null
}

/** The same with what tells them apart; where nothing begins so, what a misspelt name may be meant for. */
export function candidatesFor(kind: Complete, typed: string, desk: Desk, lang: Language): Candidate[] {
  const found = matching(kind, typed, desk, lang)
  const wanted = kindsOf[kind]
  const named =
    found.length > 0 || wanted === null || typed.trim().length < shortestMisspelt
      ? found
      : misspelt(typed, wanted, desk, lang).map((entry) => ({ name: entry.name[lang], entry }))
  return named.slice(0, most).map(({ name, entry }) => ({ name, note: noteOf(entry, desk, lang) }))
}

/** Fewer letters look like almost anything. */
const shortestMisspelt = 3

/** What can be misspelt; the other lists are short. */
const kindsOf: { readonly [K in Complete]: Kinds | null } = {
  indicator: ['indicator'],
  goal: ['goal'],
  initiative: ['initiative'],
  place: ['place'],
  entry: 'any',
  group: null,
  spending: null,
  chapter: null,
  command: null,
}

function misspelt(typed: string, kinds: Kinds, desk: Desk, lang: Language): readonly Entry[] {
  const found = desk.find(typed.slice(0, longestName), kinds, lang)
  if (found.type === 'one') return [found.entry]
  return found.type === 'several' ? found.entries : found.near
}

const longestName = 100

function noteOf(entry: Entry | null, { pack }: Desk, lang: Language): string | null {
  const measured = entry?.facts.filter((fact) => fact.type === 'observation') ?? []
  const dated = measured.filter(({ period }) => period !== 'undated')
  // Periods are written from the year on, so that they sort as words.
  const [latest = measured[0]] = dated.toSorted((a, b) => (endOf(a.period) < endOf(b.period) ? 1 : -1))
  if (entry?.kind !== 'indicator' || !latest) return null
  const unit = pack.units.get(latest.unit)?.name[lang] ?? latest.unit
  return `${unit}, ${formatPeriod(endOf(latest.period), lang)}`
}

const endOf = (period: string): string => period.split('/').at(-1) ?? period

type Match = { readonly name: string; readonly entry: Entry | null }

function matching(kind: Complete, typed: string, desk: Desk, lang: Language): Match[] {
  const wanted = fold(typed.trim())
  const ranked = speltFor(kind, desk, lang).flatMap(({ spellings, entry }) => {
    const begun = spellings.find(({ folded }) => folded.startsWith(wanted))
    const met = begun ?? spellings.find(({ words }) => words.some((word) => word.startsWith(wanted)))
    return met === undefined ? [] : [{ name: met.name, entry, rank: begun === undefined ? 1 : 0 }]
  })
  const best = ranked.toSorted((a, b) => a.rank - b.rank)
  const first = new Map(best.toReversed().map((match) => [match.name, match]))
  return best.filter((match) => first.get(match.name) === match).slice(0, most)
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

/** The names of one language first; the others are typed just as well. */
const commandNames = ({ commands }: Desk, lang: Language): string[] => [
  ...new Set([...commands.map(({ names }) => names[lang]), ...commands.flatMap(namesOf)]),
]
