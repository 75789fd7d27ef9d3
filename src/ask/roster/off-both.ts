/** `Off the list in both 2008 and 2009`: a state that lasted over two times, and no falling off in one. */

import { holdsAny, phrasesOf, spaced } from '../../language/phrase.ts'
import type { Asked } from '../question/asked.ts'

const wereOff = phrasesOf(
  'off the list, off it, missing from, left off, left out, was gone, were gone, been gone, gone in, udeladt, mangler på, manglede på, var væk, været væk, ude af, er ude',
)

/** A state, and not when it began. */
export const saysItWasOff = ({ text }: Asked): boolean =>
  holdsAny(spaced(text), wereOff) && !holdsAny(spaced(text), cameOff)

/** `2008 and 2009`, a word between. */
export const namesTwoTogether = ({ periods: [first, second] }: Asked): boolean =>
  first?.type === 'at' && second?.type === 'at' && second.first - first.last === 2

const cameOff = phrasesOf('fell, fallen, dropped, came, got, struck, taken, removed, røg, faldt, gled, kom')
