/** What a person typed at a chat platform as the line that every door takes. */

import type { Command } from '../command.ts'

/** The first word may name a command without its slash: `goal x`. Nothing at all asks what one can ask. */
export function lineOf(words: string, commands: readonly Command[]): string {
  if (words === '') return '/help'
  const [first = ''] = words.split(/\s/, 1)
  return isNamed(first, commands) ? `/${words}` : words
}

/** In any of its languages, in capitals or not. */
export const isNamed = (word: string, commands: readonly Command[]): boolean => {
  const name = word.toLowerCase().normalize('NFC')
  return commands.some((command) => [command.name, command.names.da, command.names.en].includes(name))
}
