/** `The schools lost 900 pupils`: a word that changes what is said, of which the figure says nothing. */

import { holdsAny } from '../../language/phrase.ts'
import { tellingWords, turnsNothing } from '../../language/tables/telling-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const turningWords: Objection = ({
  number,
  card: { fact },
  context: { coreText, telling, asked },
  catalogue,
}) => {
  const { telling: told } = ownSentence(fact, asked.lang, catalogue.lexicon)
  const said = sinceBut(coreText, number.text).replace(turnsNothing, ' ')
  const isUntold = tellingWords[asked.lang].turning.some(
    (family) => telling.has(family) && !told.has(family) && holdsAny(said, family),
  )
  return isUntold ? unlike(fact) : null
}

/** `Women are catching up, but 61.8 % of men …`: what stands before the `but` is not said of the number behind it. */
function sinceBut(text: string, number: string): string {
  const before = text.slice(0, Math.max(0, text.indexOf(number.toLowerCase())))
  const at = Math.max(before.lastIndexOf(' but '), before.lastIndexOf(' men '))
  return at < 0 ? text : text.slice(at)
}
