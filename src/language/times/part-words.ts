/** Words for the parts of a year, with the months they hold. */

import type { Language } from '../../answer/tree.ts'
import { type ByFirstWord, byFirstWord } from '../by-first-word.ts'

type PartWord = { readonly phrase: readonly string[]; readonly months: readonly [number, number] }

const part = (from: number, to: number, ...phrases: string[]): PartWord[] =>
  phrases.map((phrase) => ({ phrase: phrase.split(' '), months: [from, to] }))

const parts = (...all: PartWord[]): ByFirstWord<PartWord> => byFirstWord(all, ({ phrase }) => phrase)

export const partWords: Readonly<Record<Language, ByFirstWord<PartWord>>> = {
  da: parts(
    ...part(1, 6, 'første halvår', '1 . halvår', 'første halvdel af'),
    ...part(7, 12, 'andet halvår', '2 . halvår', 'sidste halvår', 'anden halvdel af', 'sidste halvdel af'),
    ...part(10, 12, 'slutningen af', 'udgangen af', 'sidst i', 'ultimo', 'slut', 'enden af'),
    ...part(1, 3, 'starten af', 'begyndelsen af', 'først i', 'primo', 'start', 'indgangen til', 'tidligt i'),
    ...part(5, 8, 'midten af', 'midt i', 'medio'),
    ...part(3, 6, 'foråret', 'forår'),
    ...part(8, 12, 'efteråret', 'efterår'),
    ...part(5, 9, 'sommeren', 'sommer'),
  ),
  en: parts(
    ...part(1, 6, 'first half of', 'the first half of', '1 st half of'),
    ...part(7, 12, 'second half of', 'the second half of', '2 nd half of', 'latter half of', 'last half of'),
    ...part(10, 12, 'the end of', 'end of', 'late', 'the close of', 'year end'),
    ...part(1, 3, 'the beginning of', 'the start of', 'beginning of', 'start of', 'early'),
    ...part(5, 8, 'the middle of', 'mid', 'mid -', 'middle of'),
    ...part(3, 6, 'spring', 'the spring of', 'spring of'),
    ...part(8, 12, 'autumn', 'fall', 'the autumn of', 'autumn of', 'the fall of'),
    ...part(5, 9, 'summer', 'the summer of', 'summer of'),
  ),
}
