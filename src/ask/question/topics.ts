/** The topic words of a question or a clause. */

import { placesIn } from '../../language/token-range.ts'
import { inhabitants } from '../../language/words/people-words.ts'
import type { Item, Term } from '../../reading/meaning.ts'
import type { Scan } from '../../reading/scan.ts'
import { isTrusted } from '../../reading/trust.ts'

/** A topic word. `optional` words (goal, budget, rise …) help where they hit and never count against. */
/** `isTrusted(topic.trust)`: not a scrap of a word. */
export { isTrusted }

export type Topic = Term & { readonly first: number; readonly optional: boolean }

/** A plain word that the question itself says, and that means something. */
export const isTelling = ({ optional, trust, first }: Topic): boolean =>
  !optional && isTrusted(trust) && first >= 0

/** The topics among the items; an unknown word inside a signal (`hvor mange`, `target`) is none. */
export const topicsAmong = (items: readonly Item[], inSignal: ReadonlySet<number>): Topic[] =>
  items.flatMap((item): Topic[] => {
    if (item.type !== 'term') return []
    const optional = inSignal.has(item.first) && placesIn(item).every((at) => inSignal.has(at))
    if (optional && item.term.known === 'unknown') return []
    const trust = isOfGroup(item, items) ? Math.min(item.term.trust, inhabitantsTrust) : item.term.trust
    return [{ first: item.first, optional, ...item.term, trust }]
  })

/** `Residents of non-Western origin`, `minority residents`, `population of the municipality`: with a group they say no more than the group does. */
const isOfGroup = ({ text, first, last }: Item, items: readonly Item[]): boolean =>
  inhabitants.has(text.toLowerCase()) &&
  items.some(
    (item) =>
      item.type === 'facet' &&
      (item.last === first - 1 || item.first === last + 2 || item.first === last + 3),
  )

const inhabitantsTrust = 0.2

/** Each topic where it is first said. */
export function eachOnce(topics: readonly Topic[]): Topic[] {
  const found = new Map<string, Topic>()
  for (const topic of topics) {
    const key = topic.concepts.join(' ') || topic.text.toLowerCase()
    if (!found.has(key)) found.set(key, topic)
  }
  return [...found.values()]
}

/** Money is a topic of its own: `how much does the city spend in all?` names nothing else. */
export function moneyTopic({ signals, items }: Scan): Topic[] {
  const isTopic = (item: Item): boolean =>
    item.type === 'term' &&
    isTrusted(item.term.trust) &&
    !signals.some((one) => one.first <= item.first && item.last <= one.last)
  if (!signals.some(({ signal }) => signal === 'money') || items.some(isTopic)) return []
  const isNothingElse = { isName: false, isPlace: false, first: -1, optional: false }
  return [{ ...isNothingElse, text: '', concepts: ['#money'], known: 'as-is', trust: 0.6 }]
}
