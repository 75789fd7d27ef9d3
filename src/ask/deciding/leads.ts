/** Which of the facts that may answer are the answer: as few as will do. */

import type { NonEmpty } from '../../answer/tree.ts'
import { stretchOf } from '../../language/times/months.ts'
import { filingKey, isFiledUnder } from '../../pack/filed.ts'
import type { Aspect } from '../../pack/schema.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { sidesNamed } from '../question/sides.ts'
import { isKeywords, namesFigure } from '../question/wants.ts'
import { asksBothEnds } from './half-told.ts'
import type { Judged } from './judged.ts'

const most = 4

/**
 * The best fact, with the siblings that answer the same question for another group or time it names.
 * Where siblings differ only in time and the question names none, the latest leads.
 */
export function leadsAmong(able: NonEmpty<Judged>, asked: Asked): NonEmpty<Card> {
  const [best, ...rest] = able
  const both = bothEnds(able, asked)
  if (both) return both
  const siblings = rest.filter(
    ({ card, score }) =>
      isSibling(card, best.card) &&
      score.rank >= best.score.rank * (isOtherSide(card, best.card, asked) ? 0.8 : 0.93),
  )
  const all = [best, ...siblings].map(({ card }) => card)
  const chosen = namesTimes(asked) ? all : latestOfEach(all, best.card)
  const told = inGroupsAsked(chosen, asked).flatMap((card) => [...countBeside(card, able, asked), card])
  const [first = best.card, ...others] = told
  return [first, ...others.slice(0, most - 1)]
}

/** `Unemployed immigrants, fourth quarter of 2006`, where neither their number nor their share is asked for: the number beside the share. */
function countBeside({ entry, fact, concepts }: Card, able: readonly Judged[], asked: Asked): Card[] {
  const isOpen = isKeywords(asked) && !namesFigure(asked) && !asked.isYesNo && asked.units.size === 0
  if (!isOpen || fact.type !== 'observation' || fact.measure !== 'level' || !concepts.has('#share')) return []
  const beside = able.find(
    ({ card }) =>
      card.entry.related.includes(entry.id) &&
      card.concepts.has('#count') &&
      card.fact.type === 'observation' &&
      card.fact.measure === 'level' &&
      card.fact.period === fact.period &&
      // Of the same thing: all that the number's name says the share says too.
      card.name?.concepts.every((concept) => concepts.has(concept)),
  )
  return beside ? [beside.card] : []
}

/** `When did it start and end?`: the beginning and the end of the same thing; null where not both are told. */
function bothEnds(able: NonEmpty<Judged>, asked: Asked): NonEmpty<Card> | null {
  if (!asksBothEnds(asked)) return null
  const [best] = able
  const told = (aspect: Aspect): Card | undefined =>
    able.find(
      ({ card: { entry, fact } }) =>
        entry === best.card.entry && fact.type === 'claim' && fact.aspect === aspect,
    )?.card
  const [start, end] = [told('start'), told('end')]
  return start && end ? [start, end] : null
}

/** Another figure of the same entry, in the same unit and measure. */
export function isSibling(card: Card, best: Card): boolean {
  if (card.entry.id !== best.entry.id || card.fact.type !== best.fact.type) return false
  if (card.fact.type !== 'observation' || best.fact.type !== 'observation') return false
  return card.fact.unit === best.fact.unit && card.fact.measure === best.fact.measure
}

/** `How many immigrants and how many Danes?`: the other of two groups that the question names. */
const isOtherSide = ({ fact }: Card, { fact: best }: Card, asked: Asked): boolean =>
  sidesNamed(asked).some((side) => isFiledUnder(fact, side) && !isFiledUnder(best, side))

/** `In 2006?`, `from 2006 to 2009?` → true; `now?` → false. */
export const namesTimes = ({ periods }: Asked): boolean =>
  periods.some(({ type }) => type === 'at' || type === 'span')

/** Of facts filed alike the latest, 2006 and 2010 → 2010; the best one keeps its place at the front. */
export function latestOfEach(cards: readonly Card[], best: Card): Card[] {
  const latest = new Map<string, Card>()
  for (const card of cards) {
    const key = filingKey(card.fact)
    const known = latest.get(key)
    if (!known || ends(card) > ends(known)) latest.set(key, card)
  }
  const kept = [...latest.values()]
  return kept.includes(best) ? [best, ...kept.filter((card) => card !== best)] : kept
}

const ends = ({ fact }: Card): number =>
  fact.type === 'observation' ? (stretchOf(fact.period)?.to.to ?? Number.NEGATIVE_INFINITY) : 0

/** When the question names groups, only facts of these groups, in the order asked. */
function inGroupsAsked(cards: readonly Card[], asked: Asked): Card[] {
  if (asked.facets.length > 0 && cards.length > 1)
    return cards.toSorted((a, b) => placeIn(asked, a) - placeIn(asked, b))
  if (asked.facets.length > 0 || cards.length < 2) return [...cards]
  return cards.length > most ? cards.slice(0, 1) : [...cards]
}

/** Where the question names the fact's group first. */
const placeIn = ({ facets }: Asked, { fact }: Card): number =>
  facets.findIndex((mention) => mention.some((facet) => isFiledUnder(fact, facet)))
