/** What the first and the last word of a question make of what it asks for. */

import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { steps } from '../../language/words/comparing-words.ts'
import { away, each, lengths, since, whence, years } from '../../language/words/question-words.ts'
import type { SignalItem } from '../../reading/meaning.ts'
import { opening } from './meant-signals.ts'

/** Reads the first word: `years the town was on the list` asks when. */
export function readFirstWord(
  all: Set<Signal>,
  signals: readonly SignalItem[],
  tokens: readonly Token[],
): void {
  if (tokens[0]?.lower === 'should') all.add('ought')
  const first = tokens.find(({ type }) => type !== 'mark')?.lower ?? ''
  if (signals.some(({ signal }) => opening.has(signal))) return
  if (years.has(first)) all.add('when')
  // `Drop in residents on benefits 2006 to 2009?`
  if (steps.has(first)) all.add('how-much')
}

/** Reads the last word: `where did it get its money from?` asks who gave it, and for no place. */
export function readLastWord(all: Set<Signal>, tokens: readonly Token[]): void {
  const said = tokens.filter(({ type }) => type !== 'mark')
  const end = said.at(-1)?.lower ?? ''
  if (all.has('where') && whence.has(end)) {
    all.delete('where')
    all.add('who')
  }
  // `When is it gone?`
  if (all.has('when') && away.has(end)) all.add('end')
  // `The panel at work since?`
  if (since.has(end) && !lengths.has(said.at(-2)?.lower ?? '')) all.add('when').add('start')
  // `How many millions do they have each?`
  if (each.has(end)) all.delete('every')
}

/** Lets the first question word decide: `who worked out how few …` asks for somebody, and for no figure. */
export function readOpening(all: Set<Signal>, signals: readonly SignalItem[]): void {
  const first = signals.find(({ signal }) => opening.has(signal))?.signal
  if (first !== undefined && first !== 'how-many' && first !== 'how-much')
    for (const signal of figures) all.delete(signal)
}

const figures: readonly Signal[] = ['how-many', 'how-much', 'amount']
