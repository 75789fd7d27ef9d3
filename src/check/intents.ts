/** What a writer intends is told apart from what a report could hold. */

import type { Language } from '../answer/tree.ts'
import { holdsAny, phrasesOf } from '../language/phrase.ts'
import { wordTables } from '../language/tables/words.ts'
import type { ReadClause } from './draft/read-clause.ts'
import { type Judgement, unclear } from './judgement.ts'

/** What the writer wishes, proposes or did is nothing the report could confirm. */
export function settled(judgement: Judgement, { lower }: ReadClause, lang: Language): Judgement {
  if (judgement.verdict !== 'not_in_report') return judgement
  return holdsAny(` ${lower} `, intents[lang]) ? unclear('intent') : judgement
}

const intents = { da: phrasesOf(wordTables.da.intents), en: phrasesOf(wordTables.en.intents) } as const
