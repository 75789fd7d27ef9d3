/** A few lines worth typing, taken from what the commands themselves show. */

import type { Language, NonEmpty } from './answer/tree.ts'
import type { Desk } from './desk.ts'

/** One line each of these, in this order; the first is asked in plain words. */
const inviting = ['ask', 'goal', 'initiative'] as const

export function suggestionsFor(desk: Desk, lang: Language): NonEmpty<string> {
  const lines = inviting.flatMap((name) => {
    const example = desk.commands.find((command) => command.name === name)?.examples(desk, lang)[0]
    return example === undefined ? [] : [asTyped(example)]
  })
  const [first = '/help', ...rest] = lines
  return [first, ...rest]
}

/** Questions in plain words, for where nobody knows the commands. */
export function questionsFor(desk: Desk, lang: Language): NonEmpty<string> {
  const ask = desk.commands.find(({ name }) => name === 'ask')
  const [first = '/help', ...rest] = (ask?.examples(desk, lang) ?? []).map(asTyped)
  return [first, ...rest]
}

/** A free question needs no command. */
const asTyped = (line: string): string =>
  line.replace(/^\/ask /, '').replace(/^\p{L}/u, (letter) => letter.toUpperCase())
