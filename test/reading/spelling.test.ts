import { describe, expect, it } from 'vitest'
import { splitCompound } from '../../src/reading/compounds.ts'
import { createLookAlikes } from '../../src/reading/look-alikes.ts'
import { createSpeller, editDistance, nearSmall, struckOnce } from '../../src/reading/spelling.ts'

describe('editDistance', () => {
  it.each([
    ['skole', 'skole', 0],
    ['skole', 'skoel', 1],
    ['skole', 'skol', 1],
    ['skole', 'skoler', 1],
    ['skole', 'stole', 1],
    ['skole', 'by', 3],
  ])('%s and %s: %i', (a, b, edits) => expect(editDistance(a, b, 2)).toBe(edits))
})

describe('createSpeller', () => {
  const spell = createSpeller(() => ['uddannelse', 'beskaeftigelse', 'kvinder', 'piger', 'skole'])
  it.each([
    ['uddanelse', 'uddannelse'],
    ['besaeftigelse', 'beskaeftigelse'],
    ['kvindr', 'kvinder'],
    ['binder', null],
    ['vkinder', 'kvinder'],
    ['pig', null],
    ['boligpriser', null],
  ])('%s → %s', (typed, known) => expect(spell(typed)[0] ?? null).toBe(known))
})

describe('createLookAlikes', () => {
  // Words that look alike, and words that share nothing with them.
  const letters = ['ab', 'ba', 'ac', 'skol', 'skole', 'vej', 'ning']
  const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `x${a}${b}${c}`)))
  const alike = createLookAlikes([...new Set(words)])
  it.each(words.filter((_, nth) => nth % 17 === 0))('none within one edit of %s is missed', (word) => {
    const near = words.filter((other) => editDistance(word, other, 1) <= 1)
    expect(alike.of(word, 1)).toEqual(expect.arrayContaining(near))
    expect(alike.of(word, 2)).toEqual(expect.arrayContaining(near))
  })
  it('what looks like none of them has no candidate', () => expect(alike.of('qqqqqqqqq', 2)).toEqual([]))
})

describe('nearSmall', () => {
  it.each([
    ['waht', ['what']],
    ['whn', ['when']],
    ['dogs', []],
    ['hat', ['what', 'that']],
  ])('%s → %s', (typed, small) => expect(nearSmall(typed, ['what', 'that', 'when', 'does'])).toEqual(small))
})

describe('struckOnce', () => {
  it.each([
    ['booys', ['boys']],
    ['sincce', ['since']],
    ['boys', []],
  ])('%s', (typed, words) => expect(struckOnce(typed)).toEqual(words))
})

describe('splitCompound', () => {
  const knows = (part: string): boolean =>
    ['sundhed', 'gab', 'helbred', 'forskel', 'minoritet', 'drenge'].includes(part)
  it.each([
    ['sundhedsgab', { head: 'sundhed', tail: 'gab' }],
    ['sundhedgab', null],
    ['helbredsforskel', { head: 'helbred', tail: 'forskel' }],
    ['minoritetsdrenge', { head: 'minoritet', tail: 'drenge' }],
    ['boligpris', null],
    ['gab', null],
  ])('%s', (word, parts) => expect(splitCompound(word, knows)).toEqual(parts))
})
