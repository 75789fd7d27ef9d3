/** Words that begin to tell who or what is meant: `the girls, who …`. */

import { words } from '../both-languages.ts'

/** Behind a comma: `three in four, who left school in 2008, will …`. The English `that` stands behind none. */
export const relatives = words('der som', 'who which')

/** Wherever they stand: `the pupils that live in Denmark`. */
export const relativesAnywhere: ReadonlySet<string> = new Set([...relatives, 'that'])
