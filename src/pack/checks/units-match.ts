/** The unit fits the measure and the words printed after the number. */

import { type Archive, type Check, type FiledFact, factProblem, factsOfType } from '../archive.ts'
import type { Observation } from '../pack.ts'
import type { Problem } from '../problem.ts'
import { isSameValue, statedNumbers } from '../stated-numbers.ts'
import { unitsAfter } from '../unit-words.ts'

export const unitsMatch: Check = {
  name: 'units-match',
  why: 'Percent and percentage points never mix: 8 percent of something is not 8 points more of it.',
  run: (archive) =>
    factsOfType(archive, 'observation').flatMap((filed) => [
      ...measureProblems(archive, filed),
      ...printedProblems(archive, filed),
    ]),
}

const isLevel = ({ measure }: Observation) => measure === 'level' || measure === 'target-level'

function measureProblems({ pack }: Archive, filed: FiledFact<Observation>): Problem[] {
  const { unit, measure, value } = filed.fact
  const quantity = pack.units.get(unit)?.quantity
  // A gap that is to be halved changes by a share of itself.
  if (quantity === 'share' && !isLevel(filed.fact) && value.type !== 'fraction') {
    const message = `A ${measure} is told in points, not as a share.`
    return [
      factProblem(filed, ['unit'], {
        message,
        remedy: 'Use the unit for points, or say that it is a level.',
      }),
    ]
  }
  if (quantity === 'points' && isLevel(filed.fact)) {
    const message = `A ${measure} is told as a share, not in points.`
    return [
      factProblem(filed, ['unit'], {
        message,
        remedy: 'Use the unit for shares, or say that it is a change or a difference.',
      }),
    ]
  }
  return []
}

/** `8,1 %-point` printed cannot be 8.1 percent. */
function printedProblems({ pack }: Archive, filed: FiledFact<Observation>): Problem[] {
  const { fact } = filed
  const { printed } = fact.cites[0]
  const number = statedNumbers(printed, pack.report.language).find(({ value }) => isSameValue(value, fact))
  const ours = pack.units.get(fact.unit)
  if (!number || !ours) return []
  const theirs = unitsAfter(printed.slice(number.end), pack.report.language, pack.units)
  const quantities = theirs.map((unit) => pack.units.get(unit)?.quantity)
  if (theirs.length === 0 || quantities.includes(ours.quantity)) return []
  const message = `The unit is \`${fact.unit}\`, but what is printed is in \`${theirs[0]}\`.`
  return [
    factProblem(filed, ['unit'], { message, remedy: 'Correct the unit, or cite the number that has it.' }),
  ]
}
