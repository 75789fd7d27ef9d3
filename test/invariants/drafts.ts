/** Drafts: what the report says, the same with other numbers, and what it says nothing of, in any order and number. */

import fc from 'fast-check'
import type { Language } from '../../src/answer/tree.ts'
import { shortDrafts } from '../drafts/short.ts'
import { hostilePiece } from './hostile.ts'
import { filled, slotsFor } from './questions.ts'
import type { Vocabulary } from './vocabulary.ts'

const frames: { readonly [L in Language]: readonly string[] } = {
  da: [
    'I {period} var {name} {amount}.',
    '{name} steg med {amount} fra {amount} til {amount}.',
    '{amount} af {group} er med i {name}, og det er {amount} mere end {group}.',
    'Vi har {numeral} {noun} {place}.',
    'Målet er {amount} i {period}; vi er nået {amount}.',
    '{group} bruger {amount}.',
    'Ring på 33 66 33 66, side {numeral}, § {numeral}, den 3. maj {period}.',
    '• {name}: {amount}',
    '{name} | {period} | {amount}',
  ],
  en: [
    'In {period}, {name} was {amount}.',
    '{name} rose by {amount} from {amount} to {amount}.',
    '{amount} of {group} are part of {name}, {amount} more than {group}.',
    'We have {numeral} {noun} {place}.',
    'The target is {amount} in {period}; we have reached {amount}.',
    '{group} spend {amount}.',
    'Call 33 66 33 66, page {numeral}, section {numeral}, 3 May {period}.',
    '• {name}: {amount}',
    '{name} | {period} | {amount}',
  ],
}

/** A sentence of the pack with one number changed. */
const altered = (sentences: readonly string[], number: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...sentences), number)
    .map(([sentence, other]) => sentence.replace(/\d+(?:[.,]\d+)*/, () => other))

export function drafts(vocabulary: Vocabulary, lang: Language): fc.Arbitrary<string> {
  const slots = slotsFor(vocabulary, lang)
  const written = shortDrafts.filter((draft) => draft.lang === lang).map(({ text }) => text)
  const sentence = fc.oneof(
    { arbitrary: fc.constantFrom(...vocabulary.sentences), weight: 3 },
    { arbitrary: altered(vocabulary.sentences, slots.numeral), weight: 3 },
    { arbitrary: fc.oneof(...frames[lang].map((frame) => filled(frame, slots))), weight: 3 },
    { arbitrary: fc.constantFrom(...written), weight: 2 },
    { arbitrary: hostilePiece, weight: 1 },
  )
  return fc
    .tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '\n', '\n\n', '; '))
    .map(([sentences, end]) => `/check ${sentences.join(end)}`)
}
