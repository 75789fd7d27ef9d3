/** What a writer intends is told apart from what a report could hold. */

import type { Language } from '../answer/tree.ts'
import { wordTables } from '../language/words.ts'
import type { Judgement } from './judgement.ts'

/** What the writer wishes, proposes or did is nothing the report could confirm. */
export function settled(judgement: Judgement, clause: string, lang: Language): Judgement {
  if (judgement.verdict !== 'not_in_report') return judgement
  const words = ` ${clause.toLowerCase()} `
  const isIntent = wordTables[lang].intents.split(', ').some((phrase) => words.includes(` ${phrase} `))
  return isIntent ? { verdict: 'not_checkable', rounded: false, fact: null, difference: 'intent' } : judgement
}
