/** The words that ask, whatever for. */

import { words } from '../both-languages.ts'

/** At the head of a question: `how many …?`, `hvor mange …?` */
export const interrogatives = words(
  'hvor hvad hvem hvornår hvilken hvilket hvilke hvorfor',
  'how what who when where why which',
)

/** Before one that asks and does not relate, further on in a text: `okay so who …`, `tell who …`, `og hvor …`. */
export const beforeAsking = words(
  'og eller af til men så hej ved siden',
  'and or by to for but so ok okay hey hi well know tell is was since',
)
