/** Which language a line is answered in when its words do not tell. */

import type { Language } from './answer/tree.ts'
import type { Desk } from './desk.ts'
import { parseLine } from './question.ts'

/** A bare command says nothing of a language, unless its name is one language's own; then the person's counts. */
export function homeLanguage(input: string, home: Language | null, { commands }: Desk): Language | null {
  if (!input.trimStart().startsWith('/')) return null
  const { name, rest } = parseLine(input)
  const command = commands.find(({ names }) => names.da === name || names.en === name)
  if (rest !== '' || !command) return null
  const { da, en } = command.names
  return da === en || command.name === name ? home : da === name ? 'da' : 'en'
}
