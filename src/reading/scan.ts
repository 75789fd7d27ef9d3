/** Understands a text word by word: groups and places, units, topic words, filler; the same for pack and question. */

import type { Language } from '../answer/tree.ts'
import type { Signal } from '../language/tables/words.ts'
import type { Token } from '../language/token.ts'
import { placesOf } from '../language/token-range.ts'
import { type NameItem, namesOf } from './entry-names.ts'
import { itemsOf } from './items.ts'
import type { Lexicon } from './lexicon.ts'
import type { Correction, Item, SignalItem } from './meaning.ts'
import { type Options, resolveWords } from './resolve.ts'
import { signalsInParts, signalsOf } from './signals.ts'

export type Scan = {
  readonly items: readonly Item[]
  readonly signals: readonly SignalItem[]
  readonly names: readonly NameItem[]
  readonly corrections: readonly Correction[]
}

export function scan(
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
  options: Options = {},
): Scan {
  const { words, corrections } = resolveWords(tokens, lang, lexicon, options)
  const items = itemsOf({ tokens, words, lang, lexicon })
  const names = namesOf(words, lang, lexicon)
  const asked = signalsOf(words, tokens, lexicon[lang])
  return {
    items,
    signals: [...asked.filter(meantBeside(items, names, asked)), ...signalsInParts(items, lexicon.da)],
    names,
    corrections,
  }
}

type Placed = { readonly first: number; readonly last: number }

const isLong = ({ first, last }: Placed): boolean => last > first

/** The `ikke` of a group's name, the `uden` of `uden job` and of `med og uden` deny nothing, the `begin` of `to begin with` asks for no start, the `money` of `on public money` for no amount, the `for alle` of a project's name for no list, its `combined` for no sum. */
function meantBeside(
  items: readonly Item[],
  names: readonly NameItem[],
  asked: readonly SignalItem[],
): (one: SignalItem) => boolean {
  const inGroup = placesOf(items.filter((item) => item.type === 'facet' && isLong(item)))
  const inPhrase = placesOf([...items, ...asked].filter(isLong))
  const inTerm = placesOf(items.filter((item) => item.type === 'term' && isLong(item)))
  const inName = placesOf(names.filter(isLong))
  const askedFor = new Set(
    asked.flatMap(({ signal, last }) => (signal === 'how-many' || signal === 'how-much' ? [last + 1] : [])),
  )
  const inIdle = placesOf(asked.filter(({ signal }) => signal === 'idle'))
  return ({ signal, first, last }) =>
    !inGroup.has(first) &&
    !(ofWays.has(signal) && inIdle.has(first)) &&
    !(denying.has(signal) && first === last && inPhrase.has(first)) &&
    // `How much money for integration` asks for money, whatever the phrase means.
    !(signal === 'money' && first === last && inTerm.has(first) && !askedFor.has(first)) &&
    // Nobody thinks in a think tank's name.
    !(signal === 'thinks' && inTerm.has(first)) &&
    !(ofNames.has(signal) && inName.has(first))
}

/** What the words of a way of putting it do not ask for. */
const ofWays: ReadonlySet<Signal> = new Set([
  'start',
  'end',
  'level',
  'how-much',
  'how-often',
  'amount',
  'when',
  'reached',
  'contact',
  'goal',
  'left',
  'most',
  'least',
  'name',
  'order',
])
const denying: ReadonlySet<Signal> = new Set(['negation', 'except'])
/** What the words of a name do not ask for. */
const ofNames: ReadonlySet<Signal> = new Set(['which', 'sum', 'together'])
