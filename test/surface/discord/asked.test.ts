/** What travels in the ids of buttons comes back as it was, or does not travel. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askedBy,
  lineOf,
  parseAsked,
  parsePressed,
  verbs,
  writeAsked,
  writePressed,
} from '../../../src/surface/discord/asked.ts'

const anAsked = fc.record({
  name: fc.constantFrom('goal', 'ask', 'compare'),
  words: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 3 }),
  lang: fc.constantFrom('da' as const, 'en' as const, null),
  page: fc.integer({ min: 1, max: 999 }),
})

describe('what was asked', () => {
  it('comes back as it was, within a hundred characters, or not at all', () =>
    fc.assert(
      fc.property(anAsked, (asked) => {
        const written = writeAsked(asked)
        if (written === null) return
        expect(written.length).toBeLessThanOrEqual(100)
        expect(parseAsked(written)).toEqual(asked)
      }),
    ))
  it('comes back with what is to be done', () =>
    fc.assert(
      fc.property(anAsked, fc.constantFrom(...verbs), fc.option(fc.nat({ max: 5 })), (asked, verb, index) => {
        const id = writePressed({ verb, asked }, index ?? undefined)
        if (id === null) return
        expect(id.length).toBeLessThanOrEqual(100)
        expect(parsePressed(id)).toEqual({ verb, asked })
      }),
    ))
  it('may hold the bar that commands have', () =>
    expect(parseAsked(writeAsked(askedBy('/compare a | b', 'en')) ?? '')?.words).toEqual(['a | b']))
  it.each([
    ['/goal beskæftigelse', 'goal', ['beskæftigelse']],
    ['/goal', 'goal', []],
    ['how many?', 'ask', ['how many?']],
  ])('of %s is a command and its words', (line, name, words) =>
    expect(askedBy(line, null)).toEqual({ name, words, lang: null, page: 1 }),
  )
  it('reads as one would type it', () =>
    expect(lineOf({ name: 'indicator', words: ['employment', '', '2009'], lang: null, page: 1 })).toBe(
      '/indicator employment 2009',
    ))
})
