/** `Fell from five to two because of the crisis`: a reason that the report does not give for the thing. */

import { holdsAny, spaced } from '../../language/phrase.ts'
import { tellingWords } from '../../language/telling-words.ts'
import { wordTables } from '../../language/words.ts'
import { unclear } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const untoldReason: Objection = ({ card: { entry }, context: { reason, asked } }) => {
  if (!holdsAny(reason, tellingWords[asked.lang].reasons)) return null
  const causes = wordTables[asked.lang].causes.split(', ').map((phrase) => ` ${phrase} `)
  const isTold = entry.facts.some(({ text }) => holdsAny(spaced(text[asked.lang]), causes))
  return isTold ? null : unclear('reason')
}
