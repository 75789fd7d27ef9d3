/** `kildetal` on a terminal: a chat, with names that complete and a history that lasts. */

import { join } from 'node:path'
import type { ReadStream } from 'node:tty'
import type { Language } from './answer/tree.ts'
import { completeLine } from './completion.ts'
import type { Kildetal } from './kildetal.ts'
import { suggestionsFor } from './suggestions.ts'
import { startChat } from './surface/terminal/chat.ts'
import { openHistory } from './surface/terminal/history.ts'
import type { Terminal } from './surface/terminal/once.ts'
import type { Screen } from './surface/terminal/render.ts'

type Chatting = {
  readonly kildetal: Kildetal
  readonly terminal: Terminal
  readonly input: ReadStream
  readonly screen: Screen
  /** The language of the welcome. */
  readonly readable: Language
  /** Folder for what lasts. */
  readonly state: string
}

/** Returns the exit code when the person leaves. */
export function chatMain({
  kildetal: { desk },
  terminal,
  input,
  screen,
  readable,
  state,
}: Chatting): Promise<number> {
  return startChat({
    ...terminal,
    input,
    screen,
    welcome: {
      lang: readable,
      title: desk.pack.report.short[readable],
      questions: suggestionsFor(desk, readable),
    },
    complete: (typed) => completeLine(typed, desk, readable),
    history: openHistory(join(state, 'history')),
  })
}
