/** A free question to an Answer: read, judge, decide, tell. */

import { invalid, next, paragraph } from '../answer/build.ts'
import type { Answer, Language, NonEmpty } from '../answer/tree.ts'
import { voteLanguage } from '../language/vote.ts'
import { voteByWords } from '../reading/vote-by-words.ts'
import { answerAsked } from './answer-asked.ts'
import { answerTalk, smallTalk } from './answering/small-talk.ts'
import { askWords } from './answering/wording.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import { withOwnPlace } from './fitting/here.ts'
import { readQuestion } from './question/read-question.ts'

/** Bounds on what is read at all; longer questions are told so. */
export const limits = { characters: 500, terms: 24 } as const

export type Ask = (question: string, lang: Language | null, home?: Language | null) => Answer

/** The asker over one pack; each call is a pure function of its arguments. */
export function createAsk(catalogue: Catalogue, suggestions: (lang: Language) => NonEmpty<string>): Ask {
  const { pack } = catalogue
  return (question, given, home = null) => {
    const voted = given ?? voteLanguage(question) ?? voteByWords(question, catalogue.lexicon)
    const lang = voted ?? home ?? pack.report.language
    const talk = smallTalk(question)
    if (talk) return answerTalk(talk.talk, given ?? talk.lang, pack, suggestions(given ?? talk.lang))
    if (question.length > limits.characters)
      return unreadable(askWords[lang].tooLong(limits.characters), lang, suggestions(lang))
    if (!/[\p{L}\d]/u.test(question)) return unreadable(askWords[lang].empty, lang, suggestions(lang))
    const asked = withOwnPlace(readQuestion(question, lang, catalogue.lexicon), pack)
    return answerAsked(asked, catalogue)
  }
}

const unreadable = (words: string, lang: Language, suggestions: NonEmpty<string>): Answer =>
  invalid(lang, paragraph(words), next(...suggestions))
