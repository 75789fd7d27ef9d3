/** Every entry states something. */

import { type Check, entryProblem } from '../archive.ts'

export const entriesHaveFacts: Check = {
  name: 'entries-have-facts',
  why: 'An entry without a fact has no citation, so nothing can be said of it.',
  run: ({ entries }) =>
    entries
      .filter(({ entry }) => entry.facts.length === 0)
      .map(({ file }) =>
        entryProblem(file, [], {
          message: 'The entry has neither observations nor claims.',
          remedy: 'Add what the report says of it, with the line; or delete the file.',
        }),
      ),
}
