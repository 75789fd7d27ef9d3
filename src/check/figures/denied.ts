/** Whether a draft says the opposite of what a figure says, by a denial or by the opposite word. */

import type { Family } from '../../language/tables/families.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Context } from '../draft/context.ts'
import type { FigureCard } from './figures.ts'
import { namesExcluded } from './mistaken.ts'
import { ownSentence } from './own-sentence.ts'

/**
 * `denied`: `are not in work` of those who are; the rest of the whole is not. `opposed`: `are out of work`, `with good
 * skills` of weak ones; whoever is neither is in neither. `Cannot read well` of weak readers is both, and so none.
 * A goal is not held against it: `the goal of 64.8 % was not reached` is no other figure.
 */
export function opposition(
  { fact, entry }: Pick<FigureCard, 'fact' | 'entry'>,
  context: Context,
  lexicon: Lexicon,
): 'denied' | 'opposed' | null {
  if (fact.measure.startsWith('target')) return null
  const told = ownSentence(fact, context.asked.lang, lexicon)
  const isExcluded = namesExcluded({ entry }, context.coreWords, context)
  const isDenied = (context.isDenying !== told.signals.has('negation')) !== isExcluded
  if (isDenied === saysOpposite(told.telling, context)) return null
  return isDenied ? 'denied' : 'opposed'
}

/** `Schools with a high share` of a figure for those with a low one. */
function saysOpposite(told: ReadonlySet<Family>, { telling, asked: { lang } }: Context): boolean {
  return tellingWords[lang].opposites.some(([one, other]) => {
    const [isOne, isOther] = [telling.has(one), telling.has(other)]
    return isOne !== isOther && told.has(one) === isOther && told.has(other) === isOne
  })
}
