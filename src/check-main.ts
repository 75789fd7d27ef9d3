/** `kildetal check FILE`: reads a draft and answers it as `/check` would. */

import type { Language } from './answer/tree.ts'
import { formatDraftError, openDraft } from './draft-file.ts'
import { answerOnce, type Terminal } from './surface/terminal/once.ts'

type Checking = {
  readonly file: string
  readonly openTerminal: () => Promise<Terminal>
  /** The language of complaints. */
  readonly readable: Language
  readonly complain: { write(words: string): unknown }
}

/** Returns the exit code: 2 where the file cannot be read. */
export async function checkMain({ file, openTerminal, readable, complain }: Checking): Promise<number> {
  const draft = await openDraft(file).catch((error: unknown) => {
    complain.write(`${file}: ${formatDraftError(error, readable)}\n`)
    return null
  })
  return draft === null ? 2 : answerOnce(`/check ${draft}`, await openTerminal())
}
