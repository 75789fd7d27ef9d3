/** `The schools lost 900 pupils`, `each have 900 more`: a word that changes what is said, of which the figure says nothing. */

import { holdsAny } from '../../language/phrase.ts'
import { tellingWords } from '../../language/telling-words.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const turningWords: Objection = ({
  card: { fact },
  context: { coreText, telling, asked },
  catalogue,
}) => {
  const { telling: told, spaced } = ownSentence(fact, asked.lang, catalogue.lexicon)
  const isUntold = tellingWords[asked.lang].turning.some(
    (family) => telling.has(family) && !told.has(family) && holdsAny(coreText.replace(rhythm, ' '), family),
  )
  const isOfEach = distributive[asked.lang].test(coreText) && !distributive[asked.lang].test(spaced)
  return isUntold || isOfEach ? unlike(fact) : null
}

/** `Each year` is a rhythm, and judged as one. */
const rhythm = / each (?=(year|month|week|day) )/g

/** `Every hotspot got`, `per head`; neither `every year` nor `every fourth`. */
const distributive = {
  da: / (hvert?|pr|per) (?!(år|måned|kvartal|uge|dag|time|gang|eneste|især|af|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|procent) )\p{L}+/u,
  en: / (every|per) (?!(year|month|quarter|week|day|hour|time|single|second|third|other|fourth|fifth|sixth|seventh|eighth|ninth|tenth|cent) )\p{L}+/u,
} as const
