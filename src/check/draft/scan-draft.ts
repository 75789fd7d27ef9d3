/** A draft's words as they are understood: its numbers and times hold theirs, so that neither is read as a topic. */

import type { Language } from '../../answer/tree.ts'
import type { Catalogue } from '../../ask/catalogue/catalogue.ts'
import { type NumberReading, readNumbersIn } from '../../language/numbers/numbers.ts'
import { scales } from '../../language/numbers/scale-words.ts'
import { type PeriodReading, readPeriods } from '../../language/times/periods.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { placesOf } from '../../language/token-range.ts'
import { pointing } from '../../language/words/question-words.ts'
import type { Item } from '../../reading/meaning.ts'
import { type Scan, scan } from '../../reading/scan.ts'
import { greetingsIn } from './greetings.ts'
import { gluedScale } from './measure-words.ts'
import { withShortNames } from './short-names.ts'
import { unitPhrases } from './unit-phrases.ts'

export type ScannedDraft = Pick<Scan, 'items' | 'signals' | 'names'> & {
  readonly tokens: readonly Token[]
  readonly times: readonly PeriodReading[]
  readonly numbers: readonly NumberReading[]
  /** Token places of the numbers. */
  readonly numbered: ReadonlySet<number>
}

/** Numbers, times and what all else means: in `in 2009 five areas were left` the `2009` is a time, the `five` a number, the `areas` what it counts. */
export function scanDraft(text: string, lang: Language, { lexicon, pack }: Catalogue): ScannedDraft {
  const tokens = tokenize(text)
  const times = readPeriods(tokens, lang)
  const numbers = readNumbersIn(tokens, text, lang)
  const numbered = placesOf(numbers)
  const taken = placesOf([...times, ...greetingsIn(tokens)])
  // `mia.` and `million` belong to their number and are no topic.
  const inNumbers = new Set([...numbered, ...scalesIn(tokens)])
  const scanned = (places: ReadonlySet<number>): Scan =>
    scan(tokens, lang, lexicon, { taken: places, numbers: inNumbers })
  const first = scanned(taken)
  const counts = first.items
    .filter((item) => isCountOfGroup(item, numbered, tokens))
    .flatMap(({ first: at, last }) => (unitPhrases(pack).has(tokens[last]?.lower ?? '') ? [at] : []))
  const { items, signals, names } = counts.length === 0 ? first : scanned(new Set([...taken, ...counts]))
  return {
    tokens,
    times,
    numbers,
    numbered,
    items: withShortNames(items, tokens, lang, pack),
    signals,
    names,
  }
}

/** `Five areas` counts areas, where `the five areas` may be a name. */
export const isCountOfGroup = (
  { type, first, last }: Item,
  numbered: ReadonlySet<number>,
  tokens: readonly Token[],
): boolean =>
  type === 'facet' &&
  numbered.has(first) &&
  last === first + 1 &&
  !pointing.has(tokens[first - 1]?.lower ?? '')

const scalesIn = (tokens: readonly Token[]): number[] =>
  tokens.flatMap(({ lower }, at) => (scales.has(lower) || gluedScale(at - 1, tokens) ? [at] : []))
