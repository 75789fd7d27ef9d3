/** What every text of the pack says, read once when the pack is built: the costly half of the catalogue, as plain JSON. */

import type { Language } from '../../answer/tree.ts'
import { fold } from '../../language/fold.ts'
import { readNumbers, readNumbersIn } from '../../language/numbers/numbers.ts'
import { stem } from '../../language/stem.ts'
import { type Signal, wordTables } from '../../language/tables/words.ts'
import { tokenize, wordsOf } from '../../language/token.ts'
import type { Entry, Observation, Pack } from '../../pack/pack.ts'
import { type Base, baseBehind, shareBefore } from '../../reading/base.ts'
import { countedIn } from '../../reading/counted-in.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Facet } from '../../reading/meaning.ts'
import { scan } from '../../reading/scan.ts'

/** One name, alias or sentence, read. */
export type Read = {
  readonly concepts: readonly string[]
  readonly facets: readonly Facet[]
  /** It says that it is a gap: `præstationsgab`, `difference in …`. */
  readonly isGap: boolean
  /** What it asks for where it is a question: `who is it for`. */
  readonly asks: readonly Signal[]
  /** What its words would ask for in a question: the `money` of `money for sport`. */
  readonly holds: readonly Signal[]
}

export type FactReading = {
  readonly aliases: readonly Read[]
  readonly text: readonly Read[]
  /** Its aliases word for word, small words too: they tell facts apart that share all topic words. */
  readonly wordings: { readonly [L in Language]: readonly (readonly string[])[] }
  /** Words of which who asks for the figure says one; none where any word will do. */
  readonly outcome: readonly Read[]
  /** What the number of its sentence counts. */
  readonly counted: readonly string[]
  /** What the number of its sentence is a share of; null where the sentence does not say so. */
  readonly bases: { readonly [L in Language]: Base | null }
}

export type EntryReading = {
  readonly names: readonly Read[]
  readonly about: readonly Read[]
  /** Numbers that the entry and its neighbours tell. */
  readonly numbers: readonly number[]
  /** In the order of the entry's facts. */
  readonly facts: readonly FactReading[]
}

type Readings = Readonly<Record<string, EntryReading>>

export function readPack(pack: Pack, lexicon: Lexicon): Readings {
  return Object.fromEntries(
    [...pack.entries.values()].map((entry) => [entry.id, readEntry(entry, pack, lexicon)]),
  )
}

const languages = ['da', 'en'] as const

function readEntry(entry: Entry, pack: Pack, lexicon: Lexicon): EntryReading {
  const readAll = (texts: (lang: Language) => readonly string[]): Read[] =>
    languages.flatMap((lang) => texts(lang).map((text) => read(text, lang, lexicon)))
  return {
    names: readAll((lang) => [entry.name[lang], ...entry.aliases[lang]]),
    about: readAll((lang) => (entry.description ? [entry.description[lang]] : [])),
    numbers: numbersOf(entry, pack),
    facts: entry.facts.map((fact) => ({
      aliases: readAll((lang) => fact.aliases[lang]),
      text: readAll((lang) => [fact.text[lang]]),
      wordings: {
        da: fact.aliases.da.map((text) => wording(text, 'da')),
        en: fact.aliases.en.map((text) => wording(text, 'en')),
      },
      // A phrase that says nothing would be said by everybody.
      outcome: readAll((lang) => (fact.type === 'observation' ? (fact.outcome?.[lang] ?? []) : [])).filter(
        ({ concepts, facets }) => concepts.length + facets.length > 0,
      ),
      counted: fact.type === 'observation' ? languages.flatMap((lang) => countedBy(fact, lang, lexicon)) : [],
      bases: { da: baseOf(fact.text.da, 'da', lexicon), en: baseOf(fact.text.en, 'en', lexicon) },
    })),
  }
}

function countedBy({ text, value }: Observation, lang: Language, lexicon: Lexicon): readonly string[] {
  if (value.type !== 'number') return []
  const tokens = tokenize(text[lang])
  return countedIn(text[lang], tokens, scan(tokens, lang, lexicon).items, lang, Number(value.decimal))
}

function baseOf(text: string, lang: Language, lexicon: Lexicon): Base | null {
  const tokens = tokenize(text)
  const { items } = scan(tokens, lang, lexicon)
  const numbers = readNumbersIn(tokens, text, lang).map(({ last }) => last)
  const percents = tokens.flatMap((token, at) => (token.text === '%' ? [at] : []))
  return baseBehind(shareBefore([...percents, ...numbers], tokens), items, tokens)
}

/** The stems of all words, each once. */
export const wording = (text: string, lang: Language): string[] => [
  ...new Set(wordsOf(text).map((word) => stem(word, lang))),
]

function read(text: string, lang: Language, lexicon: Lexicon): Read {
  const tokens = tokenize(text)
  const { items, names, signals } = scan(tokens, lang, lexicon)
  const words = items.flatMap((item) => (item.type === 'term' ? item.term.concepts : []))
  return {
    concepts: [...new Set([...words, ...names.map(({ concept }) => concept)])],
    facets: items.flatMap((item) => (item.type === 'facet' ? item.facets : [])),
    isGap: tokens.some(({ lower }) => gapWords[lang].some((gap) => fold(lower).endsWith(gap))),
    asks: [...new Set(signals.flatMap(({ signal }) => (asking.has(signal) ? [signal] : [])))],
    holds: [...new Set(signals.map(({ signal }) => signal))],
  }
}

/** What a question can ask for in the words of an alias. */
export const asking: ReadonlySet<Signal> = new Set([
  'who',
  'when',
  'where',
  'why',
  'which',
  'name',
  'how-long',
  'how-often',
  'behind',
  'start',
  'end',
])

/** Single words for a difference; `end` and `than` only compare. */
const wordsForGap = (lang: Language): string[] =>
  wordTables[lang].signals.difference
    .split(', ')
    .filter((word) => /^\p{L}{3,}$/u.test(word) && word !== 'end' && word !== 'than')
    .map(fold)

const gapWords = { da: wordsForGap('da'), en: wordsForGap('en') } as const

function numbersOf(entry: Entry, pack: Pack): number[] {
  const entries = [entry, ...entry.related.flatMap((id) => pack.entries.get(id) ?? [])]
  const text = entries
    .flatMap(({ name, aliases, facts }) => [name.da, ...aliases.da, ...facts.map((fact) => fact.text.da)])
    .join(' · ')
  return [
    ...new Set(
      readNumbers(text, 'da').flatMap(({ value }) => (value.type === 'number' ? [value.number] : [])),
    ),
  ]
}
