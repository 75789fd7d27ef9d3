/** Two things asked in one breath: both are told, or it is said that one is not. */

import { expect, it } from 'vitest'
import { plainDirect, renderPlain } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'

const { answer } = openKildetal()

it.each([
  'When did Sprogporten start and end?',
  'Hvornår startede og stoppede Sprogporten?',
  'Hvor mange tosprogede blev flyttet i børnehaverne, og hvor mange institutioner var med?',
])('%s', (question) => {
  const said = answer(question, null)
  expect(said.outcome).toBe('answered')
  expect(renderPlain(said)).toMatch(/other part of the question|anden del af spørgsmålet/)
})

it('says nothing of the kind where both are told', () => {
  const said = answer('How many percent of the girls and how many percent of the boys complete?', null)
  expect(plainDirect(said)).toMatch(/80 %.*71 %/s)
  expect(renderPlain(said)).not.toContain('other part of the question')
})
