/** `/budget`: one amount with its share, or all of them with the computed total. */

import { expect, it } from 'vitest'
import { figuresOf } from '../../src/answer/figures.ts'
import { plainDirect } from '../../src/answer/plain.ts'
import { tenths } from '../../src/telling/decimal-share.ts'
import { spendingOf } from '../../src/telling/spending.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()

it.each([
  { line: '/budget Socialudvalget', lang: 'da', says: '85,4 mio. kr.', share: '16,5 %' },
  { line: '/budget social', lang: 'en', says: 'DKK 85.4 million', share: '16.5 %' },
  { line: '/budget teknik og miljoudvalget', lang: 'da', says: '7,0 mio. kr.', share: '1,4 %' },
  { line: '/budget Boerne- og Ungdomsudvalget', lang: 'da', says: '219,2 mio. kr.', share: '42,4 %' },
] as const)('$line', ({ line, lang, says, share }) => {
  const said = answer(line, lang)
  expect(said.outcome).toBe('answered')
  expect(plainDirect(said)).toContain(says)
  expect(renderPlain(said)).toContain(share)
  expect(figuresOf(said).filter(({ role }) => role === 'lead').length).toBe(1)
})

it('ranks all amounts and shows how the total came about', () => {
  const said = answer('/budget', 'da')
  expect(plainDirect(said)).toContain('= 516,8')
  const amounts = figuresOf(said).flatMap(({ figure }) => (figure.computed ? [] : [Number(figure.value)]))
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  expect(amounts.length).toBe(spendingOf(desk.pack)?.shares.length)
})

it('refuses who has no amount, and lists who has', () => {
  const said = answer('/budget forsvarsudvalget', 'da')
  expect(said.outcome).toBe('refused')
  expect(figuresOf(said).every(({ role }) => role === 'nearest')).toBe(true)
})

it.each([
  { part: '1', whole: '3', percent: '33.3' },
  { part: '2', whole: '3', percent: '66.7' },
  { part: '0.05', whole: '100', percent: '0.1' },
  { part: '7.0', whole: '7', percent: '100.0' },
  { part: '1', whole: '0', percent: '0.0' },
])('$part of $whole is $percent %', ({ part, whole, percent }) => {
  expect(tenths(part, whole)).toBe(percent)
})
