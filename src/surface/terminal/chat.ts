/** The chat: a prompt, an answer, a prompt, until the person leaves. */

import { createInterface, type Interface } from 'node:readline/promises'
import type { Readable } from 'node:stream'
import { write } from '../write.ts'
import type { History } from './history.ts'
import type { Terminal } from './once.ts'
import { createPaint } from './paint.ts'
import type { Screen } from './render.ts'
import { greet, type Welcome } from './welcome.ts'

export type Chat = Terminal & {
  readonly input: Readable
  readonly welcome: Welcome
  readonly screen: Screen
  /** Whole lines that the typed one may become. */
  readonly complete: (line: string) => readonly string[]
  readonly history: History
}

/** The words that end the chat. */
const farewells: ReadonlySet<string> = new Set(['/quit', '/exit', '/q', '/slut'])

export async function startChat(chat: Chat): Promise<number> {
  const { input, output, welcome, screen, history } = chat
  const paint = createPaint(screen.colour)
  await write(output, greet(welcome, screen))
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: paint('› ', 'type'),
    history: [...history.lines],
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string): [string[], string] => [[...chat.complete(line)], line],
  })
  lines.on('history', (typed: string[]) => history.keep(typed))
  lines.on('SIGINT', () => interrupt(lines))
  lines.prompt()
  for await (const line of lines) {
    const typed = line.trim()
    if (farewells.has(typed.toLowerCase())) break
    if (typed !== '') await reply(typed, chat)
    lines.prompt()
  }
  lines.close()
  await write(output, '\n')
  return 0
}

async function reply(typed: string, { answer, lang, output, draw }: Chat): Promise<void> {
  await write(output, `\n${draw(answer(typed, lang))}\n\n`)
}

/** Ctrl-C empties the line; on an empty line it leaves. */
function interrupt(lines: Interface): void {
  if (lines.line === '') lines.close()
  else lines.write(null, { ctrl: true, name: 'u' })
}
