/** All that the report has of one kind, or one of its chapters, where a question asks for nothing else: `which goals are there?` */

import type { Answer, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import { type Token, tokenize } from '../language/token.ts'
import { aroundKinds, chapterWords, kindWords } from '../language/words/kind-words.ts'
import { listByChapter } from './catalogue.ts'
import { listChapters, tellChapter } from './chapter.ts'
import { tellLedger } from './ledger.ts'

/**
 * The ledger of goals, the list of chapters, a list by chapter, or one chapter's page; null where the question says
 * anything besides, or is but a word: `goals` may mean one of them.
 *
 * @example tellKindAsked('How many goals are there?', desk, 'en') // "The report has 8 goals; …"
 * @example tellKindAsked('Summarise chapter 3', desk, 'en') // "Chapter 3, …: figures (5) and 4 initiatives."
 * @example tellKindAsked('Which goals were not met?', desk, 'en') // null
 */
export function tellKindAsked(question: string, desk: Desk, lang: Language): Answer | null {
  const said = tokenize(question).filter(({ type }) => type !== 'mark')
  const [first, second, ...more] = said.filter(({ lower }) => !aroundKinds.has(lower))
  if (!first || more.length > 0 || said.length < 2) return null
  if (second) return isChapterWord(first) ? tellNumbered(Number(second.text), desk, lang) : null
  const kind = kinds.find((one) => kindWords[one].has(first.lower))
  if (!kind) return null
  if (kind === 'goal') return tellLedger(desk, lang)
  return kind === 'chapter' ? listChapters(desk, lang) : listByChapter(kind, kind, desk, lang)
}

const kinds = Object.keys(kindWords) as (keyof typeof kindWords)[]

const isChapterWord = ({ lower }: Token): boolean => chapterWords.has(lower)

function tellNumbered(number: number, desk: Desk, lang: Language): Answer | null {
  const chapter = desk.pack.report.chapters.find((one) => one.number === number)
  return chapter ? tellChapter(chapter, desk, lang) : null
}
