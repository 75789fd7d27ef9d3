/** Whether an answer to a golden question is right, and if not, why. */

import { figuresOf, type RoledFigure } from '../../src/answer/figures.ts'
import { plainDirect, renderPlain } from '../../src/answer/plain.ts'
import { referencesOf } from '../../src/answer/references.ts'
import type { Answer } from '../../src/answer/tree.ts'
import type { Answerable, Unanswerable } from './golden.ts'

/** How far from the golden lines a cited line may lie: a paragraph of the report. */
const nearLines = 6

/** Null when right. */
export function faultOfAnswer({ says, lines }: Answerable, answer: Answer): string | null {
  const { outcome } = answer
  if (outcome !== 'answered') return outcome
  const unsaid = unmet(says, wordsOf(answer))
  if (unsaid) return `does not say ${unsaid.join(' or ')}`
  const citations = referencesOf(answer).list
  const isNear = citations.some(({ line }) => lines.some((wanted) => Math.abs(wanted - line) <= nearLines))
  return isNear ? null : `cites lines ${citations.map(({ line }) => line).join(', ') || 'none'}`
}

/** Null when it is refused, when its false premise is put right, or when small talk leads with no figure. */
export function faultOfRefusal({ trap, correct }: Unanswerable, answer: Answer): string | null {
  const { outcome } = answer
  const leads = leadsOf(answer).length
  if (leads === 0 && (outcome === 'refused' || outcome === 'invalid')) return null
  if (leads === 0 && (trap === 'greeting' || trap === 'empty')) return null
  if (correct && !unmet(correct, wordsOf(answer))) return null
  return `${outcome} with ${leads} lead figure(s)`
}

/** The first group of which nothing is said. */
const unmet = (says: readonly (readonly string[])[], words: string): readonly string[] | undefined => {
  const said = words.toLowerCase().replace(/[\u00a0\u2009\u202f]/g, ' ')
  return says.find((group) => !group.some((part) => said.includes(part.toLowerCase())))
}

const wordsOf = (answer: Answer): string => `${plainDirect(answer)}\n${renderPlain(answer)}`

export const leadsOf = (answer: Answer): RoledFigure[] =>
  figuresOf(answer).filter(({ role }) => role === 'lead')
