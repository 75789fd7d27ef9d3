import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/answer/tree.ts'
import type { MonthSpan } from '../../src/language/times/months.ts'
import { readPeriods } from '../../src/language/times/periods.ts'
import { tokenize } from '../../src/language/token.ts'

const month = (count: number): string =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
const say = (span: MonthSpan | null): string => (span ? `${month(span.from)}/${month(span.to)}` : '')

describe('readPeriods', () => {
  it.each<[Language, string, [string, string, string][]]>([
    ['da', 'i 2009', [['at', '2009-01/2009-12', '2009-01/2009-12']]],
    ['da', '4. kvartal 2006', [['at', '2006-10/2006-12', '2006-10/2006-12']]],
    ['da', '2. kvatal 2010', [['at', '2010-04/2010-06', '2010-04/2010-06']]],
    ['en', 'Q1 2010', [['at', '2010-01/2010-03', '2010-01/2010-03']]],
    ['en', 'the first quarter of 2010', [['at', '2010-01/2010-03', '2010-01/2010-03']]],
    ['da', 'nov. 2006', [['at', '2006-11/2006-11', '2006-11/2006-11']]],
    ['da', 'den 16. juni 2010', [['at', '2010-06/2010-06', '2010-06/2010-06']]],
    ['en', 'June 16, 2010', [['at', '2010-06/2010-06', '2010-06/2010-06']]],
    ['da', 'fra 2006 til 2009', [['span', '2006-01/2006-12', '2009-01/2009-12']]],
    ['en', '2006 vs 2009', [['span', '2006-01/2006-12', '2009-01/2009-12']]],
    ['da', 'siden november 2006', [['since', '2006-11/2006-11', '']]],
    ['da', 'andet halvår af 2009', [['at', '2009-07/2009-12', '2009-07/2009-12']]],
    [
      'da',
      'i februar 2009 steg det, men i august faldt det',
      [
        ['at', '2009-02/2009-02', '2009-02/2009-02'],
        ['at', '2009-08/2009-08', '2009-08/2009-08'],
      ],
    ],
    ['en', 'in 2009 it rose, and in August it fell', [['at', '2009-01/2009-12', '2009-01/2009-12']]],
    ['en', 'early 2010', [['at', '2010-01/2010-03', '2010-01/2010-03']]],
    ['da', 'i dag', [['now', '', '']]],
    ['en', 'right now', [['now', '', '']]],
    ['en', '5,973 people and 2.010', []],
  ])('%s: %s', (lang, text, periods) => {
    expect(readPeriods(tokenize(text), lang).map(({ type, from, to }) => [type, say(from), say(to)])).toEqual(
      periods,
    )
  })
})
