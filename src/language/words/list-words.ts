/** Words by which somebody asks for a list. */

import { words } from '../both-languages.ts'

/** The list itself, or the asking for it: `list the goals`, `liste over målene`. */
export const lists = words('liste list oplist', 'list')

/** Between a list and what it lists. */
export const beforeListed = words('over med', 'of with')

/** Before a list that nobody has yet: `give me a list of …`. */
export const anyList = words('en', 'a')
