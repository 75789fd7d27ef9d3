/** Which language the person's system speaks. */

import type { Language } from './answer/tree.ts'

/** The language that was set for good, and the one the person's system speaks, if it speaks one of ours. */
export function languagesOf(env: Readonly<Record<string, string | undefined>>): {
  readonly fixed: Language | null
  readonly home: Language | null
} {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return { fixed: languageIn(env.KILDETAL_LANG ?? ''), home: languageIn(locale.slice(0, 2).toLowerCase()) }
}

const languageIn = (code: string): Language | null => (code === 'da' || code === 'en' ? code : null)
