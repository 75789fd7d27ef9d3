/** A slash command of Slack as the line that every door takes. */

import type { Command } from '../../command.ts'
import { isNamed, lineOf } from '../../serve/typed-line.ts'
import { wordsIn } from './incoming-words.ts'

/** `/goal x` is itself; any other command is the app's own: `/kildetal goal x`. */
export function typedLine(command: string, sent: string, commands: readonly Command[]): string {
  const words = wordsIn(sent)
  return isNamed(command.slice(1), commands) ? `${command} ${words}`.trim() : lineOf(words, commands)
}
