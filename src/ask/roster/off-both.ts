/** `Off the list in both 2008 and 2009`: a state that lasted over two times, and no falling off in one; or never off it. */

import { holdsAny, phrasesOf, spaced } from '../../language/phrase.ts'
import { cameOff, wereOff } from '../../language/words/leaving-words.ts'
import { nevers } from '../../language/words/question-words.ts'
import type { Asked } from '../question/asked.ts'

/** A state, and not when it began. */
export const saysItWasOff = ({ text }: Asked): boolean =>
  holdsAny(spaced(text), wereOff) && !holdsAny(spaced(text), cameOff)

/** `2008 and 2009`, a word between. */
export const namesTwoTogether = ({ periods: [first, second] }: Asked): boolean =>
  first?.type === 'at' && second?.type === 'at' && second.first - first.last === 2

/** `Which have never been off the list, never left it?`: they stood there all the time. */
export const wasNeverOff = (asked: Asked): boolean =>
  holdsAny(spaced(asked.text), neverPhrases) &&
  (asked.signals.has('gone') || holdsAny(spaced(asked.text), wereOff))

const neverPhrases = phrasesOf([...nevers].join(', '))
