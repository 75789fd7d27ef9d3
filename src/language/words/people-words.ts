/** Words for people of any kind: heads that are counted, and who lives in a place. */

import { words } from '../both-languages.ts'

/** Whoever they are, heads are counted. */
export const anybody = words(
  'mennesker personer folk borgere beboere indbyggere',
  'people ppl persons folks citizens residents inhabitants',
)

/** Who live somewhere. */
export const inhabitants = words(
  'beboer beboere beboerne indbyggere borgere befolkning befolkningen',
  'residents inhabitants population',
)

/** Before a group that they make a narrower one: `young men`. */
export const narrowing = words(
  'unge ældre gifte enlige nyankomne',
  'young younger older elderly married single newly-arrived',
)
