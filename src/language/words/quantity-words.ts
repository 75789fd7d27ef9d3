/** Words for how large a part of all is: `most`, `nearly all`. */

import type { Language } from '../../answer/tree.ts'
import { phrasesOf } from '../phrase.ts'

/** Between which shares, in per cent, one may be called so. */
export type ShareWords = {
  readonly phrases: readonly string[]
  readonly above: number
  readonly below: number
}

const listed = (most: string, nearlyAll: string, few: string): readonly ShareWords[] => [
  { phrases: phrasesOf(most), above: 50, below: 101 },
  { phrases: phrasesOf(nearlyAll), above: 80, below: 101 },
  { phrases: phrasesOf(few), above: -1, below: 50 },
]

export const shareWords: { readonly [L in Language]: readonly ShareWords[] } = {
  da: listed(
    'de fleste, langt de fleste, flertallet, et flertal, størstedelen, hovedparten',
    'næsten alle, stort set alle, så godt som alle',
    'kun få, et mindretal, mindretallet, de færreste',
  ),
  en: listed(
    'most, a majority, the majority, the vast majority, the bulk',
    'nearly all, almost all, virtually all',
    'few, only a few, a minority of, only a minority',
  ),
}
