/** A slash command of Slack as the line that every door takes. */

import type { Command } from '../../command.ts'
import { wordsIn } from './incoming-words.ts'

/**
 * `/goal x` is itself; any other command is the app's own, and its first word may name a command of ours:
 * `/kildetal goal x`. Nothing at all asks what one can ask.
 */
export function typedLine(command: string, sent: string, commands: readonly Command[]): string {
  const words = wordsIn(sent)
  if (isNamed(command.slice(1), commands)) return `${command} ${words}`.trim()
  if (words === '') return '/help'
  const [first = ''] = words.split(/\s/, 1)
  return isNamed(first, commands) ? `/${words}` : words
}

const isNamed = (word: string, commands: readonly Command[]): boolean => {
  const name = word.toLowerCase().normalize('NFC')
  return commands.some((command) => [command.name, command.names.da, command.names.en].includes(name))
}
