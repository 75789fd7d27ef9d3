/** Every row of a roster says of every period, once, whether its member was on the list. */

import { type Check, type FiledFact, factProblem, factsOfType } from '../archive.ts'
import type { Listing } from '../pack.ts'
import type { Problem } from '../problem.ts'

export const rostersCoverPeriods: Check = {
  name: 'rosters-cover-periods',
  why: 'A gap in a row would read as "was not on the list", which nobody said.',
  run: (archive) =>
    factsOfType(archive, 'listing').flatMap((filed) =>
      filed.entry.kind === 'roster' ? rowProblems(filed, filed.entry.data.periods) : [],
    ),
}

function rowProblems(filed: FiledFact<Listing>, periods: readonly string[]): Problem[] {
  const { on, off, cites } = filed.fact
  const told = [...on, ...off]
  const silent = periods.filter((period) => !told.includes(period))
  const strange = told.filter((period) => !periods.includes(period))
  const twice = told.filter((period, at) => told.indexOf(period) !== at)
  const remedy = 'List every period of the roster once, under `on` or under `off`.'
  const complain = (message: string) => [factProblem(filed, [], { message, remedy })]
  if (silent.length > 0) return complain(`The row says nothing of ${silent.join(', ')}.`)
  if (strange.length > 0) return complain(`The roster has no period ${strange.join(', ')}.`)
  if (twice.length > 0) return complain(`The row says ${twice.join(', ')} twice.`)
  return marksProblems(filed, cites[0].printed, periods)
}

/** A row printed as `+ + - +` says the same as its lists. */
function marksProblems(filed: FiledFact<Listing>, printed: string, periods: readonly string[]): Problem[] {
  const marks = printed.match(/(?<=^|\s)[+-](?=\s|$)/g) ?? []
  if (marks.length === 0) return []
  const read = periods.filter((_, at) => marks[at] === '+').join(', ')
  const told = periods.filter((period) => filed.fact.on.includes(period)).join(', ')
  if (marks.length === periods.length && read === told) return []
  const message = `\`${printed}\` reads as on the list in ${read || 'no period'}; the row says ${told || 'in none'}.`
  return [
    factProblem(filed, ['cite', 'printed'], {
      message,
      remedy: 'Correct `on` and `off`, or what is printed.',
    }),
  ]
}
