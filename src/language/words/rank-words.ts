/** Words of Danish and English that say which place in an order is meant: `second largest`, `næststørst`. */

import type { Language } from '../../answer/tree.ts'
import { words } from '../both-languages.ts'

type Words = {
  /** Folded, before the superlative or, in Danish, at its beginning. */
  readonly ordinals: ReadonlyMap<string, number>
  /** What makes an ordinal of the digit before it. */
  readonly endings: ReadonlySet<string>
  /** How the place counted from an end is told, from the second place on. */
  readonly most: readonly string[]
  readonly least: readonly string[]
}

export const rankWords: Readonly<Record<Language, Words>> = {
  da: {
    ordinals: new Map([
      ['naest', 2],
      ['anden', 2],
      ['andet', 2],
      ['tredje', 3],
      ['fjerde', 4],
      ['femte', 5],
    ]),
    endings: new Set(['.']),
    most: ['Næststørst', 'Tredjestørst', 'Fjerdestørst', 'Femtestørst'],
    least: ['Næstmindst', 'Tredjemindst', 'Fjerdemindst', 'Femtemindst'],
  },
  en: {
    ordinals: new Map([
      ['second', 2],
      ['next', 2],
      ['third', 3],
      ['fourth', 4],
      ['fifth', 5],
    ]),
    endings: new Set(['nd', 'rd', 'th']),
    most: ['Second largest', 'Third largest', 'Fourth largest', 'Fifth largest'],
    least: ['Second smallest', 'Third smallest', 'Fourth smallest', 'Fifth smallest'],
  },
}

/** Every place before every superlative: `tredjestørste` and `tredje største`, `third largest`. */
export const placesBefore = (places: string, superlatives: string, ...joints: readonly string[]): string =>
  places
    .split(' ')
    .flatMap((place) =>
      superlatives.split(' ').flatMap((word) => joints.map((joint) => place + joint + word)),
    )
    .join(', ')

/** Who is one of some has no place among them: `one of the largest`, `blandt de største`. */
export const oneOfSome = words('blandt en et', 'among one')

/** So many of the first, or of the last, in an order: `the two largest committees`, `de tre mindste udvalg`. */
export const firstOfAll =
  /(?<!\p{L})(\d|to|tre|fire|fem|two|three|four|five) (største|largest|biggest|mindste|smallest) (\p{L}+)/u
