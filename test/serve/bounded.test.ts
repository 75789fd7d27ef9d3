/** What is remembered, and that it does not grow. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBounded } from '../../src/serve/bounded.ts'
import { createFirstTime } from '../../src/serve/first-time.ts'
import { freeMemory } from '../../src/serve/free-memory.ts'

const act = fc.record({
  does: fc.constantFrom('get', 'set', 'set', 'forget'),
  key: fc.constantFrom(...'abcdefghijkl'),
})

describe('a bounded memory', () => {
  it('knows the last that were wanted, and never twice as many again', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(act, { maxLength: 60 }), (least, acts) => {
        const memory = createBounded<number>(least)
        /** All that was ever set, the last wanted first; what is forgotten keeps its place, for it brings nothing back that has gone. */
        let wanted: (readonly [string, number | undefined])[] = []
        for (const [at, { does, key }] of acts.entries()) {
          const known = wanted.find(([name]) => name === key)?.[1]
          const isRecent = wanted.slice(0, least).some(([name]) => name === key)
          const found = does === 'get' ? memory.get(key) : undefined
          if (does === 'set') memory.set(key, at)
          if (does === 'forget') {
            memory.forget(key)
            wanted = wanted.map(([name, value]) => [name, name === key ? undefined : value])
            continue
          }
          if (does === 'get') expect([known, isRecent ? 'lost' : undefined]).toContain(found)
          if (does === 'get' && isRecent) expect(found).toBe(known)
          const value = does === 'set' ? at : found
          if (value !== undefined) wanted = [[key, value], ...wanted.filter(([name]) => name !== key)]
          expect(memory.size).toBeLessThan(2 * least + 1)
        }
      }),
    ))
  it('forgets what was not wanted for longest', () => {
    const memory = createBounded<number>(2)
    memory.set('a', 1)
    for (const key of 'bcde') {
      memory.set(key, 2)
      memory.get('a')
    }
    expect([memory.get('a'), memory.get('b')]).toEqual([1, undefined])
  })
})

describe('what comes', () => {
  it('is known to come for the first time', () => {
    const isFirst = createFirstTime(2)
    expect(['a', 'a', undefined, undefined, 'b', 'a'].map(isFirst)).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
    ])
  })
  it('again after long enough is taken for new', () => {
    const isFirst = createFirstTime(2)
    expect([...'abcdea'].map(isFirst)).toEqual([true, true, true, true, true, true])
  })
  it('is known for as long as was said, whatever came meanwhile, and nothing new is taken for known', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 300 }),
        (least, events) => {
          const isFirst = createFirstTime(least)
          let seen: readonly number[] = []
          for (const event of events) {
            const isNew = isFirst(String(event))
            if (!seen.includes(event)) expect(isNew).toBe(true)
            if (seen.slice(0, least).includes(event)) expect(isNew).toBe(false)
            seen = [event, ...seen.filter((one) => one !== event)]
          }
        },
      ),
    ))
  it('takes no more memory the more came', async () => {
    const isFirst = createFirstTime(100_000)
    const come = (from: number): boolean => {
      let areAllNew = true
      for (let nth = from; nth < from + 90_000; nth += 1) areAllNew = isFirst(`Ev${nth}`) && areAllNew
      return areAllNew
    }
    const taken = async (): Promise<number> => {
      await freeMemory()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      return heapUsed + arrayBuffers
    }
    expect(come(0)).toBe(true)
    const before = await taken()
    expect(come(90_000)).toBe(true)
    expect((await taken()) - before).toBeLessThan(2 ** 21)
  })
})
