/** A few lines worth typing, taken from what the commands themselves show. */

import type { Language, NonEmpty } from './answer/tree.ts'
import type { Desk } from './desk.ts'

const most = 3

/** The first example of a few commands; of those only that need an argument, as the others show lists. */
export function suggestionsFor(desk: Desk, lang: Language): NonEmpty<string> {
  const lines = desk.commands
    .map((command) => command.examples(desk, lang)[0])
    .filter((line) => /\s/.test(line) && !line.startsWith('/help'))
  const [first = '/help', ...rest] = lines.toSorted((a, b) => rank(a) - rank(b)).slice(0, most)
  return [first, ...rest]
}

/** Plain questions invite more than commands do. */
const rank = (line: string): number => (line.startsWith('/') ? 1 : 0)
