/** Words of what a fact is called that would ask for something else: the `allocation` of `allocation policy` asks for no money. */

import type { Signal } from '../../language/tables/words.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { conceptsSaid, wantedAspects } from '../question/wants.ts'
import { tellingWeight } from './asked-so.ts'

/** What may be meant by a name and not asked for. */
const holding: ReadonlySet<Signal> = new Set(['goal', 'up'])

/** What is not asked for where who, why or whether is. */
const holdingBesides: ReadonlySet<Signal> = new Set([...holding, 'share', 'money'])

/** The question without what its words ask for as parts of a name or alias that it says whole; null where there is no such word. */
export function withoutHeld(card: Card, asked: Asked): Asked | null {
  const may = asksBesides(asked) ? holdingBesides : holding
  const held = new Set(heldIn(card, asked).filter((signal) => may.has(signal) && asked.signals.has(signal)))
  if (held.size === 0) return null
  return { ...asked, signals: new Set([...asked.signals].filter((signal) => !held.has(signal))) }
}

/** A name or alias that the question says whole holds such a word. */
export const isCalledSo = (card: Card, signal: Signal, asked: Asked): boolean =>
  heldIn(card, asked).includes(signal)

function heldIn({ phrases }: Card, asked: Asked): Signal[] {
  const said = conceptsSaid(asked)
  return phrases.flatMap(({ holds, concepts, weight }) =>
    weight >= tellingWeight && concepts.every((concept) => said.has(concept)) ? holds : [],
  )
}

const asksBesides = (asked: Asked): boolean =>
  wantedAspects(asked) !== null || asked.isYesNo || asked.signals.has('ought')
