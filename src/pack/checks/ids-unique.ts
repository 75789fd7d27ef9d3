/** No two entries and no two facts share an id. */

import { type Check, entryProblem, factProblem } from '../archive.ts'

export const idsUnique: Check = {
  name: 'ids-unique',
  why: 'An id is an address: `/source` and every reference must lead to one place.',
  run({ entries, facts }) {
    const entryFiles = new Map<string, string>()
    const factFiles = new Set<string>()
    const twins = entries.flatMap(({ file }) => {
      const other = entryFiles.get(file.id)
      entryFiles.set(file.id, file.source.file)
      const remedy = 'Give one of the two files another name.'
      return other === undefined
        ? []
        : [entryProblem(file, [], { message: `${other} has the same id.`, remedy })]
    })
    const repeated = facts.filter(({ fact, entry }) => {
      // Facts of twin entries have been told of already.
      const key = `${entry.source.file} ${fact.id}`
      const known = factFiles.has(key)
      factFiles.add(key)
      return known
    })
    return [
      ...twins,
      ...repeated.map((filed) =>
        factProblem(filed, [], {
          message: `\`${filed.fact.id}\` is already the id of another fact of this entry.`,
          remedy: 'A key may stand once among the observations, claims and rows of an entry.',
        }),
      ),
    ]
  },
}
