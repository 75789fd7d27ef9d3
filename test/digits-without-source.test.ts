/** The watch over digits notices what it is there to notice. */

import { describe, expect, it } from 'vitest'
import { chart } from '../src/answer/build.ts'
import type { Answer, Block, Statement } from '../src/answer/tree.ts'
import { differenceOf, figureOf } from '../src/telling/figure.ts'
import { holdsArithmetic } from './arithmetic.ts'
import { digitsWithoutSource } from './digits-without-source.ts'
import { openKildetal } from './kildetal.ts'

const { pack } = openKildetal().desk
const plain = [...pack.facts.values()].filter((fact) => fact.type === 'observation')
const [first, second] = plain.filter(({ unit, value }) => unit === 'percent' && value.type === 'number')
if (!first || !second) throw new Error('the pack has no two shares')

const saying = (words: string, more: Partial<Statement> = {}, ...body: Block[]): Answer => ({
  outcome: 'answered',
  lang: 'en',
  direct: {
    type: 'statement',
    role: 'lead',
    children: [{ type: 'text', value: words }],
    cites: first.cites,
    figures: [figureOf(first)],
    ...more,
  },
  body,
})
/** A picture of one value, drawn from the first fact. */
const showing = (shown: string, title = 'A share') =>
  chart(
    {
      kind: 'pair',
      title,
      subtitle: '',
      notes: [],
      source: '',
      marks: [
        { label: 'One', value: 1, shown },
        { label: 'Other', value: 2, shown: '' },
      ],
      whole: null,
      difference: null,
    },
    first.cites,
  )
const difference = differenceOf(first, second, 'en', pack)?.figure
if (!difference) throw new Error('two shares have a difference')

describe('a digit without a source', () => {
  it.each([
    ['a value that no fact has', saying('It was 98.76 %.')],
    ['a year of nobody', saying(`${first.text.en} That was in 1987.`)],
    [
      'another figure in a paragraph',
      saying('Yes.', {}, { type: 'paragraph', children: [{ type: 'text', value: '98.76' }] }),
    ],
    [
      'a number in a heading',
      saying('Yes.', {}, { type: 'heading', children: [{ type: 'text', value: '9876 things' }] }),
    ],
    ['a value on a picture', saying(first.text.en, {}, showing('98.76 %'))],
    ['a year on a picture', saying(first.text.en, {}, showing('', 'A share in 1987'))],
    ['a computed figure whose calculation is not shown', saying('It differs.', { figures: [difference] })],
    [
      'a calculation that does not come out',
      saying('1 + 1 = 3', { figures: [{ ...difference, arithmetic: '1 + 1 = 3' }] }),
    ],
  ])('is found: %s', (_, answer) => expect(digitsWithoutSource(answer, '', pack)).not.toEqual([]))
})

describe('a digit with a source', () => {
  it.each([
    ['the sentence of the fact', '', saying(first.text.en)],
    ['the words of the asker', 'what of 9876?', saying('9876 is not known.')],
    ['a calculation that is shown', '', saying(`${difference.arithmetic}.`, { figures: [difference] })],
    ['the year of the report', '', saying(`The report is from ${pack.report.year}.`)],
  ])('is let be: %s', (_, asked, answer) => expect(digitsWithoutSource(answer, asked, pack)).toEqual([]))
})

it.each([
  { arithmetic: '61.8 − 56.4 = 5.4', holds: true },
  { arithmetic: '1,234.5 + 2 = 1,236.5', holds: true },
  { arithmetic: '61.8 − 56.4 = 5.5', holds: false },
  { arithmetic: '2 × 3 = 6', holds: false },
  { arithmetic: '85.4 ÷ 516.8 = 16.5 %', holds: true },
  { arithmetic: '85.4 ÷ 516.8 = 16.6 %', holds: false },
])('$arithmetic comes out: $holds', ({ arithmetic, holds }) =>
  expect(holdsArithmetic(arithmetic, 'en')).toBe(holds),
)
