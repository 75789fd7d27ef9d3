/** All that the report has of one kind, or one of its chapters, where a question asks for nothing else: `which goals are there?` */

import type { Answer, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import { findChapters } from '../search/chapters.ts'
import { listByChapter } from './catalogue.ts'
import { type Chapter, listChapters, tellChapters } from './chapter.ts'
import { listAsked } from './kind-asked.ts'
import { listOfTopic } from './kind-of-topic.ts'
import { tellLedger } from './ledger.ts'
import { topicOf } from './topic.ts'

/**
 * The ledger of goals, a list by chapter, those under a topic, or one chapter's page; null where the question says
 * anything besides.
 *
 * @example tellKindAsked('How many goals are there?', desk, 'en') // "The report has 8 goals; …"
 * @example tellKindAsked('Summarise chapter 3', desk, 'en') // "Chapter 3, …: figures (5) and 4 initiatives."
 */
export function tellKindAsked(question: string, desk: Desk, lang: Language): Answer | null {
  const asked = listAsked(question)
  if (!asked) return null
  if (asked.type === 'chapter' || asked.type === 'chapter-of') {
    const [chapter, ...others] =
      asked.type === 'chapter'
        ? desk.pack.report.chapters.filter(({ number }) => number === asked.number)
        : chaptersOn(asked.topic, desk, lang)
    return chapter ? tellChapters([chapter, ...others], desk, lang) : null
  }
  if (asked.kind === 'chapter') return asked.type === 'all' ? listChapters(desk, lang) : null
  if (asked.type === 'topic') return listOfTopic(asked.kind, asked.topic, desk, lang)
  return asked.kind === 'goal' ? tellLedger(desk, lang) : listByChapter(asked.kind, asked.kind, desk, lang)
}

/** Those that are called by the topic, else the one that what is called so stands in. */
function chaptersOn(topic: string, desk: Desk, lang: Language): Chapter[] {
  const called = findChapters(topic, desk.pack, lang)
  if (called.length > 0) return called
  const { entries } = topicOf(topic, desk, lang)
  const numbers = new Set(entries.flatMap(({ chapters }) => chapters.slice(0, 1)))
  return desk.pack.report.chapters.filter(({ number }) => numbers.has(number))
}
