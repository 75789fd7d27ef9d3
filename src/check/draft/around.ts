/** What is said around a number, as text and as frames, for those who look for words there. */

import type { Language } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { holdsAny } from '../../language/phrase.ts'
import { type Family, familiesIn } from '../../language/tables/families.ts'
import { tellingFamilies } from '../../language/tables/telling-words.ts'
import type { Token } from '../../language/token.ts'
import { against } from '../../language/words/comparing-words.ts'
import { contrasting, thats } from '../../language/words/conjunctions.ts'
import { draftWords } from '../../language/words/draft-words.ts'
import { and } from '../../language/words/question-words.ts'
import { relativesAnywhere } from '../../language/words/relative-words.ts'
import { listsOf } from '../../reading/facets.ts'
import type { Facet } from '../../reading/meaning.ts'
import { answerBehind } from './answer-behind.ts'
import type { Stretch } from './clauses.ts'
import { comparedBefore } from './compared.ts'
import { openings } from './core.ts'
import type { Draft } from './draft.ts'
import type { ReadClause } from './read-clause.ts'
import { isOfEarlier } from './spans.ts'
import { textIn } from './stretch-text.ts'
import { wordAhead } from './whole-chain.ts'

export type Around = {
  /** The core as a spaced text, hyphened words whole. */
  readonly coreText: string
  /** The telling words that stand in it, and in what it is said of. */
  readonly telling: ReadonlySet<Family>
  /** What the clause says behind it: `because of the crisis`. */
  readonly reason: string
  /** What the sentence says before a `that` or a colon: `It is a myth that …`; empty where the core follows none. */
  readonly opening: string
  /** The next sentence where it is short: `They are wrong.` */
  readonly answer: string
  /** What the sentence says behind the number, spaced: `…, which is wrong`. */
  readonly tail: string
  /** What the clause says before the number, spaced. */
  readonly ahead: string
  /** The word before the number and what bounds it, in lower case. */
  readonly before: string
  /** Which way it went, where that stands right before the number or behind its unit: `up 8.1 points`, `8.1 points up`. */
  readonly heading: 'up' | 'down' | null
  /** `For the girls it is 80 %`: the number is of what the one before was of. */
  readonly isPointingBack: boolean
  /** The word behind the number and its unit, spaced. */
  readonly behind: string
  /** Groups and places that stand before the first comma of the sentence, apart from the number: `In Norway, …`. */
  readonly frame: readonly (readonly Facet[])[]
  /** `Ten years ago`, `in the nineties` is said before the number. */
  readonly isElsewhen: boolean
  /** Code lists of which two groups were compared before the number, none of them by its side. */
  readonly comparedBefore: ReadonlySet<string>
  /** Lengths of time that the clause tells, in years. */
  readonly spans: readonly number[]
  /** The number is one itself. */
  readonly isSpan: boolean
  /** Bounds of age that the clause or the head of the sentence sets, spaced, the number's own apart. */
  readonly ageBounds: readonly string[]
}

export function aroundOf(
  number: NumberReading,
  /** Last token of the number with its unit. */
  last: number,
  clause: ReadClause,
  core: Stretch,
  draft: Draft,
): Around {
  const coreText = textIn(core, draft)
  return {
    coreText,
    telling: familiesIn(textIn(withSubject(core, clause, draft), draft), tellingFamilies[draft.lang]),
    reason: textIn({ from: last + 1, to: clause.own.to }, draft),
    opening: openings.has(draft.tokens[core.from - 1]?.lower ?? '')
      ? textIn({ from: clause.sentence.from, to: core.from }, draft)
      : '',
    answer: answerBehind(clause.sentence, draft),
    tail: textIn({ from: last + 1, to: clause.sentence.to }, draft),
    ahead: textIn({ from: clause.own.from, to: number.first }, draft),
    before: wordAhead(number.first, draft.tokens, draft.lang),
    heading:
      headingOf(` ${draft.tokens[number.first - 1]?.lower ?? ''} `, draft.lang) ??
      headingOf(` ${draft.tokens[last + 1]?.lower ?? ''} `, draft.lang),
    isPointingBack: isPointingBack(number, last, clause, draft),
    behind: textIn({ from: last + 1, to: Math.min(last + 2, clause.own.to) }, draft),
    frame: framing(number, clause, draft),
    isElsewhen: clause.read.elsewhen !== null && clause.read.elsewhen < clause.own.to,
    comparedBefore: comparedBefore(number, clause, draft),
    spans: draft
      .spansIn({ from: clause.sentence.from, to: clause.own.to })
      .filter((span) => !isOfEarlier(span, clause, draft.tokens))
      .flatMap(({ first, years }) => (first === number.first ? [] : [years])),
    isSpan: draft.spansIn({ from: number.first, to: number.first + 1 }).length > 0,
    ageBounds: [clause.head, { from: clause.own.from, to: core.to }]
      .flatMap(draft.ageBoundsIn)
      .flatMap(({ first, text }) => (first === number.first ? [] : [text])),
  }
}

/** With what stands between the number before and the core: `the 12 schools, which had a high share, | took in 900 more`. */
function withSubject({ from, to }: Stretch, { sentence }: ReadClause, { tokens }: Draft): Stretch {
  let start = from
  // `, and 85 % of the others`
  if (tokens.slice(from, from + 2).some(isParting)) return { from, to }
  while (start > sentence.from && !isParting(tokens[start - 1])) start -= 1
  return { from: start, to }
}

/** Another number, or what sets one thing beside another. */
const isParting = (token: Token | undefined): boolean =>
  token === undefined || token.type === 'number' || besides.has(token.lower)

const besides = new Set([...and, ...contrasting, ...against, ...thats, ';', ':'])

/** `Er det to ud af fem, der …` points forward. */
function isPointingBack({ first }: NumberReading, last: number, { own }: ReadClause, draft: Draft): boolean {
  const behind = draft.tokens.slice(last + 1, last + 3).find(({ text }) => text !== ',')
  return (
    !relativesAnywhere.has(behind?.lower ?? '') &&
    holdsAny(textIn({ from: own.from, to: first }, draft), draftWords[draft.lang].pointingBack)
  )
}

const headingOf = (before: string, lang: Language): Around['heading'] =>
  draftWords[lang].upwards.includes(before)
    ? 'up'
    : draftWords[lang].downwards.includes(before)
      ? 'down'
      : null

/** A place that the clause names itself takes the one before the comma back. */
function framing(
  { first }: NumberReading,
  { own, read: { frame } }: ReadClause,
  draft: Draft,
): Around['frame'] {
  if (!frame || frame.comma >= first) return []
  if (own.from < frame.comma) return frame.groups
  const named = listsOf(
    draft.facetsIn({ from: Math.max(own.from, frame.comma), to: own.to }).flatMap(({ facets }) => facets),
  )
  return frame.groups.filter(([facet]) => !facet || !named.has(facet.dimension))
}
