/** The printed form of a figure says its value and no other number. */

import { type Archive, type Check, type FiledFact, factProblem, factsOfType } from '../archive.ts'
import { isInName } from '../names-with-numbers.ts'
import type { Observation } from '../pack.ts'
import { periodNumbers } from '../period-numbers.ts'
import type { Problem } from '../problem.ts'
import { formatValue, isSameValue, statedNumbers } from '../stated-numbers.ts'

export const printedReadsAsValue: Check = {
  name: 'printed-reads-as-value',
  why: 'A figure must be readable in the words it is copied from: this catches most typing errors.',
  run: (archive) => factsOfType(archive, 'observation').flatMap((filed) => readingProblems(archive, filed)),
}

function readingProblems({ pack }: Archive, filed: FiledFact<Observation>): Problem[] {
  const { fact } = filed
  const { printed } = fact.cites[0]
  const numbers = statedNumbers(printed, pack.report.language)
  if (!numbers.some(({ value }) => isSameValue(value, fact))) {
    const read = numbers.map(({ text }) => `\`${text}\``).join(', ')
    const message = `\`${printed}\` does not read as ${formatValue(fact.value)}; ${read === '' ? 'there is no number in it' : `it says ${read}`}.`
    return [
      factProblem(filed, ['cite', 'printed'], {
        message,
        remedy: 'Correct the value, or print the number with its unit.',
      }),
    ]
  }
  const isOfPeriod = periodNumbers(printed, pack.report.language, [fact.period])
  const other = numbers.find(
    (number) => !isSameValue(number.value, fact) && !isOfPeriod(number) && !isInName(number, printed, pack),
  )
  if (!other) return []
  const message = `\`${printed}\` says ${formatValue(fact.value)}, but also \`${other.text}\`.`
  return [
    factProblem(filed, ['cite', 'printed'], {
      message,
      remedy: 'Print only the number of this figure, with its unit and period.',
    }),
  ]
}
