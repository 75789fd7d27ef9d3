/** Two things asked in one breath: both are told, or it is said that one is not. */

import { expect, it } from 'vitest'
import { plainDirect, renderPlain } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'

const { answer } = openKildetal()

it.each([
  'When did Sprogporten start and end?',
  'Hvornår startede og stoppede Sprogporten?',
  'What share go to private school in the rest of the country, and what share did so before?',
  'Hvor mange tosprogede blev flyttet i børnehaverne, og hvor mange institutioner var med?',
])('%s', (question) => {
  const said = answer(question, null)
  expect(said.outcome).toBe('answered')
  expect(renderPlain(said)).toMatch(/other part of the question|anden del af spørgsmålet/)
})

it.each([
  'hvor mange penge har Sundhedsudvalget til integration, og hvem har mest?',
  'How much does the Finance Committee get, and which committee gets the most?',
])('asks for the other part alone: %s', (question) =>
  expect(renderPlain(answer(question, null))).toMatch(/on its own|for sig/),
)

it.each([
  'What share go to private school here, and what share in the rest of the country?',
  'Hvor mange procent vælger folkeskolen fra hos os, og hvor mange i det øvrige land?',
])('takes a here for the report’s own place: %s', (question) => {
  const said = answer(question, null)
  expect(plainDirect(said)).toMatch(/28 %/)
  expect(plainDirect(said)).toMatch(/15 %/)
})

it.each([
  ['How many percent of the girls and how many percent of the boys complete?', /80 %.*71 %/s],
  // The other of the two is told though it scores less.
  [
    'How many minority citizens, and how many ethnic Danes, ran into discrimination over the past year?',
    /one in four.*one in ten/s,
  ],
  ['When did the letting agreements start and end?', /from 2006.*until 2010/s],
  // From the one to the other: one sentence tells both ends.
  ['vulnerable housing areas went from how many to how many?', /from 5 in 2006 to 2 in 2009/],
  // What was worked out is what the first wish is about.
  ['who made the forecast of how many get a youth education?', /^It is the Ministry of Education[^%]*$/],
])('says nothing of the kind where all is told: %s', (question, told) => {
  const said = answer(question, null)
  expect(plainDirect(said)).toMatch(told)
  expect(renderPlain(said)).not.toContain('other part of the question')
})
