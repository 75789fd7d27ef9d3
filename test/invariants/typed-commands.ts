/** Typed commands: any of them, with the names, groups and periods of the pack, of anything else, or with nothing. */

import fc from 'fast-check'
import type { Language } from '../../src/answer/tree.ts'
import { slotsFor } from './questions.ts'
import type { Typeable, Vocabulary } from './vocabulary.ts'

/** How somebody sets two things side by side. */
const between: { readonly [L in Language]: readonly string[] } = {
  da: [' | ', ' og ', ' med ', ' mod ', ' vs ', ' / ', ', '],
  en: [' | ', ' and ', ' with ', ' to ', ' vs ', ' / ', ', '],
}

export function typedCommands(vocabulary: Vocabulary, lang: Language): fc.Arbitrary<string> {
  const { name, group, period, noun, loose, numeral } = slotsFor(vocabulary, lang)
  const anything = fc.oneof(name, group, fc.constantFrom(...vocabulary.ids), fc.nat(12).map(String))
  const more = fc.oneof(group, period, noun, loose, numeral)
  const argumentOf = ({ about }: Typeable): fc.Arbitrary<string> => {
    const thing = about.length > 0 ? fc.oneof(fc.constantFrom(...about), anything) : anything
    return fc.oneof(
      { arbitrary: fc.constant(''), weight: 1 },
      { arbitrary: thing, weight: 5 },
      { arbitrary: fc.tuple(thing, more).map((both) => both.join(' ')), weight: 3 },
      {
        arbitrary: fc.tuple(thing, fc.constantFrom(...between[lang]), thing).map((both) => both.join('')),
        weight: 2,
      },
    )
  }
  const typed = (command: Typeable): fc.Arbitrary<string> =>
    argumentOf(command).map((argument) => `/${command.name} ${argument}`.trimEnd())
  return fc.oneof(...vocabulary.commands.map(typed))
}
