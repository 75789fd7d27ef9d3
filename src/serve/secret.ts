/** Reads what is set in the environment, or in the file that the environment points to. */

import { readFileSync } from 'node:fs'

type Environment = Readonly<Record<string, string | undefined>>

/** `NAME`, else the contents of the file named in `NAME_FILE`, trimmed; throws where that file cannot be read. */
export function readSecret(env: Environment, name: string): string | undefined {
  const set = env[name]?.trim()
  if (set) return set
  const file = env[`${name}_FILE`]
  return file ? readFileSync(file, 'utf8').trim() : undefined
}
