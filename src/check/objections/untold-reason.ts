/** `Fell from five to two because of the crisis`: a reason that the report does not give for the thing. */

import { saysConcept } from '../../ask/catalogue/cards.ts'
import { holdsAny, phrasesOf } from '../../language/phrase.ts'
import { tellingWords } from '../../language/tables/telling-words.ts'
import { wordTables } from '../../language/tables/words.ts'
import { isTrusted } from '../../reading/trust.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { unclear } from '../judgement.ts'
import type { Match, Objection } from './objection.ts'

export const untoldReason: Objection = (match) => {
  const { measured, context } = match
  const { reason, asked, clause } = context
  if (isBroughtAbout(match)) return unclear('reason')
  if (!holdsAny(reason, tellingWords[asked.lang].reasons)) return null
  const said = asked.topics
    .filter(({ first }) => first > measured.last && first < clause.own.to)
    .flatMap(({ concepts }) => concepts)
  return isToldFor(said, match) ? null : unclear('reason')
}

/** The report gives it as a reason for something of that thing. */
const isToldFor = (
  said: readonly string[],
  { card: { entry }, context: { asked }, catalogue: { lexicon } }: Match,
): boolean =>
  entry.facts.some((fact) => {
    const own = ownSentence(fact, asked.lang, lexicon)
    return holdsAny(own.spaced, causes[asked.lang]) && said.some((concept) => own.concepts.has(concept))
  })

const causes = { da: phrasesOf(wordTables.da.causes), en: phrasesOf(wordTables.en.causes) } as const

/** `The crisis raised the women's share by 8.1 points`, `thanks to the crisis …`: what is said to have brought it about is nothing that the figure speaks of. */
function isBroughtAbout(match: Match): boolean {
  const {
    number,
    card,
    context: { ahead, asked },
  } = match
  const { causing, reasons } = tellingWords[asked.lang]
  const isForeign = (from: number, to: number): boolean =>
    asked.topics.some(({ text, first, trust, concepts: some }) => {
      const at = ahead.indexOf(` ${text.toLowerCase()} `)
      const isThere = first >= 0 && first < number.first && isTrusted(trust) && at >= from && at < to
      return (
        isThere &&
        some.some((one) => one.startsWith('~')) &&
        some.every((one) => !saysConcept(card, one)) &&
        !isToldFor(some, match)
      )
    })
  const verb = placeOf(causing, ahead)
  const reason = placeOf(reasons, ahead)
  return isForeign(0, verb) || (reason >= 0 && isForeign(reason, reason + reachOfReason))
}

/** How many letters behind a `because of` its reason may begin. */
const reachOfReason = 40

/** Where the first of the phrases begins; −1 where none is. */
function placeOf(phrases: readonly string[], text: string): number {
  const found = phrases.map((one) => text.indexOf(one)).filter((at) => at >= 0)
  return found.length > 0 ? Math.min(...found) : -1
}
