/** Numbers in reading order. */

import { expect, it } from 'vitest'
import { answered, paragraph, quote, row, statement, table } from '../../src/answer/build.ts'
import { referencesOf } from '../../src/answer/references.ts'
import { answers } from '../fixtures/answers.ts'
import { aCitation, gap, men, women } from '../fixtures/citations.ts'

const lines = (answer: Parameters<typeof referencesOf>[0]): number[] =>
  referencesOf(answer).list.map(({ line }) => line)

it('counts from the direct words through statements, rows and quotes', () => {
  const answer = answered(
    'da',
    statement('lead', ['a'], [aCitation({ line: 9 })]),
    table('context', ['b'], [row(['c'], [aCitation({ line: 3 })]), row(['d'], [aCitation({ line: 9 })])]),
    paragraph('e'),
    quote('f', aCitation({ line: 1 })),
  )
  expect(lines(answer)).toEqual([9, 3, 1])
  expect(referencesOf(answer).numbersOf([aCitation({ line: 1 }), aCitation({ line: 9 })])).toEqual([1, 3])
})
it('shows one place once, whichever facts stand on it', () => {
  const twice = statement('lead', ['a'], [aCitation(), aCitation({ id: 'other/fact' })])
  expect(lines(answered('da', twice))).toEqual([482])
})
it('keeps apart what is printed on one line', () => {
  const two = statement('lead', ['a'], [aCitation(), aCitation({ printed: '61,8 %' })])
  expect(lines(answered('da', two))).toEqual([482, 482])
})
it('does not lose the source of a figure that its statement forgot', () => {
  expect(lines(answered('da', statement('lead', ['a'], [men.cite], [gap])))).toEqual([484, 482])
})
it('cites what the checks of a draft were held against', () => {
  expect(lines(answers['a draft with checks'])).toEqual([women.cite.line, men.cite.line])
})
it('has nothing to number in a paragraph', () => expect(lines(answers['only a paragraph'])).toEqual([]))
