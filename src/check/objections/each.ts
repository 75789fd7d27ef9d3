/** `The two areas got 10 million each`, `every hotspot got`, `per head` of one sum, of one share for all. */

import { ownSentence } from '../figures/own-sentence.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const each: Objection = ({ card: { fact }, context, catalogue: { lexicon } }) => {
  const { asked, clause, coreText } = context
  const own = ownSentence(fact, asked.lang, lexicon).spaced
  const isSaid = apiece.test(clause.lower) || distributive[asked.lang].test(coreText)
  return isSaid && !apiece.test(own) && !distributive[asked.lang].test(own) ? unlike(fact) : null
}

/** Wherever in the clause it stands; `hver fjerde` is a share, and `hvert år` a rhythm. */
const apiece =
  /(?<!\p{L})(hver( især)?(?=\s*([.,;:!?]|$))|hvert? eneste|hvert? af|each(?=\s*([.,;:!?]|$))|each of|in each|every single|apiece|(pr\.?|per) (indbygger|borger|person|hoved|næse|head|capita|inhabitant|citizen|person))(?!\p{L})/u

/** Neither `every year` nor `every fourth`. */
const distributive = {
  da: / (hvert?|pr|per) (?!(år|måned|kvartal|uge|dag|time|gang|eneste|især|af|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|procent) )\p{L}+/u,
  en: / (every|per) (?!(year|month|quarter|week|day|hour|time|single|second|third|other|fourth|fifth|sixth|seventh|eighth|ninth|tenth|cent) )\p{L}+/u,
} as const
