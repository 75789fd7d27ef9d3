/** A question's words as they are understood: its times, its numbers and what all else means. */

import type { Language } from '../../answer/tree.ts'
import { type NumberReading, readNumbersIn } from '../../language/numbers/numbers.ts'
import type { Signal } from '../../language/tables/words.ts'
import { type PeriodReading, readPeriods } from '../../language/times/periods.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { placesOf } from '../../language/token-range.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import { type Scan, scan } from '../../reading/scan.ts'
import { type HeldAgainst, heldAgainst } from './held-against.ts'
import { isYesNoVerb } from './yes-no-verbs.ts'

export type ScannedQuestion = {
  readonly tokens: readonly Token[]
  readonly periods: readonly PeriodReading[]
  readonly numbers: readonly NumberReading[]
  /** Those of the numbers that a figure is held against. */
  readonly held: readonly HeldAgainst[]
  readonly found: Scan
  readonly isYesNo: boolean
}

/** In `are there more than 15 members?` the `15` is held against a figure, the `are` opens a question for yes or no. */
export function scanQuestion(text: string, lang: Language, lexicon: Lexicon): ScannedQuestion {
  const tokens = tokenize(text)
  const periods = readPeriods(tokens, lang)
  const taken = placesOf(periods)
  const isYesNo = isYesNoVerb(tokens[0], lang)
  const numbers = readNumbersIn(tokens, text, lang).filter(({ first }) => !taken.has(first))
  const scanned = (places: ReadonlySet<number>): Scan =>
    scan(tokens, lang, lexicon, { taken: places, numbers: placesOf(numbers), spell: true })
  const first = scanned(taken)
  const held = isYesNo || !asksAnything(first) ? heldAgainst(numbers, first, tokens, lang, lexicon) : []
  const found =
    held.length > 0 ? scanned(new Set([...taken, ...placesOf(held.map(({ covers }) => covers))])) : first
  return { tokens, periods, numbers, held, found, isYesNo }
}

/** A question word stands in it; `someone told me that more than 40 % …` has none. */
const asksAnything = ({ signals }: Scan): boolean => signals.some(({ signal }) => asking.has(signal))
const asking: ReadonlySet<Signal> = new Set([
  'who',
  'when',
  'where',
  'why',
  'how-many',
  'how-much',
  'how-long',
  'how-often',
  'how-old',
  'which',
])
