/** Words that begin to tell who or what is meant: `the girls, who …`. */

import { words } from '../both-languages.ts'
import { having } from './comparing-words.ts'

/** Behind a comma: `three in four, who left school in 2008, will …`. The English `that` stands behind none. */
export const relatives = words('der som', 'who which')

/** Wherever they stand: `the pupils that live in Denmark`. */
export const relativesAnywhere: ReadonlySet<string> = new Set([...relatives, 'that'])

/** Behind a group, they make it some of those only: `of those that …`, `of women with …`, `af de deltagende`. */
export const narrowingBehind: ReadonlySet<string> = new Set([
  ...relativesAnywhere,
  ...having,
  ...words('deltagende involverede', 'involved participating'),
])

/** They ask as well: `who are they?`, and `pupils who …`, `skolen, hvor …`. */
export const relatingOrAsking = words('hvor', 'who whom whose where when')
