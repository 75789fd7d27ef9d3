/** Whether a sentence of an entry that is about a gap answers a question that asks for none. */

import type { Claim } from '../../pack/pack.ts'
import type { Aspect } from '../../pack/schema.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { saysWhole } from './asked-so.ts'
import { gapFits } from './observation-fits.ts'

/** `What marks do they get?` is not told by what is said of the gap between their marks; `what is adjusted for?` is. */
export const missesGap = (card: Card, fact: Claim, asked: Asked): boolean =>
  isAboutGap(card) && !gapFits(card, asked) && !isBeside(card, fact, asked)

const isAboutGap = ({ entry }: Card): boolean => {
  const observations = entry.facts.filter((fact) => fact.type === 'observation')
  return observations.length > 0 && observations.every((fact) => fact.measure === 'difference')
}

/** Called by its name and of no one group, a sentence of such a kind tells nothing of how large the gap is. */
const isBeside = (card: Card, { aspect }: Claim, asked: Asked): boolean =>
  besideGap.has(aspect) && asked.facets.length === 0 && saysWhole(card, asked)

const besideGap: ReadonlySet<Aspect> = new Set(['how', 'source'])
