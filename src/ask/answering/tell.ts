/** Tells the facts that answer a question: their own sentences first, then what belongs beside them. */

import { answered, next } from '../../answer/build.ts'
import type { Answer, Block, Language, NonEmpty, Notice } from '../../answer/tree.ts'
import type { Entry, Fact, Pack } from '../../pack/pack.ts'
import type { Aspect } from '../../pack/schema.ts'
import { nonEmpty, sentence, told } from '../../telling/facts.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Judged } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { noticesOn } from './notices.ts'

export function answerWith(
  leads: NonEmpty<Card>,
  asked: Asked,
  judged: readonly Judged[],
  pack: Pack,
  opening = '',
  notes: readonly Notice[] = [],
): Answer {
  const [first, ...rest] = leads
  const facts = wholeList(first, asked) ?? [first.fact, ...rest.map(({ fact }) => fact)]
  return answered(
    asked.lang,
    told(facts, 'lead', asked.lang, opening),
    ...notes,
    ...noticesOn(facts, asked, pack),
    ...beside(facts, asked, first, judged),
    next(...nextFor(first, asked.lang)),
  )
}

/** `Which four initiatives …?` of a list of four: all of them are the answer. */
function wholeList({ fact, entry }: Card, { numbers }: Asked): NonEmpty<Fact> | null {
  const alike = alikeIn(fact, entry)
  return alike.length > 1 && numbers.includes(alike.length) ? nonEmpty(alike) : null
}

/** Sentences of one list; none where a fact stands in none. */
function alikeIn(fact: Fact, entry: Entry): Fact[] {
  const isListed =
    fact.type === 'claim' &&
    listed.has(fact.aspect) &&
    (entry.kind === 'recommendation' || fact.aspect !== 'what')
  return isListed ? entry.facts.filter((one) => one.type === 'claim' && one.aspect === fact.aspect) : []
}

/** Claims of these kinds come in lists: who asks for one wants them all. */
const listed: ReadonlySet<Aspect> = new Set([
  'part',
  'partner',
  'member',
  'target-group',
  'result',
  'who',
  'what',
])

/** Sentences of the same entry that the reader will want beside the answer: of its list six where what is next is asked, and else four; or the nearest two. */
function beside(leads: NonEmpty<Fact>, asked: Asked, { entry }: Card, judged: readonly Judged[]): Block[] {
  const ids = new Set(leads.map(({ id }) => id))
  const alike = alikeIn(leads[0], entry)
  const near = judged.flatMap((one) =>
    one.card.entry.id === entry.id && !isUntold(one.card) ? [one.card.fact] : [],
  )
  const isList = alike.length > 1
  const most = !isList ? 2 : asked.signals.has('next') ? 6 : 4
  return (isList ? alike : near)
    .filter((fact) => !ids.has(fact.id))
    .slice(0, most)
    .map((fact) => sentence(fact, 'context', asked.lang))
}

function nextFor({ entry, fact }: Card, lang: Language): NonEmpty<string> {
  const name = entry.name[lang]
  const source = `/source ${fact.id}`
  if (entry.kind === 'indicator' || entry.kind === 'goal' || entry.kind === 'initiative')
    return [`/${entry.kind} ${name}`, source]
  return [source]
}
