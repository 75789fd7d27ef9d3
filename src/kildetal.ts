/** Puts the house together over one pack: desk, commands, free questions, drafts, and the one road to an Answer. */

import { commands } from '../commands/index.ts'
import type { Answer, Language, NonEmpty } from './answer/tree.ts'
import { createAsk } from './ask/ask.ts'
import { createCatalogue } from './ask/catalogue.ts'
import { createCheck } from './check/check.ts'
import { type Ask, type CheckDraft, createDesk, type Desk, type QuoteOf } from './desk.ts'
import { homeLanguage } from './home-language.ts'
import type { Pack } from './pack/pack.ts'
import { type Answerer, createAnswerer } from './question.ts'
import { suggestionsFor } from './suggestions.ts'

export type Kildetal = {
  readonly desk: Desk
  readonly answer: Answerer
  /** The same, for a person whose system speaks a language: it counts where the words tell none. */
  readonly answerAt: (home: Language | null) => (...question: Parameters<Answerer>) => Answer
}

/** `quote` finds the printed words, where the text edition is at hand; `report` logs what must not happen. */
export function createKildetal(
  pack: Pack,
  report: (error: unknown) => string,
  quote: QuoteOf = () => null,
): Kildetal {
  const suggest = (lang: Language): NonEmpty<string> => suggestionsFor(desk, lang)
  const desk: Desk = createDesk(pack, {
    commands,
    quote,
    // Reading free text costs an index, which a typed command does not need.
    ask: late((): Ask => createAsk(pack, suggest)),
    check: late((): CheckDraft => createCheck(createCatalogue(pack))),
  })
  const answer = createAnswerer(commands, desk, report)
  return {
    desk,
    answer,
    answerAt: (home) => (input, given) => answer(input, given ?? homeLanguage(input, home, desk)),
  }
}

/** A function that is made when it is first called. */
function late<Arguments extends unknown[], Result>(
  make: () => (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let made: ((...args: Arguments) => Result) | null = null
  return (...args) => {
    made ??= make()
    return made(...args)
  }
}
