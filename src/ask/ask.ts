/** A free question to an Answer: read, judge, decide, tell. */

import type { Answer, Language, NonEmpty } from '../answer/tree.ts'
import { voteLanguage } from '../language/vote.ts'
import { voteByWords } from '../reading/vote-by-words.ts'
import type { Asked } from './asked.ts'
import type { Catalogue } from './catalogue.ts'
import { decide, judge } from './decide.ts'
import { placeDimensions } from './groups.ts'
import { contradicting } from './premise.ts'
import { readQuestion } from './read-question.ts'
import { askRoster } from './roster.ts'
import { askSeries } from './series.ts'
import { answerTalk, smallTalk } from './small-talk.ts'
import { answerRoster, answerSeries, answerWith, askBack, refuseWith } from './tell.ts'
import { askWords } from './wording.ts'

/** Bounds on what is read at all; longer questions are told so. */
export const limits = { characters: 500, terms: 24 } as const

export type Ask = (question: string, lang: Language | null) => Answer

/** The asker over one pack; each call is a pure function of its arguments. */
export function createAsk(catalogue: Catalogue, suggestions: (lang: Language) => NonEmpty<string>): Ask {
  const { pack } = catalogue
  const places = placeDimensions(pack)
  return (question, given) => {
    const lang =
      given ?? voteLanguage(question) ?? voteByWords(question, catalogue.lexicon) ?? pack.report.language
    const talk = smallTalk(question)
    if (talk) return answerTalk(talk.talk, given ?? talk.lang, suggestions(given ?? talk.lang))
    if (question.length > limits.characters)
      return invalid(askWords[lang].tooLong(limits.characters), lang, suggestions(lang))
    if (!/\p{L}/u.test(question)) return invalid(askWords[lang].empty, lang, suggestions(lang))
    return answer(readQuestion(question, lang, catalogue.lexicon), catalogue, places)
  }
}

const invalid = (words: string, lang: Language, suggestions: NonEmpty<string>): Answer => ({
  outcome: 'invalid',
  lang,
  direct: { type: 'paragraph', children: [{ type: 'text', value: words }] },
  body: [{ type: 'next', commands: suggestions }],
})

function answer(asked: Asked, catalogue: Catalogue, places: ReadonlySet<string>): Answer {
  const { pack } = catalogue
  if (asked.signals.has('opinion')) return refuseWith('opinion', [], [], asked)
  const judged = judge(asked, catalogue, places)
  const [wrong, ...more] = contradicting(asked, judged, pack)
  if (wrong)
    return answerWith([wrong, ...more], asked, judged, pack, opening(wrong, more.length > 0, asked.lang))
  const listed = askRoster(asked, judged, pack)
  if (listed) return answerRoster(listed, asked, pack)
  const series = askSeries(asked, judged, asked.lang, pack)
  if (series) return answerSeries(series, asked, pack)
  const decision = decide(asked, judged)
  if (decision.type === 'answer') return answerWith(decision.leads, asked, decision.judged, pack)
  if (decision.type === 'choose') return askBack(decision.cards, asked)
  return refuseWith(
    decision.kind,
    decision.nearest.map(({ fact }) => fact),
    decision.unknown,
    asked,
  )
}

function opening(
  { fact }: { readonly fact: { readonly type: string; readonly direction?: string | null } },
  isOrder: boolean,
  lang: Language,
): string {
  const words = askWords[lang].opposite
  if (isOrder) return words.order
  const { direction } = fact
  return direction === 'up' || direction === 'down' || direction === 'flat' ? words[direction] : words.order
}
