/** Free questions: frames that people ask in, filled with the pack's words and with words it has nothing of. */

import fc from 'fast-check'
import type { Language } from '../../src/answer/tree.ts'
import { wordTables } from '../../src/language/tables/words.ts'
import { foreignNouns } from '../questions/foreign-nouns.ts'
import { answerableIn, unanswerableIn } from '../questions/golden.ts'
import { strangePlaces } from '../questions/mutations.ts'
import { amount, numeral, period } from './numerals.ts'
import type { Vocabulary } from './vocabulary.ts'

const frames: { readonly [L in Language]: readonly string[] } = {
  da: [
    'Hvor mange {group} er der i {name}?',
    'hvor stor en andel af {group} har {name}',
    'Hvad er målet for {name}?',
    'Er målet for {name} nået i {period}?',
    'Hvor mange {unit} er det i {period}?',
    'Hvad var {name} i {period} for {group}?',
    'Hvorfor er {name} faldet?',
    'Er {name} steget fra {period} til {period}?',
    'Er {name} {amount}?',
    'passer det at {amount} {noun} er med i {name}?',
    'Hvem står bag {name}?',
    'Hvornår begyndte {name}, og hvad koster det?',
    'hvad er forskellen på {group} og {group} i {name}',
    'Hvad siger rapporten om {group} {place}?',
    'Hvilke {noun} har {group}?',
    'Synes du at {name} er en god idé?',
    'Hvor mange penge har {group} brugt på {name}?',
    'hvor mange procent af {group} er {loose}?',
    '{name} {group} {period}',
    'Hvad er der sket med {loose} siden {period}?',
    'Hvor ligger {name} nu?',
    'Hvad bliver {name} i {period}?',
    'hvad betyder {name}',
    'Nævn {numeral} af {name}',
  ],
  en: [
    'How many {group} are there in {name}?',
    'what share of {group} have {name}',
    'What is the target for {name}?',
    'Was the goal for {name} reached in {period}?',
    'How many {unit} is it in {period}?',
    'What was {name} in {period} for {group}?',
    'Why did {name} fall?',
    'Has {name} risen from {period} to {period}?',
    'Is {name} {amount}?',
    'is it true that {amount} {noun} are part of {name}?',
    'Who runs {name}?',
    'When did {name} begin and what does it cost?',
    'what is the difference between {group} and {group} in {name}',
    'What does the report say about {group} {place}?',
    'Which {noun} do {group} have?',
    'Do you think {name} is a good idea?',
    'How much money did {group} spend on {name}?',
    'how many percent of {group} are {loose}?',
    '{name} {group} {period}',
    'What happened to {loose} since {period}?',
    'Where does {name} stand now?',
    'What will {name} be in {period}?',
    'what does {name} mean',
    'Name {numeral} of {name}',
  ],
}

export type Slots = ReturnType<typeof slotsFor>

/** Fills each slot of a frame by what stands for it. */
export function filled(frame: string, slots: Slots): fc.Arbitrary<string> {
  const named = new Map<string, fc.Arbitrary<string>>(Object.entries(slots))
  const parts = frame.split(/\{(\w+)\}/).map((part) => named.get(part) ?? fc.constant(part))
  return fc.tuple(...parts).map((words) => words.join(''))
}

export function slotsFor(vocabulary: Vocabulary, lang: Language) {
  const { names, groups, units, loose } = vocabulary
  return {
    name: fc.constantFrom(...names),
    group: fc.constantFrom(...groups),
    unit: fc.constantFrom(...units),
    loose: fc.constantFrom(...loose),
    period: period(vocabulary),
    amount: amount(vocabulary, lang),
    numeral: numeral(lang),
    noun: fc.constantFrom(...foreignNouns[lang]),
    place: fc.constantFrom(...strangePlaces[lang]),
  }
}

const smallWords = (lang: Language): readonly string[] =>
  `${wordTables[lang].stop} ${wordTables[lang].generic}`.split(/[\s,]+/).filter((word) => word !== '')

export function questions(vocabulary: Vocabulary, lang: Language): fc.Arbitrary<string> {
  const slots = slotsFor(vocabulary, lang)
  const word = fc.oneof(fc.constantFrom(...smallWords(lang)), ...Object.values(slots))
  return fc.oneof(
    { arbitrary: fc.oneof(...frames[lang].map((frame) => filled(frame, slots))), weight: 5 },
    { arbitrary: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')), weight: 2 },
    {
      arbitrary: fc.constantFrom(...[...answerableIn(lang), ...unanswerableIn(lang)].map(({ ask }) => ask)),
      weight: 6,
    },
  )
}
