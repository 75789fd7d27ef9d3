/** `/compare`: a difference with its arithmetic, or the field that keeps two figures apart. */

import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/answer/figures.ts'
import { plainDirect } from '../../src/answer/plain.ts'
import type { Observation } from '../../src/pack/pack.ts'
import { differing } from '../../src/telling/comparable.ts'
import { add, subtract } from '../../src/telling/decimal.ts'
import { differenceOf, sumOf } from '../../src/telling/figure.ts'
import { intervalOf } from '../../src/telling/interval.ts'
import { splits } from '../../src/telling/pairs.ts'
import { spendingOf } from '../../src/telling/spending.ts'
import { offersOf, openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()
const { pack } = desk
const observations = [...pack.facts.values()].filter((fact) => fact.type === 'observation')

describe('compares', () => {
  it.each([
    { line: '/compare beskæftigelse kvinder | mænd', says: '61,8 − 56,4 = 5,4' },
    { line: '/compare kvinder og mænd i beskæftigelse eller uddannelse', says: '61,8 − 56,4 = 5,4' },
    { line: '/compare employment women and men', says: '61.8 − 56.4 = 5.4' },
    { line: '/compare antal ledige 2006-Q4 vs 2010-Q1', says: '5.973 − 5.922 = 51' },
    { line: '/compare privatskole København mod resten af landet', says: '28 − 15 = 13' },
    { line: '/compare stigning beskæftigelse kvinder | mænd', says: '8,1 − 1,1 = 7,0' },
    { line: '/compare share on benefits 2006 | 2009', says: '49.6 − 41.3 = 8.3' },
    {
      line: '/compare andel med ikke-vestlig oprindelse i arbejdsstyrken | kommunens medarbejdere',
      says: '12,8 − 11,0 = 1,8',
    },
  ])('$line', ({ line, says }) => {
    const said = answer(line, null)
    expect(said.outcome).toBe('answered')
    expect(plainDirect(said)).toContain(says)
    const [lead] = figuresOf(said).filter(({ role }) => role === 'lead')
    if (!lead?.figure.computed) throw new Error(line)
    // Which two were compared is told in the same breath.
    const cites = lead.figure.from.map(({ cite }) => cite)
    const compared = observations.filter((fact) => cites.includes(fact.cites[0]))
    expect(compared).toHaveLength(2)
    for (const fact of compared) expect(plainDirect(said)).toContain(fact.text[said.lang])
  })

  it.each([
    { line: '/compare antal ledige 2006-Q4 | antal ledige', from: ['2006-Q4', '2010-Q1'] },
    { line: '/compare employment women | men', from: ['undated', 'undated'] },
    { line: '/compare rise in employment women | men', from: ['2006-11/2009-08', '2006-11/2009-08'] },
  ])('$line: the two of that time', ({ line, from }) => {
    const [lead] = figuresOf(answer(line, null)).filter(({ role }) => role === 'lead')
    if (!lead?.figure.computed) throw new Error(line)
    expect(lead.figure.from.map(({ period }) => period)).toEqual(from)
  })

  it('takes the two as arguments of their own', () => {
    const said = answer.call('compare', { a: 'beskæftigelse kvinder', b: 'mænd' }, 'da')
    expect(plainDirect(said)).toContain('5,4')
  })

  it('tells between what the difference lies', () => {
    expect(renderPlain(answer('/compare beskæftigelse kvinder | mænd', 'da'))).toContain(
      'mellem 5,3 og 5,5 %-point.',
    )
    expect(renderPlain(answer('/compare beskæftigelse kvinder | mænd', 'en'))).toContain(
      'between 5.3 and 5.5 percentage points.',
    )
    expect(renderPlain(answer('/compare antal ledige 2006-Q4 | 2010-Q1', 'da'))).not.toContain('mellem')
  })

  it('tells of two equal figures that they may differ, but by no less than nothing', () => {
    const [share] = observations.filter(({ unit }) => pack.units.get(unit)?.quantity === 'share')
    if (!share) throw new Error('no share')
    const fact: Observation = { ...share, value: { type: 'number', decimal: '61.8' } }
    expect(intervalOf('0.0', [fact, fact], pack)).toEqual({ from: '0', to: '0.1' })
  })
})

describe('refuses', () => {
  it.each([
    { line: '/compare beskæftigelse kvinder | antal ledige', kind: 'not-comparable', says: 'enhed' },
    {
      line: '/compare privatskole København | andel af ledige 2010-Q1',
      kind: 'not-comparable',
      says: 'måler ikke det samme',
    },
    { line: '/compare beskæftigelse kvinder | rumfart', kind: 'not-in-report', says: 'rumfart' },
    { line: '/compare beskæftigelse kvinder | ældre', kind: 'other-group', says: 'ældre' },
    // All words of a side count: the time, the goal, the group or that there is none, what is shut out.
    {
      line: '/compare beskæftigelse 2006 og beskæftigelse 2009',
      kind: 'other-period',
      says: 'beskæftigelse 2006',
    },
    {
      line: '/compare beskæftigelse i dag | beskæftigelsesmål',
      kind: 'other-period',
      says: 'beskæftigelse i dag',
    },
    { line: '/compare beskæftigelse | beskæftigelsesmål', kind: 'not-comparable', says: 'et mål' },
    { line: '/compare beskæftigelse kvinder | mål', kind: 'other-group', says: 'mål' },
    { line: '/compare beskæftigelse | beskæftigelse kvinder', kind: 'not-comparable', says: 'samme periode' },
    { line: '/compare privatskole København | privatskole Danmark', kind: 'other-group', says: 'Danmark' },
    {
      line: '/compare beskæftigelse uden kvinder | beskæftigelse mænd',
      kind: 'other-group',
      says: 'uden kvinder',
    },
    { line: '/compare beskæftigelse undtagen kvinder | mænd', kind: 'other-group', says: 'undtagen kvinder' },
    { line: '/compare budget | budget Socialudvalget', kind: 'other-group', says: 'budget' },
    { line: '/compare antal ledige | antal ledige', kind: 'not-comparable', says: 'samme tal' },
    {
      line: '/compare udsatte områder 2009 og udsatte områder 2010',
      kind: 'not-comparable',
      says: 'talt på en anden måde',
    },
    { line: '/compare ungdomskriminalitet | ungdomskriminalitet mål', kind: 'not-measured', says: 'mål' },
  ])('$line', ({ line, kind, says }) => {
    const said = answer(line, 'da')
    expect(said).toMatchObject({ outcome: 'refused', refusal: { kind } })
    expect(renderPlain(said)).toContain(says)
    expect(figuresOf(said).every(({ role, figure }) => role !== 'lead' && !figure.computed)).toBe(true)
  })
})

it('asks which is meant, with lines that answer', () => {
  const said = answer('/compare ledige 2006-Q4 | 2010-Q1', 'da')
  expect(said.outcome).toBe('ambiguous')
  for (const offer of offersOf(said)) expect(answer(offer, 'da').outcome, offer).toBe('answered')
})

it('one thing alone cannot be compared', () => {
  expect(answer('/compare beskæftigelse', 'da').outcome).toBe('invalid')
})

it.each([
  { words: 'a vs b', first: ['a', 'b'] },
  { words: 'Kultur- og fritid mod skole', first: ['Kultur- og fritid', 'skole'] },
  { words: 'women | men', first: ['women', 'men'] },
  { words: 'alene', first: undefined },
])('$words falls in two', ({ words, first }) => {
  const found = splits(words)
  if (first) expect(found).toContainEqual(first)
  else expect(found).toEqual([])
})

describe('with a figure that is only about so much', () => {
  const [first, second] = (spendingOf(pack)?.shares ?? []).map(({ fact }) => fact)
  it.each([
    { qualifier: null, isComputed: true },
    { qualifier: 'only', isComputed: true },
    { qualifier: 'about', isComputed: false },
    { qualifier: 'at-least', isComputed: false },
  ] as const)('$qualifier: what is exact is computed, nothing else', ({ qualifier, isComputed }) => {
    if (!first || !second) throw new Error('no two amounts')
    const other = { ...second, qualifier }
    expect(differenceOf(first, other, 'en', pack) !== null).toBe(isComputed)
    expect(sumOf([first, other], 'en', pack) !== null).toBe(isComputed)
  })
})

describe('over all pairs of figures', () => {
  const pairs = observations.flatMap((a) => observations.map((b) => [a, b] as const))

  it('only like is set against like', () => {
    for (const [a, b] of pairs.filter(([one, other]) => differing(one, other, pack) === null)) {
      expect([a.unit, a.measure, a.entry]).toEqual([b.unit, b.measure, b.entry])
    }
  })

  it('nothing is set against what was counted in another way', () => {
    const isPast = (fact: Observation, { period }: Observation): boolean =>
      fact.period < period && !fact.isBreak
    const broken = pairs.filter(
      ([one, other]) => other.isBreak && one.entry === other.entry && isPast(one, other),
    )
    expect(broken.length).toBeGreaterThan(0)
    for (const [a, b] of broken) expect(differing(a, b, pack)).toBe('break')
  })

  it('it is the same from both sides', () => {
    for (const [a, b] of pairs) expect(differing(a, b, pack)).toBe(differing(b, a, pack))
  })

  it('the difference agrees with another way of reckoning', () => {
    for (const [a, b] of pairs.filter(([one, other]) => differing(one, other, pack) === null)) {
      const computation = differenceOf(a, b, 'en', pack)
      if (!computation || a.value.type !== 'number' || b.value.type !== 'number') throw new Error(a.id)
      const hundredths = Math.round(Math.abs(Number(a.value.decimal) - Number(b.value.decimal)) * 100)
      expect(Math.round(Number(computation.result) * 100)).toBe(hundredths)
      const interval = intervalOf(computation.result, [a, b], pack)
      if (interval) expect(add([interval.from, interval.to])).toMatch(subtractable(computation.result))
    }
  })
})

/** The ends lie evenly around the difference: their sum is twice it. */
const subtractable = (result: string): RegExp =>
  new RegExp(`^${subtract(add([result, result]), '0').replace('.', '\\.')}(\\.?0*)$`)
