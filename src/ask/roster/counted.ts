/** Whether a question wants something counted that a list does not tell. */

import type { Pack, Roster } from '../../pack/pack.ts'
import type { Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { isTelling } from '../question/topics.ts'

/** `How many people?` of a list of places: what is counted must be what the list is called by. */
export function countsOthers(
  { counted, countedUnits, lang }: Asked,
  judged: readonly Judged[],
  roster: Roster,
  { units }: Pack,
): boolean {
  const card = judged.find(({ card }) => card.entry === roster)?.card
  if (counted !== null) return !counted.concepts.some((concept) => (card?.concepts.get(concept) ?? 0) >= 1)
  const words = [...countedUnits].flatMap((unit) => units.get(unit)?.words[lang] ?? [])
  const names = [roster.name[lang], ...roster.aliases[lang]].join(' ').toLowerCase()
  return words.length > 0 && !words.some((word) => names.includes(word))
}

/** `How many areas are there?`: neither a time nor a list is spoken of. */
export const countsOnly = ({ counted, topics, periods, signals }: Asked): boolean =>
  counted !== null &&
  periods.length === 0 &&
  topics.every((topic) => topic === counted || !isTelling(topic)) &&
  !(['which', 'new', 'gone', 'back', 'throughout', 'every', 'only'] as const).some((one) => signals.has(one))
