import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsFromBytes, wordsToBytes } from '../../src/language/word-set.ts'

it('denies no word of its own', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
      const holds = wordsFromBytes(wordsToBytes(words))
      expect(words.filter((word) => !holds(word))).toEqual([])
    }),
  ))

it('claims few others', () => {
  const holds = wordsFromBytes(wordsToBytes(Array.from({ length: 5000 }, (_, nth) => `ord${nth}`)))
  const claimed = Array.from({ length: 5000 }, (_, nth) => `andet${nth}`).filter(holds)
  expect(claimed.length).toBeLessThan(25)
})

it('holds nothing when it is empty', () => expect(wordsFromBytes(wordsToBytes([]))('ord')).toBe(false))
