/** `How many have experienced it?` asks who went through something: how many think that there is some is no answer. */

import { holdsAny, phrasesOf, spaced } from '../../language/phrase.ts'
import { wordTables } from '../../language/tables/words.ts'
import { tokenize } from '../../language/token.ts'
import { felt, thatThereIs } from '../../language/words/answering-words.ts'
import type { Observation } from '../../pack/pack.ts'
import type { Asked } from '../question/asked.ts'

/**
 * The figure counts who thinks so, and the question who went through it.
 *
 * @example isThoughtOnly(shareWhoThinkItExists, asked) // true of `how many have experienced it?`
 */
export const isThoughtOnly = ({ text }: Observation, asked: Asked): boolean =>
  asksWhoWentThrough(asked) && holdsAny(spaced(text.da), phrasesOf(wordTables.da.signals.thinks))

/** `Oplever diskrimination`, and not `oplever, at der er diskrimination`. */
function asksWhoWentThrough({ text, lang, signals }: Asked): boolean {
  if (signals.has('thinks')) return false
  const words = tokenize(text).filter(({ type }) => type !== 'mark')
  return words.some(
    ({ lower }, at) => felt[lang].includes(` ${lower} `) && !thatThereIs.has(words[at + 1]?.lower ?? ''),
  )
}
