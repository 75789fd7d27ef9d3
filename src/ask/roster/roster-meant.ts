/** Which list a question is about, and whether it asks for its rows. */

import { tokenize } from '../../language/token.ts'
import { anyOne } from '../../language/words/question-words.ts'
import { often } from '../../language/words/times-words.ts'
import type { Roster } from '../../pack/pack.ts'
import { bestAble, type Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { isKeywords } from '../question/wants.ts'
import { isEnough } from '../ranking/enough.ts'

/** The list that fits the question well, unless another entry's fact fits it better: `which areas were on the list in 2009?` */
export function rosterMeant(asked: Asked, judged: readonly Judged[]): Roster | null {
  const found = judged.find(({ card, score }) => card.entry.kind === 'roster' && isEnough(score))
  if (found?.card.entry.kind !== 'roster') return null
  if (asked.bounds.length + asked.amounts.length > 0 || asked.units.size > 0) return null
  if (asked.signals.has('money')) return null
  const { rank } = found.score
  const best = bestAble(judged)
  // A period that only the list tells makes it the one that is meant, and so does `most often`.
  const rival = asked.periods.some(({ type }) => type === 'at') || asksOftenest(asked) ? best : judged[0]
  if (rank < 0.8 * (rival?.score.rank ?? 0)) return null
  const isBeaten = best && best.card.entry.kind !== 'roster' && best.score.rank > rank * 1.05
  return isBeaten && !asksForRows(asked) ? null : found.card.entry
}

const asksOftenest = ({ signals, text }: Asked): boolean =>
  (signals.has('most') || signals.has('least')) && tokenize(text).some(({ lower }) => often.has(lower))

/** It asks who or how many, and not of one member alone: `which areas …?`, and not `was Vollsmose on the list?` */
export const asksForRows = (asked: Asked): boolean =>
  (['which', 'where', 'who', 'how-many', 'only-count', 'new', 'gone', 'back', 'name'] as const).some(
    (signal) => asked.signals.has(signal),
  ) ||
  // `Has any area been on it only once?`
  (asked.isYesNo && tokenize(asked.text).some(({ lower }) => anyOne.has(lower))) ||
  // `Areas on the list in all four years`.
  (asked.signals.has('throughout') && isKeywords(asked) && !asked.isYesNo)
