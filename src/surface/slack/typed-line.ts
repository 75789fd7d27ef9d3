/** A slash command of Slack as the line that every door takes. */

import type { House } from '../../serve/house.ts'
import { isNamed, lineOf } from '../../serve/typed-line.ts'
import { wordsIn } from './incoming-words.ts'

/** `/goal x` is itself; any other command is the app's own: `/kildetal goal x`. */
export function typedLine(command: string, sent: string, house: Pick<House, 'answer' | 'commands'>): string {
  const words = wordsIn(sent)
  return isNamed(command.slice(1), house.commands) ? `${command} ${words}`.trim() : lineOf(words, house)
}
