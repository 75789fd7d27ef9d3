/** Questions for a place in an order: the largest, the second largest, all in order, the first from the last. */

import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/answer/figures.ts'
import { plainDirect } from '../../src/answer/plain.ts'
import type { Answer } from '../../src/answer/tree.ts'
import { ranksIn } from '../../src/ask/several/ranks.ts'
import { openKildetal } from '../kildetal.ts'

const { answer } = openKildetal()

const leadsOf = (said: Answer): unknown[] =>
  figuresOf(said).flatMap(({ role, figure }) => (role === 'lead' ? [figure.value] : []))

describe('the one at that place', () => {
  it.each([
    { ask: 'Which committee has the smallest budget?', value: 7, says: 'Technical' },
    { ask: 'Which committee has the second largest budget?', value: 165.9, says: 'Second largest: ' },
    { ask: 'second-largest committee budget', value: 165.9, says: 'Second largest: ' },
    { ask: 'Hvilket udvalg bruger næstmest?', value: 165.9, says: 'Næststørst: ' },
    { ask: 'Hvilket udvalg har det 2. største budget?', value: 165.9, says: 'Næststørst: ' },
    { ask: 'Hvilket udvalg har det tredjestørste budget?', value: 85.4, says: 'Tredjestørst: ' },
    { ask: 'Which committee spends the third smallest amount?', value: 12.2, says: 'Third smallest: ' },
    { ask: 'Hvilket udvalg har det femte mindste budget?', value: 85.4, says: 'Femtemindst: ' },
  ])('$ask', ({ ask, value, says }) => {
    const said = answer(ask, null)
    expect([said.outcome, leadsOf(said)]).toEqual(['answered', [value]])
    expect(plainDirect(said)).toContain(says)
  })
})

describe('all in order', () => {
  const rising = [7, 7.3, 12.2, 19.8, 85.4, 165.9, 219.2]
  it.each([
    { ask: 'Rank the committees from smallest to largest', order: rising },
    { ask: 'Order the committees by budget', order: rising.toReversed() },
    { ask: 'Rangér udvalgene efter budget', order: rising.toReversed() },
  ])('$ask', ({ ask, order }) => {
    expect(leadsOf(answer(ask, null))).toEqual(order)
  })
})

describe('the first from another', () => {
  it.each([
    { ask: 'What is the gap between the biggest and the smallest budget?', says: '219.2 − 7.0 = 212.2' },
    { ask: 'Forskellen på det største og det mindste udvalgsbudget?', says: '219,2 − 7,0 = 212,2' },
    {
      ask: 'How much more does the biggest committee spend than the second biggest?',
      says: '219.2 − 165.9 = 53.3',
    },
  ])('$ask', ({ ask, says }) => {
    expect(plainDirect(answer(ask, null))).toContain(says)
  })
})

describe('what is ranked must be named, and be what all the figures are about', () => {
  it.each([
    { ask: 'Hvem har den laveste beskæftigelse?', kind: 'not-measured' },
    { ask: 'Which committee spends most on children?', kind: 'not-measured' },
    { ask: 'Which area is the largest?', kind: 'not-measured' },
    { ask: 'Hvad er den største stigning i rapporten?', kind: 'unclear' },
    { ask: 'What is the largest number in the report?', kind: 'unclear' },
    { ask: 'What is the smallest?', kind: 'unclear' },
  ])('$ask', ({ ask, kind }) => {
    expect(answer(ask, null)).toMatchObject({ outcome: 'refused', refusal: { kind } })
  })

  it('who fell most is not told by who rose most', () => {
    expect(leadsOf(answer('Hvem falder mest fra, drenge eller piger?', null))).toEqual([])
  })
})

it.each([
  { text: 'the 2 largest', lang: 'en', ranks: [['most', 1]] },
  {
    text: 'the 2nd largest and the smallest',
    lang: 'en',
    ranks: [
      ['most', 2],
      ['least', 1],
    ],
  },
  { text: 'de to største', lang: 'da', ranks: [['most', 1]] },
  { text: 'det fjerdelaveste', lang: 'da', ranks: [['least', 4]] },
  { text: 'en stor by', lang: 'da', ranks: [] },
] as const)('$text', ({ text, lang, ranks }) => {
  expect(ranksIn({ text, lang }).map(({ from, nth }) => [from, nth])).toEqual(ranks)
})

describe('beyond a limit, with those that are just so much where it says so', () => {
  const all = [219.2, 165.9, 85.4, 19.8, 12.2, 7.3, 7]
  const above = (limit: number): number[] => all.filter((value) => value >= limit)
  const below = (limit: number): number[] => all.filter((value) => value <= limit)
  it.each([
    { ask: 'Which committees spend at least 85.4 million?', values: above(85.4) },
    { ask: 'Which committees spend at least DKK 12.2 million?', values: above(12.2) },
    { ask: 'Hvilke udvalg bruger mindst 85,4 mio. kr.?', values: above(85.4) },
    { ask: 'Which committees spend no less than 85.4 million?', values: above(85.4) },
    { ask: 'Hvilke udvalg bruger ikke mindre end 85,4 mio. kr.?', values: above(85.4) },
    { ask: 'Which committees do not spend less than 85.4 million?', values: above(85.4) },
    { ask: 'Which municipal committees spend at most 7.3 million?', values: below(7.3) },
    { ask: 'Hvilke udvalg bruger højst 12,2 mio. kr.?', values: below(12.2) },
    { ask: 'Which committees do not spend more than 12.2 million?', values: below(12.2) },
    { ask: 'Which committees spend more than 85.4 million?', values: above(100) },
    { ask: 'Hvilke udvalg bruger mere end 50.000.000 kr.?', values: above(50) },
    { ask: 'Which committees spend more than 100,000 kroner?', values: all },
    { ask: 'Hvilke udvalg bruger under 10.000.000 kr.?', values: below(10) },
    { ask: 'Which committees spend between 10 and 100 million?', values: [85.4, 19.8, 12.2] },
    { ask: 'Which committees spend exactly 7 million?', values: [7] },
    { ask: 'Which committees spend more than 0.0000000001 million?', values: all },
    { ask: "Which committees don't spend at least 85.4 million?", values: below(20) },
  ])('$ask', ({ ask, values }) => {
    expect(leadsOf(answer(ask, null))).toEqual(values)
  })

  it.each([
    'Which of the committees that spend at least 10 million spends least?',
    'Which committees spend almost 85.4 million?',
    'Which committees spend more than € 50 million?',
    'Which committees spend at least half of the money?',
  ])('tells none of all: %s', (ask) => {
    expect(leadsOf(answer(ask, null))).toEqual([])
  })
  it.each([
    { ask: 'Which committees spend more than 500 million?', says: 'none of them', value: 219.2 },
    { ask: 'Hvilke udvalg bruger mindre end 5 mio. kr.?', says: 'ingen af dem', value: 7 },
    {
      ask: 'Hvilke udvalg bruger mere end 1000000000000000000000000 kr.?',
      says: 'ingen af dem',
      value: 219.2,
    },
  ])('says that none is: $ask', ({ ask, says, value }) => {
    const said = answer(ask, null)
    expect(leadsOf(said)).toEqual([value])
    expect(plainDirect(said)).toContain(says)
  })
})
