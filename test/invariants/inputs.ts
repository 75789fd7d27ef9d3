/** What is asked of every door, by kind: lines with the language that somebody chose, if any. */

import fc from 'fast-check'
import type { Language } from '../../src/answer/tree.ts'
import type { Desk } from '../../src/desk.ts'
import { drafts } from './drafts.ts'
import { bent, hostilePiece } from './hostile.ts'
import { questions } from './questions.ts'
import type { Input } from './surface.ts'
import { typedCommands } from './typed-commands.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

type Lines = (vocabulary: Vocabulary, lang: Language) => fc.Arbitrary<string>

export const kinds = { questions, commands: typedCommands, drafts } satisfies Readonly<Record<string, Lines>>
export type Kind = keyof typeof kinds

/** Nothing, nonsense, and far too much. */
const edges: { readonly [K in Kind]: fc.Arbitrary<string> } = {
  questions: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '/',
      '?',
      '7',
      'x'.repeat(499),
      'x'.repeat(501),
      'ord '.repeat(25),
      '|'.repeat(9_000),
    ),
    fc.array(hostilePiece, { maxLength: 6 }).map((pieces) => pieces.join(' ')),
  ),
  commands: fc.oneof(
    fc.constantFrom('//', '/ goal', '/gaol', '/GOAL', `/${'x'.repeat(9_000)}`, `/goal ${'x'.repeat(501)}`),
    fc.array(hostilePiece, { maxLength: 4 }).map((pieces) => `/goal ${pieces.join(' ')}`),
  ),
  drafts: fc.oneof(
    fc.constantFrom(
      '/check',
      `/check ${'7 % '.repeat(60)}`,
      `/check ${'x'.repeat(9_000)}`,
      `/check ${'9'.repeat(3_000)}`,
    ),
    fc.array(hostilePiece, { maxLength: 8 }).map((pieces) => `/check ${pieces.join(' ')}`),
  ),
}

/** Questions, commands or drafts in both languages, most of them as a person would write them. */
export function inputs(kind: Kind, desk: Desk): fc.Arbitrary<Input> {
  const inLanguage = (lang: Language): fc.Arbitrary<string> => kinds[kind](vocabularyOf(desk, lang), lang)
  return fc.record({
    line: fc.oneof(
      { arbitrary: bent(inLanguage('da')), weight: 12 },
      { arbitrary: bent(inLanguage('en')), weight: 12 },
      { arbitrary: edges[kind], weight: 1 },
    ),
    lang: fc.constantFrom(null, null, 'da', 'en'),
  })
}
