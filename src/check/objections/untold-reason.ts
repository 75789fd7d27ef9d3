/** `Fell from five to two because of the crisis`: a reason that the report does not give for the thing. */

import { holdsAny, phrasesOf, spaced } from '../../language/phrase.ts'
import { tellingWords } from '../../language/telling-words.ts'
import { wordTables } from '../../language/words.ts'
import { unclear } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const untoldReason: Objection = ({ card: { entry }, context: { reason, asked } }) => {
  if (!holdsAny(reason, tellingWords[asked.lang].reasons)) return null
  const isTold = entry.facts.some(({ text }) => holdsAny(spaced(text[asked.lang]), causes[asked.lang]))
  return isTold ? null : unclear('reason')
}

const causes = { da: phrasesOf(wordTables.da.causes), en: phrasesOf(wordTables.en.causes) } as const
