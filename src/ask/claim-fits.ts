/** Whether a sentence without a figure is the kind of answer that a question asks for. */

import { wordTables } from '../language/words.ts'
import type { Claim } from '../pack/pack.ts'
import type { Aspect } from '../pack/schema.ts'
import type { Asked } from './asked.ts'
import type { Card } from './cards.ts'
import { gapFits } from './observation-fits.ts'
import { namesFigure, wantedAspects, wantsFigure, wantsNames } from './wants.ts'

export type ClaimMisfit = 'aspect' | 'unit' | 'measure' | 'number'

export function claimMisfitsOf(card: Card, fact: Claim, asked: Asked): ClaimMisfit[] {
  const { signals } = asked
  const found: ClaimMisfit[] = []
  const aspects = wantedAspects(asked)
  const tells =
    aspects === null ||
    (aspects.has(fact.aspect) && (!signals.has('when') || fact.aspect === 'duration' || tellsTime(fact))) ||
    (signals.has('when') && tellsTime(fact)) ||
    (signals.has('why') && tellsCause(fact))
  if (!tells || (wantsNames(asked) && aspects === null && tellsNoNames.has(fact.aspect))) found.push('aspect')
  if (wantsFigure(asked) || (namesFigure(asked) && !wantsFigure(asked))) found.push('number')
  if (isAboutGap(card) && !gapFits(card, asked)) found.push('measure')
  if (signals.has('level') && fact.aspect === 'trend') found.push('measure')
  if (signals.has('money') && !['money', 'funder'].includes(fact.aspect) && aspects === null)
    found.push('unit')
  return found
}

/** Claims of these kinds name nobody: `which schools?` is not answered by what a scheme is. */
const tellsNoNames: ReadonlySet<Aspect> = new Set(['what', 'purpose', 'how', 'condition', 'status'])

const isAboutGap = ({ entry }: Card): boolean => {
  const observations = entry.facts.filter((fact) => fact.type === 'observation')
  return observations.length > 0 && observations.every((fact) => fact.measure === 'difference')
}

const tellsTime = (fact: Claim): boolean =>
  fact.period !== null || /(?<!\d)(19|20)\d\d(?!\d)/.test(fact.text.da)

function tellsCause(fact: Claim): boolean {
  const words = ` ${fact.text.da.toLowerCase().replace(/[.,;:]/g, ' ')} `
  return wordTables.da.causes.split(', ').some((cause) => words.includes(` ${cause} `))
}
