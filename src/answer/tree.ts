/**
 * The Answer: what a command returns and what every surface renders.
 *
 * A tree of plain, readonly JSON. It knows nothing of YAML, Slack or the terminal. Blocks follow one another;
 * inlines sit inside a block. A `statement` claims something about the world, so it does not exist without a
 * citation; footnote numbers are worked out when rendering, never stored.
 */

import type { Chart } from './chart.ts'

export type NonEmpty<T> = readonly [T, ...T[]]

export type Language = 'da' | 'en'

/** Two languages, always both. */
export type Bilingual = { readonly [L in Language]: string }

/** The commands return one of these; which outcome it is decides what else it holds. */
export type Answer = Answered | Ambiguous | Refused | Invalid | Failed

type Common = {
  readonly lang: Language
  /** One or two sentences that a person could read aloud: the answer before any detail. */
  readonly direct: Statement | Paragraph
  readonly body: readonly Block[]
}

export type Answered = Common & { readonly outcome: 'answered' }
export type Ambiguous = Common & { readonly outcome: 'ambiguous' }
export type Refused = Common & { readonly outcome: 'refused'; readonly refusal: Refusal }
export type Invalid = Common & { readonly outcome: 'invalid' }
export type Failed = Common & { readonly outcome: 'failed'; readonly incident: string }

export type RefusalKind =
  | 'other-period'
  | 'other-group'
  | 'other-place'
  | 'not-measured'
  | 'not-in-report'
  | 'not-comparable'
  | 'opinion'
  | 'unclear'

export type Refusal = {
  readonly kind: RefusalKind
  /** Words of the question that the pack does not know. */
  readonly unknown: readonly string[]
}

export type Block = Statement | Paragraph | Heading | Table | Chart | Notice | Quote | Draft | Next

/** What a figure does in an answer: asked for, shown beside it, or offered instead. */
export type Role = 'lead' | 'context' | 'nearest'

/** A sentence that claims something. No citation, no statement. */
export type Statement = {
  readonly type: 'statement'
  readonly role: Role
  readonly children: NonEmpty<Inline>
  readonly cites: NonEmpty<Citation>
  readonly figures: readonly Figure[]
}

/** Connecting words that claim nothing. */
export type Paragraph = { readonly type: 'paragraph'; readonly children: NonEmpty<Inline> }

export type Heading = { readonly type: 'heading'; readonly children: NonEmpty<Inline> }

/** Rows that each carry their own sources. */
export type Table = {
  readonly type: 'table'
  readonly role: Role
  readonly columns: NonEmpty<string>
  readonly rows: readonly Row[]
}

export type Row = {
  readonly cells: NonEmpty<string>
  readonly cites: readonly Citation[]
  readonly figures: readonly Figure[]
}

/** A word of care that travels with a figure: undated in print, new criteria, the report is from then. */
export type Notice = { readonly type: 'notice'; readonly children: NonEmpty<Inline> }

/** The printed sentence around a figure, when the text edition is at hand. */
export type Quote = { readonly type: 'quote'; readonly words: string; readonly cites: NonEmpty<Citation> }

/** A person's own text with its numbers marked, and what was found of each. */
export type Draft = { readonly type: 'draft'; readonly words: string; readonly checks: readonly Check[] }

/** Things the reader may type next, whole. */
export type Next = { readonly type: 'next'; readonly commands: NonEmpty<string> }

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly value: string }
  /** Somebody's own words, shown back: never markup, never a mention. */
  | { readonly type: 'echo'; readonly value: string }

/** Where a claim stands, complete enough to stand alone. */
export type Citation = {
  /** The fact it supports, as `/source` takes it: `entry/fact`. */
  readonly id: string
  readonly report: string
  /** Short form of the report for people, in both languages. */
  readonly title: Bilingual
  readonly chapter: number
  readonly section: string
  /** Page of the text edition. */
  readonly page: number
  /** First line of `printed` in the text edition. */
  readonly line: number
  /** As printed, white space folded. */
  readonly printed: string
}

/** A whole number or decimal; two of them for a fraction (2 of 5) or a range (14–20). */
export type FigureValue = number | readonly [number, number]

export type Figure = ReportedFigure | ComputedFigure

type FigureCommon = {
  readonly value: FigureValue
  readonly unit: string
  readonly measure: string
  readonly period: string
  readonly dimensions: Readonly<Record<string, string>>
  readonly qualifier: string | null
}

/** Copied from the report. */
export type ReportedFigure = FigureCommon & {
  readonly computed: false
  readonly entry: string
  readonly cite: Citation
}

/** Worked out from reported figures, with the arithmetic shown: `61,8 − 56,4 = 5,4`. */
export type ComputedFigure = FigureCommon & {
  readonly computed: true
  readonly entry: string
  readonly from: NonEmpty<ReportedFigure>
  readonly arithmetic: string
}

export type Verdict = 'supported' | 'contradicted' | 'outdated' | 'not_in_report' | 'not_checkable'

/** One number of a draft; `start` and `end` are UTF-16 offsets into the draft. */
export type Check = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly verdict: Verdict
  readonly rounded: boolean
  /** What we took the number to mean, in the reader's language. */
  readonly understood: string
  readonly why: string
  readonly figure: Figure | null
}
