/** Greetings, thanks and questions about the bot: one friendly line and three things to ask. */

import type { Answer, Language, NonEmpty } from '../answer/tree.ts'
import { fold } from '../language/fold.ts'
import { tokenize } from '../language/token.ts'
import { wordTables } from '../language/words.ts'
import { next } from './tell.ts'
import { askWords } from './wording.ts'

type Talk = 'greeting' | 'thanks' | 'about'

const lists = (lang: Language): { readonly [T in Talk]: string } => ({
  greeting: wordTables[lang].greetings,
  thanks: wordTables[lang].thanks,
  about: wordTables[lang].signals['about-bot'],
})

/** What kind of small talk the whole text is, and in which language; null when it is a question. */
export function smallTalk(text: string): { readonly talk: Talk; readonly lang: Language } | null {
  const said = words(text)
  for (const lang of ['da', 'en'] as const)
    for (const [talk, list] of Object.entries(lists(lang)) as [Talk, string][])
      if (list.split(',').some((phrase) => words(phrase) === said)) return { talk, lang }
  return null
}

const words = (text: string): string =>
  tokenize(text)
    .filter(({ type }) => type === 'word')
    .map(({ lower }) => fold(lower))
    .join(' ')

export const answerTalk = (talk: Talk, lang: Language, suggestions: NonEmpty<string>): Answer => ({
  outcome: 'answered',
  lang,
  direct: { type: 'paragraph', children: [{ type: 'text', value: askWords[lang][talk] }] },
  body: [next(suggestions)],
})
