/** Puts the house together over one pack: desk, commands, free questions, drafts, and the one road to an Answer. */

import { commands } from '../commands/index.ts'
import type { Answer, Language, NonEmpty } from './answer/tree.ts'
import { createAsk } from './ask/ask.ts'
import { createCatalogue } from './ask/catalogue/catalogue.ts'
import { type Index, indexPack } from './ask/catalogue/index-pack.ts'
import { createCheck } from './check/check.ts'
import { type Ask, type CheckDraft, createDesk, type Desk, type QuoteOf } from './desk.ts'
import { homeLanguage } from './home-language.ts'
import { late, once } from './once.ts'
import type { Pack } from './pack/pack.ts'
import { type Answerer, createAnswerer } from './question.ts'
import { noRealWords, type RealWords } from './reading/real-words.ts'
import { suggestionsFor } from './suggestions.ts'

export { openIndex } from './ask/catalogue/index-file.ts'
export { openRealWords } from './reading/real-words.ts'

export type Kildetal = {
  readonly desk: Desk
  readonly answer: Answerer
  /** The same, for a person whose system speaks a language: it counts where the words tell none. */
  readonly answerAt: (home: Language | null) => (...question: Parameters<Answerer>) => Answer
}

/** What the house takes from outside; without an index it is worked out when the first free question comes. */
export type Supplies = {
  /** Finds the printed words, where the text edition is at hand. */
  readonly quote?: QuoteOf
  readonly index?: () => Index | null
  /** The words of the languages; without them every unknown word counts as misspelt. */
  readonly realWords?: RealWords
}

/** `report` logs what must not happen and returns the number that the asker is shown. */
export function createKildetal(
  pack: Pack,
  report: (error: unknown) => string,
  { quote = () => null, index = () => null, realWords = noRealWords }: Supplies = {},
): Kildetal {
  const suggest = (lang: Language): NonEmpty<string> => suggestionsFor(desk, lang)
  const catalogue = once(() => createCatalogue(pack, index() ?? indexPack(pack), realWords))
  const desk: Desk = createDesk(pack, {
    commands,
    quote,
    // Reading free text costs an index, which a typed command does not need.
    ask: late((): Ask => createAsk(catalogue(), suggest)),
    check: late((): CheckDraft => createCheck(catalogue())),
  })
  const answer = createAnswerer(commands, desk, report)
  return {
    desk,
    answer,
    answerAt: (home) => (input, given) => answer(input, given ?? homeLanguage(input, home, desk)),
  }
}
