/** Two figures of one entry differ in something that a question can ask for. */

import { type Check, type FiledFact, factProblem, factsOfType } from '../archive.ts'
import type { Observation } from '../pack.ts'

export const siblingsDiffer: Check = {
  name: 'siblings-differ',
  why: 'Two figures that no question can tell apart are answered with whichever comes first.',
  run(archive) {
    const first = new Map<string, string>()
    return factsOfType(archive, 'observation').flatMap((filed) => {
      const key = distinction(filed)
      const other = first.get(key)
      if (other === undefined) first.set(key, filed.fact.id)
      if (other === undefined || other === filed.fact.id) return []
      const message = `\`${other}\` has the same unit, measure, direction, period and dimensions.`
      const remedy = 'Say what tells them apart: another period or dimension, or two entries.'
      return [factProblem(filed, [], { message, remedy })]
    })
  },
}

function distinction({ fact, entry }: FiledFact<Observation>): string {
  const dimensions = Object.entries(fact.dimensions).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([entry.source.file, fact.unit, fact.measure, fact.direction, fact.period, dimensions])
}
