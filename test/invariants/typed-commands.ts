/** Typed commands: any of them, with the names, groups and periods of the pack, of anything else, or with nothing. */

import fc from 'fast-check'
import type { Language } from '../../src/answer/tree.ts'
import { slotsFor } from './questions.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How somebody sets two things side by side. */
const between: { readonly [L in Language]: readonly string[] } = {
  da: [' | ', ' og ', ' med ', ' mod ', ' vs ', ' / ', ', '],
  en: [' | ', ' and ', ' with ', ' to ', ' vs ', ' / ', ', '],
}

export function typedCommands(vocabulary: Vocabulary, lang: Language): fc.Arbitrary<string> {
  const { name, group, period, noun, loose, numeral } = slotsFor(vocabulary, lang)
  const thing = fc.oneof(
    ...[name, group].flatMap((slot) => (slot ? [slot] : [])),
    fc.constantFrom(...vocabulary.ids),
    fc.nat(12).map(String),
  )
  const rest = fc.oneof(...[group, period, noun, loose, numeral].flatMap((slot) => (slot ? [slot] : [])))
  const words = fc.oneof(
    { arbitrary: fc.constant(''), weight: 1 },
    { arbitrary: thing, weight: 4 },
    { arbitrary: fc.tuple(thing, rest).map((both) => both.join(' ')), weight: 3 },
    {
      arbitrary: fc.tuple(thing, fc.constantFrom(...between[lang]), thing).map((both) => both.join('')),
      weight: 3,
    },
  )
  return fc
    .tuple(fc.constantFrom(...vocabulary.commands), words)
    .map(([command, argument]) => `/${command} ${argument}`.trimEnd())
}
