/** Shares of those who say or think something: what people answer is no count of what they do. */

import type { Language } from '../../answer/tree.ts'
import { holdsAny, phrasesOf } from '../../language/phrase.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Context } from '../draft/context.ts'
import type { FigureCard } from './figures.ts'
import { ownSentence } from './own-sentence.ts'

/** `38 % of the parents say that they …` of a share that nobody was asked about. */
export function isAnswerOfElse(
  { fact }: FigureCard,
  { asked: { lang }, coreText, ahead }: Context,
  lexicon: Lexicon,
): boolean {
  // `The figures say that 28 % …` is told before the number, and nobody's answer.
  const isAnswer = holdsAny(coreText, answering[lang]) && !holdsAny(ahead, answering[lang])
  return isAnswer && !holdsAny(ownSentence(fact, lang, lexicon).spaced, [...answering[lang], ...felt[lang]])
}

const answering: { readonly [L in Language]: readonly string[] } = {
  da: phrasesOf(
    'siger, svarer at, svarer ja, svarer nej, mener, synes, føler, tror, oplyser, angiver, erklærer',
  ),
  en: phrasesOf(
    'say, says, said, answer, answered, responded, think that, thinks, believe, feel, reported that',
  ),
}

/** What somebody went through is asked about as well. */
const felt: { readonly [L in Language]: readonly string[] } = {
  da: phrasesOf('oplevet, oplever'),
  en: phrasesOf('experienced, experience'),
}
