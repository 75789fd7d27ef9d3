/** Reads a question for all that the report has of one kind, and nothing besides: `which goals are there for education?` */

import { type Token, tokenize } from '../language/token.ts'
import {
  aroundKinds,
  beforeTopic,
  chapterWords,
  counting,
  kindWords,
  treating,
} from '../language/words/kind-words.ts'

type KindAsked = keyof typeof kindWords

/** All of a kind, all of a kind under a topic as it was typed, or one chapter by its number. */
type ListAsked =
  | { readonly type: 'all'; readonly kind: KindAsked }
  | { readonly type: 'topic'; readonly kind: KindAsked; readonly topic: string }
  | { readonly type: 'chapter'; readonly number: number }
  | { readonly type: 'chapter-of'; readonly topic: string }

/**
 * Null where the question says anything besides, or is but a word: `goals` may mean one of them.
 *
 * @example listAsked('How many goals are there?') // { type: 'all', kind: 'goal' }
 * @example listAsked('What are the education goals?') // { type: 'topic', kind: 'goal', topic: 'education' }
 * @example listAsked('Which goals were not met?') // null
 */
export function listAsked(question: string): ListAsked | null {
  const said = tokenize(question).filter(({ type }) => type !== 'mark')
  const named = said.filter((token) => !isAround(token))
  const [first, second, ...more] = named
  if (!first || said.length < 2) return null
  if (second && more.length === 0 && chapterWords.has(first.lower) && second.type === 'number')
    return { type: 'chapter', number: Number(second.text) }
  if (chapterWords.has(first.lower)) return chapterOf(said.slice(said.indexOf(first) + 1), question)
  const kind = kindOf(first)
  // A topic has no sharp edge by which its entries could be counted.
  if (second && said.some(({ lower }) => counting.has(lower))) return null
  if (!second) return kind && { type: 'all', kind }
  return kind ? behindKind(kind, first, said, question) : beforeKind(named, said, question)
}

/** `Which chapter covers health?`: the topic to the end. */
function chapterOf(behind: readonly Token[], question: string): ListAsked | null {
  const from = behind.findIndex(({ lower }) => !treating.has(lower) && !beforeTopic.has(lower))
  const topic = from > 0 ? behind.slice(from) : []
  const isNamed = topic.length > 0 && topic.every(({ type }) => type === 'word')
  return isNamed ? { type: 'chapter-of', topic: typedOf(topic, question) } : null
}

/** `Goals for education`: the kind, a preposition, and the topic to the end. */
function behindKind(
  kind: KindAsked,
  noun: Token,
  said: readonly Token[],
  question: string,
): ListAsked | null {
  const behind = said.slice(said.indexOf(noun) + 1)
  const at = behind.findIndex(({ lower }) => beforeTopic.has(lower))
  const topic = behind.slice(at + 1)
  const isNamed = topic.length > 0 && topic.every(({ type }) => type === 'word')
  return at >= 0 && isNamed && behind.slice(0, at).every(isAround)
    ? { type: 'topic', kind, topic: typedOf(topic, question) }
    : null
}

/** `The education goals`: the topic right before the kind, and nothing more. */
function beforeKind(named: readonly Token[], said: readonly Token[], question: string): ListAsked | null {
  const noun = named.at(-1)
  const kind = noun && kindOf(noun)
  const topic = named.slice(0, -1)
  const [first] = topic
  if (!kind || !first) return null
  const isOne = said.indexOf(noun) - said.indexOf(first) === topic.length
  return isOne ? { type: 'topic', kind, topic: typedOf(topic, question) } : null
}

const isAround = ({ lower }: Token): boolean => aroundKinds.has(lower)

const kindOf = ({ lower }: Token): KindAsked | null =>
  kinds.find((kind) => kindWords[kind].has(lower)) ?? null

const kinds = Object.keys(kindWords) as KindAsked[]

const typedOf = (tokens: readonly Token[], question: string): string =>
  question.slice(tokens[0]?.start, tokens.at(-1)?.end)
