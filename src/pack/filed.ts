/** How facts are filed under the codes of the code lists: for which groups and places they are told. */

import type { Dimensions } from './pack.ts'

type Filed = { readonly dimensions: Dimensions }

/** A code of a code list: a group, a place, an age. */
type Filing = { readonly dimension: string; readonly code: string }

/** The codes that a fact is filed under: `{ sex: 'women' }` → `[{ dimension: 'sex', code: 'women' }]`. */
export const filingsOf = ({ dimensions }: Filed): Filing[] =>
  Object.entries(dimensions).map(([dimension, code]) => ({ dimension, code }))

/** `{ sex: 'women' }` is filed under women; what says nothing of a list is filed under none of its codes. */
export const isFiledUnder = ({ dimensions }: Filed, { dimension, code }: Filing): boolean =>
  dimensions[dimension] === code

/** `{ sex: 'men' }` is filed under another code than women; what says nothing of a list is not. */
export const isFiledUnderOther = ({ dimensions }: Filed, { dimension, code }: Filing): boolean =>
  dimensions[dimension] !== undefined && dimensions[dimension] !== code

/** All that a fact is filed under as one key; in which order its file lists them, `sex` or `place` first, is no difference. */
export const filingKey = ({ dimensions }: Filed): string => JSON.stringify(Object.entries(dimensions).sort())

/** Told for the same groups and places: women in 2006 and women in 2010. */
export const areFiledAlike = (a: Filed, b: Filed): boolean => filingKey(a) === filingKey(b)
