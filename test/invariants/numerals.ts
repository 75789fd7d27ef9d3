/** Numbers as people write them, right or wrong, and years that a report may know nothing of. */

import fc from 'fast-check'
import type { Language } from '../../src/answer/tree.ts'
import { strangeYears } from '../questions/mutations.ts'
import type { Vocabulary } from './vocabulary.ts'

const spoken: { readonly [L in Language]: readonly string[] } = {
  da: 'nul en to tre fire fem ti tolv fireogtyve halvtreds hundrede tusind halvdelen halvanden en~fjerdedel to~tredjedele hver~femte'
    .split(' ')
    .map((word) => word.replaceAll('~', ' ')),
  en: 'zero one two three four five ten twelve twenty-four fifty hundred thousand half a~quarter two~thirds one~in~five'
    .split(' ')
    .map((word) => word.replaceAll('~', ' ')),
}

/** A number beside the true ones, in either way of writing decimals. */
const made: fc.Arbitrary<string> = fc
  .tuple(fc.nat(120_000), fc.nat(99), fc.constantFrom('', ',', '.'))
  .map(([whole, part, mark]) => (mark === '' ? String(whole) : `${whole % 200}${mark}${part}`))

export const numeral = (lang: Language): fc.Arbitrary<string> =>
  fc.oneof(made, fc.nat(30).map(String), fc.constantFrom(...spoken[lang]))

/** An amount that the report has, or any number with a unit of its own. */
export const amount = (vocabulary: Vocabulary, lang: Language): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...vocabulary.amounts),
    fc
      .tuple(numeral(lang), fc.constantFrom('', ...vocabulary.units))
      .map(([number, unit]) => `${number} ${unit}`.trim()),
  )

export const period = (vocabulary: Vocabulary): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...vocabulary.periods),
    fc.constantFrom(...strangeYears.map(String)),
    fc.integer({ min: 1800, max: 2100 }).map(String),
  )
