/** `Fell from five to two because of the crisis`: a reason that the report does not give for the thing. */

import { holdsAny, phrasesOf } from '../../language/phrase.ts'
import { tellingWords } from '../../language/telling-words.ts'
import { wordTables } from '../../language/words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unclear } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const untoldReason: Objection = ({ measured, card: { entry }, context, catalogue: { lexicon } }) => {
  const { reason, asked, clause } = context
  if (!holdsAny(reason, tellingWords[asked.lang].reasons)) return null
  const said = asked.topics
    .filter(({ first }) => first > measured.last && first < clause.own.to)
    .flatMap(({ concepts }) => concepts)
  const isTold = entry.facts.some((fact) => {
    const own = ownSentence(fact, asked.lang, lexicon)
    return holdsAny(own.spaced, causes[asked.lang]) && said.some((concept) => own.concepts.has(concept))
  })
  return isTold ? null : unclear('reason')
}

const causes = { da: phrasesOf(wordTables.da.causes), en: phrasesOf(wordTables.en.causes) } as const
