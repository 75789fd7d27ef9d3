/** `We moved house last year, bit annoying! Does the city change school districts?`: what is chatted before a question is not asked for. */

import type { Language } from '../../answer/tree.ts'
import type { Signal } from '../../language/tables/words.ts'
import { type Token, wordsAmong } from '../../language/token.ts'
import { chatting, placing, topical } from '../../language/words/chat-words.ts'
import { interrogatives } from '../../language/words/interrogatives.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Scan } from '../../reading/scan.ts'
import type { Asked } from './asked.ts'
import { isTelling, type Topic } from './topics.ts'

/** The token with which the question itself begins; 0 where nothing is chatted before it, or where it names nothing of its own. */
export function questionFrom(
  topics: readonly Topic[],
  { signals, names }: Scan,
  tokens: readonly Token[],
  lang: Language,
): number {
  const asking = sentencesOf(tokens).findLast(
    ({ from, to }) =>
      tokens[to]?.text === '?' ||
      signals.some(({ signal, first }) => questions.has(signal) && first >= from && first < to),
  )
  // What is named before is what the question is about: `Kompas, I like that one! Where does it run?`
  const isAbout = names.some(({ first }) => asking !== undefined && first < asking.from)
  if (!asking || isAbout || !isChat(tokens.slice(0, asking.from), lang)) return 0
  const isAsked = ({ first }: { readonly first: number }): boolean =>
    first >= asking.from && first < asking.to
  const isNamed =
    names.some(isAsked) ||
    topics.some((topic) => isAsked(topic) && isTelling(topic) && topic.known !== 'unknown')
  return isNamed ? asking.from : 0
}

/** The question with what the chat before it narrows it to: strange names and places, and a time or groups where it names none. */
export function withChatBefore(
  question: Asked,
  { topics, items, periods }: Before,
  from: number,
  tokens: readonly Token[],
): Asked {
  const strangers = topics.filter(
    ({ first, known, isName, isPlace }) => first < from && known === 'unknown' && (isName || isPlace),
  )
  const facets = items.flatMap((item): (readonly Facet[])[] => {
    if (item.type !== 'facet' || item.first >= from) return []
    const isPlaced = placing.has(tokens[item.first - 1]?.lower ?? '')
    return isPlaced || question.facets.length === 0 ? [item.facets] : []
  })
  const times = periods.filter(({ type, first }) => first < from && (type === 'at' || type === 'span'))
  return {
    ...question,
    topics: [...strangers, ...question.topics],
    facets: [...facets, ...question.facets],
    periods: question.periods.length > 0 ? question.periods : times,
  }
}

/** What the chat and the question say together. */
type Before = Pick<Asked, 'periods'> & { readonly topics: readonly Topic[]; readonly items: Scan['items'] }

const questions: ReadonlySet<Signal> = new Set([
  'what',
  'who',
  'when',
  'where',
  'why',
  'which',
  'how-many',
  'how-much',
  'how-long',
  'how-often',
  'share',
])

/** It speaks of the asker or cries out, and does not say what the question is about. */
function isChat(lead: readonly Token[], lang: Language): boolean {
  const words = wordsAmong(lead)
  const isSaid = lead.at(-1)?.text === '!' || words.some((word) => chatting[lang].has(word))
  return isSaid && !words.some((word) => topical.has(word))
}

type Sentence = { readonly from: number; readonly to: number }

/** Cut behind `!`, `?` and `:`, and behind a full stop where a capital or a question word follows: `pct.` ends none. */
function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  tokens.forEach(({ text, end }, at) => {
    const next = tokens[at + 1]
    const isEnd = /^[!?:]$/.test(text) || (text === '.' && end !== next?.start && opens(next))
    if (!isEnd && next) return
    if (wordsAmong(tokens.slice(from, at + 1)).length > 0) sentences.push({ from, to: isEnd ? at : at + 1 })
    from = at + 1
  })
  return sentences
}

const opens = (token: Token | undefined): boolean =>
  /^\p{Lu}/u.test(token?.text ?? '') || interrogatives.has(token?.lower ?? '')
