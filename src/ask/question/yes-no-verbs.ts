/** Verbs that a question for yes or no begins with. */

import type { Language } from '../../answer/tree.ts'
import { wordTables } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'

/** The `Did` of `did it fall?`, the `Er` of `er der 15 medlemmer?` */
export const isYesNoVerb = (token: Token | undefined, lang: Language): boolean =>
  verbs[lang].has(token?.lower ?? '')

const verbsOf = (lang: Language): ReadonlySet<string> => new Set(wordTables[lang].yesNo.split(/\s+/))
const verbs = { da: verbsOf('da'), en: verbsOf('en') } as const
