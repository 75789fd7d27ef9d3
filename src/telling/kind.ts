/** All that the report has of one kind, where a question asks for nothing else: `which goals are there?` */

import type { Answer, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import { tokenize } from '../language/token.ts'
import { aroundKinds, kindWords } from '../language/words/kind-words.ts'
import { listByChapter } from './catalogue.ts'
import { listChapters } from './chapter.ts'
import { tellLedger } from './ledger.ts'

/**
 * The ledger of goals, the list of chapters, or a list by chapter; null where the question says anything besides, or is
 * but a word: `goals` may mean one of them.
 *
 * @example tellKindAsked('How many goals are there?', desk, 'en') // "The report has 8 goals; …"
 * @example tellKindAsked('Which goals were not met?', desk, 'en') // null
 */
export function tellKindAsked(question: string, desk: Desk, lang: Language): Answer | null {
  const kind = kindAsked(question)
  if (kind === null) return null
  if (kind === 'goal') return tellLedger(desk, lang)
  return kind === 'chapter' ? listChapters(desk, lang) : listByChapter(kind, kind, desk, lang)
}

type KindAsked = keyof typeof kindWords

function kindAsked(question: string): KindAsked | null {
  const said = tokenize(question).filter(({ type }) => type !== 'mark')
  const [noun, ...others] = said.filter(({ lower }) => !aroundKinds.has(lower))
  if (!noun || others.length > 0 || said.length < 2) return null
  return kinds.find((kind) => kindWords[kind].has(noun.lower)) ?? null
}

const kinds = Object.keys(kindWords) as KindAsked[]
