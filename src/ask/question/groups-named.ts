/** All groups and places that a question names, those carried on from an earlier one among them. */

import { listsOf } from '../../reading/facets.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Asked } from './asked.ts'

type Naming = Pick<Asked, 'facets' | 'carried'>

/** One list a mention, its own first: `and the men?` behind a question about Northtown → men, Northtown. */
export const mentionsNamed = ({ facets, carried }: Naming): (readonly Facet[])[] => [...facets, ...carried]

/** The code lists of which it names a code: `and the men?` behind a question about Northtown → sex, place. */
export const listsNamed = (asked: Naming): ReadonlySet<string> => listsOf(mentionsNamed(asked).flat())
