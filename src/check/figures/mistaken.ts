/** A right number in a wrong sentence: the other kind, another body, a narrower group, the goal as the result, the level as the change. */

import { ownsConcept } from '../../ask/catalogue/cards.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { perLanguage } from '../../language/per-language.ts'
import { wordsOf } from '../../language/token.ts'
import { backwards } from '../../language/words/direction-words.ts'
import { excluding } from '../../language/words/excluding-words.ts'
import { narrowing } from '../../language/words/people-words.ts'
import type { Entry, Observation, Pack } from '../../pack/pack.ts'
import type { Context } from '../draft/context.ts'
import { saysAim } from '../draft/modals.ts'
import type { FigureCard } from './figures.ts'

/** Whether the clause tells the figure's value of something that the figure is not. */
export function isMistaken(number: NumberReading, card: FigureCard, context: Context, pack: Pack): boolean {
  const said = context.clause.words
  return (
    namesAnother(card, context, pack) ||
    isOthersMoney(card, context, pack) ||
    isNarrowed(card, said, context) ||
    isOnlyAimedAt(card.fact, said, context) ||
    isLevelForChange(number, card.fact, context) ||
    isReversed(card.fact, said)
  )
}

/** `28 % in public school` of figures that an alias asks for by `not in public school`. */
export function namesExcluded(
  { entry }: Pick<FigureCard, 'entry'>,
  said: readonly string[],
  { asked: { lang } }: Context,
): boolean {
  if (said.some((word) => excluding.has(word))) return false
  return excludedFrom(entry, lang).some((word) => said.some((one) => one.startsWith(word)))
}

/** What the entry's aliases say that it is not; many clauses are held against it. */
const excludedFrom = perLanguage((entry: Entry, lang): readonly string[] => {
  const facts = entry.facts.filter((fact) => fact.type === 'observation')
  const own = new Set(facts.flatMap(({ text }) => wordsOf(text[lang])))
  return facts
    .flatMap(({ aliases }) => aliases[lang])
    .flatMap((alias) => {
      const words = wordsOf(alias)
      const at = words.findIndex((word) => excluding.has(word))
      return at < 0 ? [] : words.slice(at + 1).filter((word) => word.length > 4 && !own.has(word))
    })
})

/** `The police gave 28 million`: whose money it is, or what for, is part of what is told of it. */
const isOthersMoney = (card: FigureCard, { asked }: Context, pack: Pack): boolean =>
  pack.units.get(card.fact.unit)?.quantity === 'money' &&
  asked.topics.some(
    ({ optional, trust, concepts: some }) =>
      !optional &&
      trust >= 0.99 &&
      some.some((one) => one.startsWith('~')) &&
      // What the entry's other facts speak of is not what this money is for.
      some.every((one) => !ownsConcept(card, one)),
  )

/** The clause names a body or a thing that is measured, and the figure's own words do not know it. */
const namesAnother = ({ concepts }: FigureCard, { asked, clause }: Context, { entries }: Pack): boolean =>
  asked.names.some(({ concept, covers }) => {
    const kind = entries.get(concept.slice(1))?.kind
    if (!clause.ownNames.has(concept) || concepts.has(concept) || (kind !== 'actor' && kind !== 'indicator'))
      return false
    const over = asked.topics.filter(({ first, optional }) => !optional && covers.has(first))
    return over.length > 0 && over.every((topic) => topic.concepts.every((one) => !concepts.has(one)))
  })

/** `young men` of a figure for men. */
function isNarrowed(
  { fact, entry }: FigureCard,
  said: readonly string[],
  { asked: { lang } }: Context,
): boolean {
  if (!said.some((word) => narrowing.has(word))) return false
  const told = [fact.text[lang], ...fact.aliases[lang], entry.name[lang], ...entry.aliases[lang]]
  const own = new Set(told.flatMap(wordsOf))
  return said.some((word, at) => {
    const next = said[at + 1] ?? ''
    // `de unge med …` narrows nothing: the word must stand before one of the figure's own.
    return (
      narrowing.has(word) && !own.has(word) && next.length > 3 && [...own].some((one) => one.startsWith(next))
    )
  })
}

/** A target is not what was reached: something must say that it is aimed at. */
const isOnlyAimedAt = ({ measure }: Observation, said: readonly string[], { isAimed }: Context): boolean =>
  measure.startsWith('target') && !isAimed && !saysAim(said)

/** `fell by 41.3 per cent` of a share that fell to 41.3. */
function isLevelForChange(
  number: NumberReading,
  { measure }: Observation,
  { clause, asked }: Context,
): boolean {
  if (measure !== 'level' || !(asked.signals.has('up') || asked.signals.has('down'))) return false
  const at = clause.text.indexOf(number.text)
  const before = at < 0 ? undefined : wordsOf(clause.text.slice(0, at)).at(-1)
  return before === 'by' || before === 'med'
}

const isReversed = ({ measure, direction }: Observation, said: readonly string[]): boolean =>
  measure === 'change' && direction === 'up' && said.some((word) => backwards.has(word))
