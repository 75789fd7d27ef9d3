/** Notices when a question takes for granted what the report says otherwise: `why did it fall?` of what rose. */

import { tokenize } from '../../language/token.ts'
import { becoming } from '../../language/words/question-words.ts'
import type { Fact, Pack } from '../../pack/pack.ts'
import { figureValue } from '../../telling/figure.ts'
import type { Card } from '../catalogue/cards.ts'
import { namesItsGroups } from '../fitting/groups.ts'
import type { Asked } from '../question/asked.ts'
import { comparesWithBefore, wantsChange } from '../question/wants.ts'
import { isEnough } from '../ranking/enough.ts'
import type { Judged } from './judged.ts'

/** The facts that put the premise right, best first; empty when nothing in the question is contradicted. */
export function contradicting(asked: Asked, judged: readonly Judged[], pack: Pack): readonly Card[] {
  return directionOf(asked, judged, pack) ?? orderOf(asked, judged, pack) ?? []
}

const tolerated = new Set(['aspect', 'measure', 'step', 'number', 'unit'])

const relevant = (judged: readonly Judged[]): Judged[] =>
  judged.filter(
    ({ score, violations }) => isEnough(score) && violations.every((violation) => tolerated.has(violation)),
  )

/** Asked up, and the best fact that has a direction went down or stayed. */
function directionOf(asked: Asked, judged: readonly Judged[], pack: Pack): readonly Card[] | null {
  const { signals } = asked
  const before = comparesWithBefore(asked)
  const up = signals.has('up') || (before && signals.has('more'))
  const down = signals.has('down') || (before && signals.has('less'))
  if (signals.has('negation') || up === down) return null
  if (!signals.has('why') && !signals.has('how-much')) return null
  const claimed = up ? 'up' : 'down'
  const moving = relevant(judged).filter(
    ({ card }) => directed(card) && !isOfOneEnd(card, asked) && namesItsGroups(card.fact, asked, pack),
  )
  const [best] = moving
  if (!best || directed(best.card) === claimed) return null
  const agreeing = moving.find(
    ({ card, score }) => directed(card) === claimed && score.rank >= best.score.rank * 0.8,
  )
  const isState = !signals.has(claimed) && !saysBecame(asked)
  const isFlat = directed(best.card) === 'flat' && (!signals.has('why') || isState)
  return agreeing || isFlat ? null : [best.card]
}

/** What happened within 2009 says nothing of `from 2009 to 2010`. */
const isOfOneEnd = ({ fact }: Card, { periods }: Asked): boolean =>
  fact.type === 'claim' &&
  periods.some(({ type }) => type === 'span') &&
  fact.period !== null &&
  !fact.period.includes('/')

/** `Why is it worse?` takes no change for granted, as `why has it become worse?` does. */
const saysBecame = ({ text }: Asked): boolean => tokenize(text).some(({ lower }) => becoming.has(lower))

const directed = ({ fact }: Card): string | null => (fact.type === 'listing' ? null : fact.direction)

/** `A more than B` of two groups of which the report gives B the larger figure. */
function orderOf(asked: Asked, judged: readonly Judged[], pack: Pack): readonly Card[] | null {
  const { signals, facets, saysOr } = asked
  // `More boys or girls?` takes neither for granted.
  if (saysOr) return null
  if (signals.has('more') === signals.has('less') || signals.has('how-much') || signals.has('how-many'))
    return null
  const [first, second] = facets.map((mention) => mention[0])
  if (!first || !second || first.dimension !== second.dimension || first.code === second.code) return null
  const cards = relevant(judged)
  const of = (code: string): Card | undefined =>
    cards.find(
      ({ card: { fact } }) =>
        fact.type === 'observation' &&
        fact.dimensions[first.dimension] === code &&
        (fact.measure === 'level' || wantsChange(asked)),
    )?.card
  const [a, b] = [of(first.code), of(second.code)]
  if (!a || !b || a.entry !== b.entry || !pack.facts.has(a.fact.id)) return null
  // `Falder oftere fra` of a figure for those who complete.
  const isOfLevel = a.fact.type === 'observation' && a.fact.measure === 'level'
  if (isOfLevel && (signals.has('up') || signals.has('down'))) return null
  const order = Math.sign(sizeOf(a.fact) - sizeOf(b.fact))
  const claimed = signals.has('more') ? 1 : -1
  return order === -claimed ? [b, a] : null
}

function sizeOf(fact: Fact): number {
  if (fact.type !== 'observation') return 0
  const value = figureValue(fact.value)
  if (typeof value === 'number') return value
  return fact.value.type === 'fraction' ? value[0] / value[1] : value[0]
}
