/** Small builders for the nodes of an Answer and for whole Answers. */

import type { Chart, Picture } from './chart.ts'
import type {
  Ambiguous,
  Answer,
  Answered,
  Block,
  Check,
  Citation,
  Draft,
  Failed,
  Figure,
  Heading,
  Inline,
  Invalid,
  Language,
  Next,
  NonEmpty,
  Notice,
  Paragraph,
  Quote,
  Refusal,
  RefusalKind,
  Refused,
  Role,
  Row,
  Statement,
  Table,
} from './tree.ts'

/** A bare string is text. */
export type Words = string | Inline

export const text = (value: string): Inline => ({ type: 'text', value })

export const strong = (value: string): Inline => ({ type: 'strong', value })

/** Somebody's own words, shown back. */
export const echo = (value: string): Inline => ({ type: 'echo', value })

const inline = (words: Words): Inline => (typeof words === 'string' ? text(words) : words)

const inlines = ([first, ...rest]: NonEmpty<Words>): NonEmpty<Inline> => [inline(first), ...rest.map(inline)]

/** A claim; without a citation it does not compile. */
export const statement = (
  role: Role,
  words: NonEmpty<Words>,
  cites: NonEmpty<Citation>,
  figures: readonly Figure[] = [],
): Statement => ({ type: 'statement', role, children: inlines(words), cites, figures })

export const paragraph = (...words: NonEmpty<Words>): Paragraph => ({
  type: 'paragraph',
  children: inlines(words),
})

export const heading = (...words: NonEmpty<Words>): Heading => ({ type: 'heading', children: inlines(words) })

export const notice = (...words: NonEmpty<Words>): Notice => ({ type: 'notice', children: inlines(words) })

export const row = (
  cells: NonEmpty<string>,
  cites: readonly Citation[] = [],
  figures: readonly Figure[] = [],
): Row => ({ cells, cites, figures })

export const table = (role: Role, columns: NonEmpty<string>, rows: readonly Row[]): Table => ({
  type: 'table',
  role,
  columns,
  rows,
})

export const chart = (picture: Picture, cites: NonEmpty<Citation>): Chart => ({
  type: 'chart',
  picture,
  cites,
})

export const quote = (words: string, ...cites: NonEmpty<Citation>): Quote => ({ type: 'quote', words, cites })

export const draft = (words: string, checks: readonly Check[]): Draft => ({ type: 'draft', words, checks })

export const next = (...commands: NonEmpty<string>): Next => ({ type: 'next', commands })

type Direct = Statement | Paragraph

export const answered = (lang: Language, direct: Direct, ...body: readonly Block[]): Answered => ({
  outcome: 'answered',
  lang,
  direct,
  body,
})

export const ambiguous = (lang: Language, direct: Direct, ...body: readonly Block[]): Ambiguous => ({
  outcome: 'ambiguous',
  lang,
  direct,
  body,
})

export const refused = (
  kind: RefusalKind,
  lang: Language,
  direct: Direct,
  ...body: readonly Block[]
): Refused => ({ outcome: 'refused', lang, refusal: { kind, unknown: [] }, direct, body })

/** What a refusal is about; null for any other Answer. */
export const refusalOf = (answer: Answer): Refusal | null =>
  answer.outcome === 'refused' ? answer.refusal : null

export const invalid = (lang: Language, direct: Direct, ...body: readonly Block[]): Invalid => ({
  outcome: 'invalid',
  lang,
  direct,
  body,
})

export const failed = (
  incident: string,
  lang: Language,
  direct: Direct,
  ...body: readonly Block[]
): Failed => ({
  outcome: 'failed',
  lang,
  incident,
  direct,
  body,
})
