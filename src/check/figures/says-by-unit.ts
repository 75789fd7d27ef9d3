/** Whether a draft says what a figure tells by the unit alone: `0.8 grade points below`. */

import { unitTellsOneThing } from '../../ask/fitting/tells-one-thing.ts'
import { holdsAny, spaced } from '../../language/phrase.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'
import type { FigureCard } from './figures.ts'

/** Only one thing is told in the unit, which is no noun that is counted, and the clause holds a word that is no other unit's: `points` alone may be of shares. */
export function saysByUnit(
  { fact: { unit } }: FigureCard,
  { clause, asked: { lang } }: Context,
  pack: Pack,
): boolean {
  if (pack.units.get(unit)?.quantity === 'count' || !unitTellsOneThing(unit, pack)) return false
  const others = [...pack.units].flatMap(([id, { words }]) => (id === unit ? [] : words[lang]))
  const own = pack.units.get(unit)?.words[lang].filter((word) => !others.includes(word)) ?? []
  return holdsAny(
    spaced(clause.text),
    own.map((word) => ` ${word} `),
  )
}
