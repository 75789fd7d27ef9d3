/** Greetings, thanks and questions about the bot and which report it answers from: one friendly line and three things to ask. */

import { answered, next, paragraph } from '../../answer/build.ts'
import type { Answer, Language, NonEmpty } from '../../answer/tree.ts'
import { fold } from '../../language/fold.ts'
import { wordTables } from '../../language/tables/words.ts'
import { tokenize } from '../../language/token.ts'
import { once } from '../../once.ts'
import type { Pack } from '../../pack/pack.ts'
import { askWords } from './wording.ts'

const talks = ['greeting', 'thanks', 'about', 'report'] as const
type Talk = (typeof talks)[number]

const lists = (lang: Language): { readonly [T in Talk]: string } => ({
  greeting: wordTables[lang].greetings,
  thanks: wordTables[lang].thanks,
  about: wordTables[lang].signals['about-bot'],
  report: wordTables[lang].ofReport,
})

type Said = { readonly talk: Talk; readonly lang: Language }

/** What kind of small talk the whole text is, and in which language; null when it is a question. */
export function smallTalk(text: string): Said | null {
  if (text.length > 60) return null
  return phrases().get(words(text)) ?? null
}

/** Every phrase of both languages, prepared as a text is; Danish wins where both have it. */
const phrases = once((): ReadonlyMap<string, Said> => {
  const found = new Map<string, Said>()
  for (const lang of ['da', 'en'] as const)
    for (const talk of talks)
      for (const phrase of lists(lang)[talk].split(','))
        if (!found.has(words(phrase))) found.set(words(phrase), { talk, lang })
  return found
})

const words = (text: string): string =>
  tokenize(text)
    .filter(({ type }) => type === 'word')
    .map(({ lower }) => fold(lower))
    .join(' ')

export const answerTalk = (
  talk: Talk,
  lang: Language,
  { report }: Pack,
  suggestions: NonEmpty<string>,
): Answer => {
  const words = askWords[lang]
  const { title, year, publisher } = report
  const line = talk === 'report' ? words.report(title[lang], String(year), publisher[lang]) : words[talk]
  return answered(lang, paragraph(line), next(...suggestions))
}
