/** Words by which a thing is told to last, to have come about or to have begun. */

import type { Language } from '../../answer/tree.ts'
import { words } from '../both-languages.ts'
import { phrasesOf } from '../phrase.ts'

/** Before how long it has lasted: `for four years the work has followed two tracks`, `gennem to år har …`. */
export const lasting: { readonly [L in Language]: ReadonlySet<string> } = {
  da: words('gennem igennem i', ''),
  en: words('', 'for through throughout'),
}

/** Make a verb one of what has lasted up to now: `has followed`. */
export const perfect = words('har', 'has have')

/** Say that something has come about, now or then: `have already completed`, `blev gennemført`, `er færdige`. */
export const cameAbout = words(
  'har havde allerede blev færdig færdige fuldførte gennemførte',
  'have has had already completed',
)

/** Something is what it was before: `have been on the list since 2007`. */
export const hasBeen = phrasesOf('har været, have been, has been')

/** At the head of a clause that only tells when something began: `when we began in 2006, 49.6 % …`. */
export const whenBegun =
  /^[\W]*(when|as|da|dengang)( \p{L}+){1,4} (began|begyndte|started|startede|set out|tog fat)(?!\p{L})/iu

/** Who is still at it has not only begun: `er i gang med en uddannelse`. */
export const underWay = /(?<!\p{L})(er|var|are|were|is|was) (i gang|under way|underway)(?!\p{L})/u
