/** What a person typed at a chat platform as the line that every door takes. */

import { argumentsOf, type Command } from '../command.ts'
import type { House } from './house.ts'

/**
 * The first word may name a command without its slash, if nothing follows or what it can take: `goal employment`.
 * Else it begins a question: `Help for girls?`. Nothing at all asks what one can ask.
 */
export function lineOf(words: string, house: Pick<House, 'answer' | 'commands'>): string {
  if (words === '') return '/help'
  const [first = ''] = words.split(/\s/, 1)
  const command = commandNamed(first, house.commands)
  const line = `/${words}`
  return command && (first === words || isTaken(line, command, house)) ? line : words
}

/** What is free text takes all words; a name has to be one that is there. */
function isTaken(line: string, command: Command, { answer }: Pick<House, 'answer'>): boolean {
  const [argument] = argumentsOf(command)
  if (!argument?.complete) return argument !== undefined
  const { outcome } = answer(line, null, null)
  return outcome === 'answered' || outcome === 'ambiguous'
}

/** In any of its languages, in capitals or not. */
export const isNamed = (word: string, commands: readonly Command[]): boolean =>
  commandNamed(word, commands) !== undefined

function commandNamed(word: string, commands: readonly Command[]): Command | undefined {
  const name = word.toLowerCase().normalize('NFC')
  return commands.find((command) => [command.name, command.names.da, command.names.en].includes(name))
}
