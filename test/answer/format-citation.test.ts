/** Citations and reference marks in words. */

import { describe, expect, it } from 'vitest'
import { formatCitation, formatMarks, formatOrigin, formatPlace } from '../../src/answer/format-citation.ts'
import { aCitation } from '../fixtures/citations.ts'

describe('a citation', () => {
  it('stands alone in Danish', () =>
    expect(formatCitation(aCitation(), 'da')).toBe(
      'Nordbys statusrapport 2010, kap. 3, “Flere på cykel”, s. 5, linje 482: “56,4 %”',
    ))
  it('stands alone in English, with the heading as it is printed', () =>
    expect(formatCitation(aCitation({ section: 'Hvor mange cykler?' }), 'en')).toBe(
      'Nordby status report 2010, ch. 3, “Hvor mange cykler?”, p. 5, line 482: “56,4 %”',
    ))
  it('leaves the report out where it is named beside it', () =>
    expect(formatPlace(aCitation(), 'da')).toBe('kap. 3, “Flere på cykel”, s. 5, linje 482: “56,4 %”'))
  it.each([
    { section: 'ÅRETS TAL FOR ØSTERBY', shown: 'Årets tal for østerby' },
    { section: '3. FLERE PÅ CYKEL', shown: '3. Flere på cykel' },
    { section: 'Forord', shown: 'Forord' },
  ])('writes $section as $shown', ({ section, shown }) =>
    expect(formatPlace(aCitation({ section }), 'da')).toContain(`“${shown}”`),
  )
})

describe('reference marks', () => {
  it.each([
    { numbers: [], marks: '' },
    { numbers: [1], marks: '[1]' },
    { numbers: [1, 2], marks: '[1, 2]' },
    { numbers: [3, 1, 2], marks: '[1–3]' },
    { numbers: [1, 1, 4], marks: '[1, 4]' },
    { numbers: [1, 3, 4, 5, 9, 10], marks: '[1, 3–5, 9, 10]' },
  ])('$numbers → $marks', ({ numbers, marks }) => expect(formatMarks(numbers)).toBe(marks))
})

describe('where a picture draws from', () => {
  it.each([
    {
      places: [
        [3, 5],
        [3, 5],
      ],
      said: 'Kilde: Nordbys statusrapport 2010, kap. 3, s. 5',
    },
    {
      places: [
        [3, 5],
        [3, 6],
        [3, 7],
      ],
      said: 'Kilde: Nordbys statusrapport 2010, kap. 3, s. 5–7',
    },
    {
      places: [
        [4, 7],
        [4, 9],
        [1, 1],
      ],
      said: 'Kilde: Nordbys statusrapport 2010, kap. 4, s. 7, 9; kap. 1, s. 1',
    },
  ] as const)('$said', ({ places, said }) => {
    const [first, ...rest] = places.map(([chapter, page]) => aCitation({ chapter, page }))
    if (first) expect(formatOrigin([first, ...rest], 'da')).toBe(said)
  })

  it('has several pages in English', () =>
    expect(formatOrigin([aCitation({ page: 2 }), aCitation({ page: 3 })], 'en')).toContain('pp. 2, 3'))
})
