/** Every door over the real pack: one input, shown everywhere. */

import type { Language } from '../../src/answer/tree.ts'
import type { Command } from '../../src/command.ts'
import type { Desk } from '../../src/desk.ts'
import { createAnswerer } from '../../src/question.ts'
import { openChoices } from '../../src/serve/choices.ts'
import { lineOf } from '../../src/serve/typed-line.ts'
import { houseOf } from '../../src/serve-house.ts'
import { openKildetal } from '../kildetal.ts'
import { createOnDiscord } from './on-discord.ts'
import { createOnSlack } from './on-slack.ts'
import { onTerminal, throughPipe } from './on-terminal.ts'
import type { Input, Shown } from './surface.ts'

/** Throws what nobody expects. */
const report = (error: unknown): never => {
  throw error
}

export type Doors = { readonly desk: Desk; readonly show: (input: Input) => Shown }

export function openDoors(): Doors {
  const { desk: realDesk, ...kildetal } = openKildetal()
  // Each door reads the line by itself; what all of them then ask in the same words is worked out once.
  const desk = { ...realDesk, ask: lastOf(realDesk.ask), check: lastOf(realDesk.check) }
  const answer = createAnswerer(desk.commands.map(rememberingLast), desk, report)
  const open = houseOf(
    { ...kildetal, desk, answer },
    { lang: null, choices: openChoices(null), report, pictures: null },
  )
  const house = { ...open, answer: lastOf(open.answer), call: lastOf(open.call) }
  const [onSlack, onDiscord] = [createOnSlack(house), createOnDiscord(house)]
  return {
    desk,
    show({ line, lang: chosen }) {
      // A chat takes a command without its slash; so that all are asked the same, the terminal gets the line that the chat makes of it.
      const input = { line: lineOf(line.trim(), house), lang: chosen }
      const shown = house.answer(input.line, input.lang, null)
      const { lang } = shown
      return {
        ...input,
        answer: shown,
        surfaces: [
          ...onTerminal(shown),
          ...throughPipe(shown),
          ...onSlack(input, lang),
          ...onDiscord(input, lang),
        ],
      }
    },
  }
}

/** Of the two that read free words the desk remembers, as they may be told a language or find it. */
function rememberingLast(command: Command): Command {
  if (command.name === 'ask' || command.name === 'check') return command
  let desk: Desk | null = null
  const last = lastOf((input: unknown, lang: Language) => (desk ? command.answer(input, desk, lang) : null))
  return {
    ...command,
    answer(input, at, lang) {
      desk = at
      return last(input, lang) ?? command.answer(input, at, lang)
    },
  }
}

/** Remembers what it was asked last. */
function lastOf<Arguments extends readonly unknown[], Result>(
  work: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly key: string; readonly result: Result } | null = null
  return (...args) => {
    const key = JSON.stringify(args)
    last = last?.key === key ? last : { key, result: work(...args) }
    return last.result
  }
}
