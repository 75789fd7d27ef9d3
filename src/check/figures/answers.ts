/** Shares of those who say or think something: what people answer is no count of what they do. */

import { holdsAny } from '../../language/phrase.ts'
import { answering, felt } from '../../language/words/answering-words.ts'
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
