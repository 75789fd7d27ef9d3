/** Of which of the groups, places and times that a figure is told for a question speaks, whatever number it puts forward. */

import { filingsOf, isFiledUnder } from '../../pack/filed.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { thresholds } from '../ranking/enough.ts'
import type { Judged } from './judged.ts'
import { latestOfEach, namesTimes } from './leads.ts'

/**
 * Of figures filed alike the latest, unless a time is named; of several groups' the best where it is clearly the
 * first, or the one of all of them, else all: `do over 78 % complete it?` → girls, boys, both.
 */
export function groupsMeant(alike: readonly Judged[], asked: Asked): Card[] {
  const [first] = alike
  if (!first) return []
  const cards = alike.map(({ card }) => card)
  const latest = namesTimes(asked) ? cards : latestOfEach(cards, first.card)
  const [best, second] = alike.filter(({ card }) => latest.includes(card))
  if (!best) return []
  if (!second || second.score.rank < best.score.rank * thresholds.tie) return [best.card]
  const whole = latest.filter((card) => latest.every((one) => one === card || isPartOf(one, card)))
  return whole.length > 0 ? whole : latest
}

/** Told of fewer: `7 of its members represent …` of `it has 12 members`. */
const isPartOf = ({ fact: part }: Card, { fact: whole }: Card): boolean =>
  filingsOf(part).length > filingsOf(whole).length &&
  filingsOf(whole).every((group) => isFiledUnder(part, group))
