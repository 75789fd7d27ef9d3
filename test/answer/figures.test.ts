/** Which figures an Answer holds, and what each does in it. */

import { expect, it } from 'vitest'
import { answered, paragraph, refused, row, statement, table } from '../../src/answer/build.ts'
import { figuresOf } from '../../src/answer/figures.ts'
import type { Answer } from '../../src/answer/tree.ts'
import { answers } from '../fixtures/answers.ts'
import { gap, men, women } from '../fixtures/citations.ts'

const roles = (answer: Answer): [string, unknown][] =>
  figuresOf(answer).map(({ role, figure }) => [role, figure.value])

it('leads with what the direct words state', () => {
  const answer = answered(
    'da',
    statement('lead', ['a'], [women.cite], [women]),
    statement('context', ['b'], [men.cite], [men]),
  )
  expect(roles(answer)).toEqual([
    ['lead', 56.4],
    ['context', 61.8],
  ])
})
it('lists a figure once, in its weightiest role', () => {
  const answer = answered(
    'da',
    paragraph('a'),
    table('context', ['b'], [row(['c'], [women.cite], [women])]),
    statement('lead', ['d'], [women.cite], [women]),
  )
  expect(roles(answer)).toEqual([['lead', 56.4]])
})
it('never leads with a figure when it does not answer', () => {
  const answer = refused('unclear', 'da', statement('lead', ['a'], [women.cite], [women]))
  expect(roles(answer)).toEqual([['nearest', 56.4]])
})
it('counts a computed figure as one', () => {
  expect(figuresOf(answers['a computed figure'])).toEqual([{ role: 'lead', figure: gap }])
})
it('leaves the figures of a draft to its checks', () => {
  expect(roles(answers['a draft with checks'])).toEqual([['context', 56.4]])
})
