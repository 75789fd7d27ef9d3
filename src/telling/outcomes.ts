/** Whole Answers, one way to end each. */

import type {
  Ambiguous,
  Answered,
  Block,
  Invalid,
  Language,
  NonEmpty,
  Paragraph,
  RefusalKind,
  Refused,
  Statement,
} from '../answer/tree.ts'
import { next, paragraph } from './blocks.ts'

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
): Refused => ({ outcome: 'refused', lang, refusal: { kind }, direct, body })

/** Something could not be read at all: says what, and what would work. */
export const invalid = (lang: Language, words: string | Paragraph, commands: NonEmpty<string>): Invalid => ({
  outcome: 'invalid',
  lang,
  direct: typeof words === 'string' ? paragraph(words) : words,
  body: [next(...commands)],
})
