/** Numbers, amounts and periods in words. */

import { describe, expect, it } from 'vitest'
import { formatAmount, formatDecimal, formatPeriod, formatValue } from '../../src/answer/format.ts'

describe('a decimal', () => {
  it.each([
    { decimal: '61.8', da: '61,8', en: '61.8' },
    { decimal: '7.0', da: '7,0', en: '7.0' },
    { decimal: '0.05', da: '0,05', en: '0.05' },
    { decimal: '999', da: '999', en: '999' },
    { decimal: '5973', da: '5.973', en: '5,973' },
    { decimal: '528208', da: '528.208', en: '528,208' },
    { decimal: '1234567.50', da: '1.234.567,50', en: '1,234,567.50' },
    { decimal: '-5.4', da: '−5,4', en: '−5.4' },
  ])('$decimal → $da and $en', ({ decimal, da, en }) => {
    expect(formatDecimal(decimal, 'da')).toBe(da)
    expect(formatDecimal(decimal, 'en')).toBe(en)
  })
})

describe('a value', () => {
  it.each([
    { value: { type: 'fraction', part: '2', whole: '5' } as const, da: '2 ud af 5', en: '2 out of 5' },
    { value: { type: 'range', from: '14', to: '20' } as const, da: '14–20', en: '14–20' },
    { value: { type: 'range', from: '0.5', to: '1500' } as const, da: '0,5–1.500', en: '0.5–1,500' },
  ])('$da and $en', ({ value, da, en }) => {
    expect(formatValue(value, 'da')).toBe(da)
    expect(formatValue(value, 'en')).toBe(en)
  })
})

describe('an amount', () => {
  const value = { type: 'number', decimal: '28' } as const
  const money = { da: '{n} mio. kr.', en: 'DKK {n} million' }
  it.each([
    { qualifier: null, da: '28 mio. kr.', en: 'DKK 28 million' },
    { qualifier: 'nearly', da: 'knap 28 mio. kr.', en: 'nearly DKK 28 million' },
    { qualifier: 'about', da: 'omkring 28 mio. kr.', en: 'about DKK 28 million' },
    { qualifier: 'more-than', da: 'mere end 28 mio. kr.', en: 'more than DKK 28 million' },
    { qualifier: 'at-least', da: 'mindst 28 mio. kr.', en: 'at least DKK 28 million' },
    { qualifier: 'at-most', da: 'højst 28 mio. kr.', en: 'at most DKK 28 million' },
    { qualifier: 'only', da: 'kun 28 mio. kr.', en: 'only DKK 28 million' },
  ])('$da and $en', ({ qualifier, da, en }) => {
    expect(formatAmount({ value, form: money, qualifier }, 'da')).toBe(da)
    expect(formatAmount({ value, form: money, qualifier }, 'en')).toBe(en)
  })
})

describe('a period', () => {
  it.each([
    { period: '2009', da: '2009', en: '2009' },
    { period: '2009-08', da: 'august 2009', en: 'August 2009' },
    { period: '2006-Q4', da: '4. kvartal 2006', en: 'Q4 2006' },
    { period: '2009-S1', da: 'første halvår af 2009', en: 'first half of 2009' },
    { period: '2009-S2', da: 'andet halvår af 2009', en: 'second half of 2009' },
    { period: '2007/2010', da: 'fra 2007 til 2010', en: 'from 2007 to 2010' },
    {
      period: '2006-11/2009-08',
      da: 'fra november 2006 til august 2009',
      en: 'from November 2006 to August 2009',
    },
    {
      period: '2006-Q4/2009-S2',
      da: 'fra 4. kvartal 2006 til andet halvår af 2009',
      en: 'from Q4 2006 to the second half of 2009',
    },
    { period: 'undated', da: 'uden årstal i rapporten', en: 'undated in the report' },
  ])('$period → $da and $en', ({ period, da, en }) => {
    expect(formatPeriod(period, 'da')).toBe(da)
    expect(formatPeriod(period, 'en')).toBe(en)
  })
})
