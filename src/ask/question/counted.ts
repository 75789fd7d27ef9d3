/** What a question wants counted: the words right behind `how many`. */

import type { Language } from '../../answer/tree.ts'
import { fold } from '../../language/fold.ts'
import { stem } from '../../language/stem.ts'
import type { Token } from '../../language/token.ts'
import { anybody } from '../../language/words/people-words.ts'
import { dwelling, partitive, passedOver } from '../../language/words/question-words.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Scan } from '../../reading/scan.ts'
import { isTrusted } from '../../reading/trust.ts'
import type { Asked } from './asked.ts'
import type { Topic } from './topics.ts'

type Counted = Pick<
  Asked,
  'counted' | 'countedWord' | 'countsGroup' | 'countsInhabitants' | 'countsPart' | 'countedUnits'
>

/** All that says what is to be counted: `how many people live here?` counts persons, and inhabitants. */
export const countedAsked = (
  topics: readonly Topic[],
  found: Scan,
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
): Counted => ({
  counted: countedTopic(topics, found, tokens),
  countedWord: plainWordCounted(found, tokens, lang, lexicon),
  countsGroup: isGroupCounted(found, tokens),
  countsInhabitants: countsInhabitants(found, tokens),
  countsPart: countsPart(found, tokens),
  countedUnits: unitsCounted(found, tokens, lang, lexicon),
})

/** The place right behind `how many`, or null. */
function placeCounted({ signals }: Scan, tokens: readonly Token[]): number | null {
  const asks = signals.find(({ signal }) => signal === 'how-many')
  if (!asks) return null
  let at = asks.last + 1
  // `Of the 12 schools` counts schools.
  while (passedOver.has(tokens[at]?.lower ?? '') || tokens[at]?.type === 'number') at += 1
  return at
}

/** The topic to be counted; null when none is named there. */
function countedTopic(topics: readonly Topic[], found: Scan, tokens: readonly Token[]): Topic | null {
  const at = placeCounted(found, tokens)
  if (found.signals.some(({ signal, first }) => signal === 'money' && first === at)) return null
  // `How many bilingual pupils?` counts pupils.
  const group = found.items.find((item) => item.type === 'facet' && item.first === at)
  const places = group ? [at, group.last + 1] : [at]
  return topics.find(({ first, trust }) => places.includes(first) && isTrusted(trust)) ?? null
}

/** Units that such things are counted in. */
function unitsCounted(
  found: Scan,
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const at = placeCounted(found, tokens)
  return unitsOfCount(at === null ? undefined : tokens[at]?.lower, lang, lexicon)
}

/** Units that what a word names is counted in. */
export function unitsOfCount(
  word: string | undefined,
  lang: Language,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const counted = word && (anybody.has(word) ? people[lang] : word)
  return new Set(counted ? lexicon[lang].countUnits.get(stem(counted, lang)) : [])
}

/** `How many people live …?` counts inhabitants, and none of what is told of them. */
function countsInhabitants(found: Scan, tokens: readonly Token[]): boolean {
  const at = placeCounted(found, tokens)
  if (at === null) return false
  const verb = anybody.has(tokens[at]?.lower ?? '') || isGroupCounted(found, tokens) ? at + 1 : at
  return dwelling.has(tokens[verb]?.lower ?? '')
}

/** `How many of …?` asks for a part, and not `how large a share of …?` */
function countsPart({ signals }: Scan, tokens: readonly Token[]): boolean {
  if (signals.some(({ signal }) => signal === 'share')) return false
  const asks = signals.find(({ signal }) => signal === 'how-many' || signal === 'how-much')
  return asks !== undefined && partitive.has(tokens[asks.last + 1]?.lower ?? '')
}

const people: Readonly<Record<Language, string>> = { da: 'personer', en: 'people' }

/** A group stands there: its members are counted, as in `how many employees`. */
function isGroupCounted(found: Scan, tokens: readonly Token[]): boolean {
  const at = placeCounted(found, tokens)
  return found.items.some((item) => item.type === 'facet' && item.first === at)
}

/** The stem of a plain noun (`goals`, `initiatives`) right behind `how many`: no topic, but to be counted all the same; null for any other word. */
function plainWordCounted(
  found: Scan,
  tokens: readonly Token[],
  lang: Language,
  lexicon: Lexicon,
): string | null {
  const at = placeCounted(found, tokens)
  const word = at === null ? undefined : tokens[at]
  const isMoney = found.signals.some(({ signal, first }) => signal === 'money' && first === at)
  if (!word || isMoney || anybody.has(word.lower) || lexicon[lang].stop.has(fold(word.lower))) return null
  const isGoal = found.signals.some(({ signal, first }) => first === at && signal === 'goal')
  const isPlain = found.items.some((item) => item.first === at && item.type === 'filler')
  // Only English tells such nouns from verbs (`how many go private?`) by their ending.
  return isGoal || (isPlain && lang === 'en' && word.lower.endsWith('s')) ? stem(word.lower, lang) : null
}
