/** Refuses a question, with the reason and the nearest the report has, or asks which of several things is meant. */

import { ambiguous, echo, next, paragraph, refused } from '../../answer/build.ts'
import type { Answer, Block, NonEmpty, Paragraph, RefusalKind } from '../../answer/tree.ts'
import { tokenize } from '../../language/token.ts'
import type { Fact } from '../../pack/pack.ts'
import { sentences } from '../../telling/facts.ts'
import { type Card, factsOf } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { numbersIn } from '../question/numbers-asked.ts'
import { readAs } from './notices.ts'
import { askWords } from './wording.ts'

export const refuseWith = (
  kind: RefusalKind,
  nearest: readonly Fact[],
  /** Words of the question that the report does not have. */
  unknown: readonly string[],
  asked: Asked,
): Answer => refusalOf(kind, lookedFor(unknown, asked), nearest, unknown, asked)

/** Refuses what the report itself leaves out, with the sentence that says so. */
export const refuseLeftOut = (untold: Fact, nearest: readonly Fact[], asked: Asked): Answer =>
  refusalOf('not-in-report', sentences([untold], 'nearest', asked.lang), nearest, [], asked, untold)

function refusalOf(
  kind: RefusalKind,
  reason: readonly Block[],
  nearest: readonly Fact[],
  unknown: readonly string[],
  asked: Asked,
  source: Fact | undefined = nearest[0],
): Answer {
  const { lang } = asked
  const words = askWords[lang]
  const refusal = refused(
    kind,
    lang,
    paragraph(words.refusals[kind]),
    ...reason,
    ...readAs(asked),
    ...(nearest.length > 0 ? [paragraph(words.nearest)] : []),
    ...sentences(nearest, 'nearest', lang),
    source ? next(`/source ${source.id}`, '/help') : next('/help'),
  )
  return { ...refusal, refusal: { kind, unknown } }
}

/** The words nobody knows, else the words that were looked for; nothing where there were none. */
function lookedFor(unknown: readonly string[], asked: Asked): Paragraph[] {
  const words = askWords[asked.lang]
  if (unknown.length > 0) return [paragraph(words.unknown, echo(unknown.join(', ')))]
  const named = [...topicsAsTyped(asked), ...asked.groupWords].filter((text) => text !== '')
  const searched = new Set(named.length > 0 ? named : numbersIn(asked.text))
  return searched.size === 0 ? [] : [paragraph(words.searched, echo([...searched].join(', ')))]
}

/** A compound whole, though its parts were looked for. */
function topicsAsTyped({ text, topics }: Asked): string[] {
  const tokens = tokenize(text)
  return topics.map((topic) => {
    const typed = tokens[topic.first]?.text ?? ''
    return typed.includes(topic.text) ? typed : topic.text
  })
}

export function askBack(cards: NonEmpty<Card>, asked: Asked): Answer {
  const { lang } = asked
  const [first, ...rest] = cards
  return ambiguous(
    lang,
    paragraph(askWords[lang].which),
    ...sentences(factsOf(cards), 'nearest', lang),
    ...readAs(asked),
    next(`/source ${first.fact.id}`, ...rest.map(({ fact }) => `/source ${fact.id}`)),
  )
}
