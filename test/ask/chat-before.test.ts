/** What is chatted before a question is not asked for; what it narrows the question to is. */

import { expect, it } from 'vitest'
import { openKildetal } from '../kildetal.ts'
import { leadsOf } from '../questions/judge.ts'

const { answer } = openKildetal()

it.each([
  ['Jeg er dårlig til hovedregning, beklager: hvor mange kvinder er i beskæftigelse eller uddannelse?', 56.4],
  ["I'm afraid my kettle is boiling over! What share of men are in work or education?", 61.8],
  [
    'Sikke et regnvejr i dag! Hvor stor en del af de ledige var af ikke-vestlig oprindelse i 4. kvartal 2006?',
    30,
  ],
])('%s', (question, value) =>
  expect(leadsOf(answer(question, null)).map(({ figure }) => Number(figure.value))).toEqual([value]),
)

it.each([
  ['a place', 'I live in Aarhus. How many unemployed people of non-Western origin are there?'],
  [
    'a strange place',
    'Jeg bor i Rønne med min kat. Hvor stor en del af de ledige har ikke-vestlig oprindelse?',
  ],
  ['a time', 'I moved here in 2003. What share of women are in work or education?'],
  ['what it is about', 'I read about the harbour baths. What share of women are in work or education there?'],
])('keeps %s: %s', (_kind, question) => expect(leadsOf(answer(question, null))).toEqual([]))
