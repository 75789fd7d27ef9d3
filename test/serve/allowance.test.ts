/** How much may be asked in a minute, and what somebody is told who asks more. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAllowance, readLimits, usualLimits } from '../../src/serve/allowance.ts'
import { tooMany } from '../../src/serve/too-many.ts'

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

const go = { type: 'go' }
const allowance = (perPerson: number, perWorkspace: number) =>
  createAllowance({ perPerson, perWorkspace }, Date.now)

describe('an allowance', () => {
  it('lets a person ask so much a minute, and then again', async () => {
    const { take } = allowance(2, 0)
    expect([await take('T:a', 'T'), await take('T:a', 'T')]).toEqual([go, go])
    vi.advanceTimersByTime(20_500)
    expect(await take('T:a', 'T')).toEqual({ type: 'wait', seconds: 40, of: 'person', isNews: true })
    expect(await take('T:a', 'T')).toMatchObject({ isNews: false })
    expect(await take('T:b', 'T')).toEqual(go)
    vi.advanceTimersByTime(39_500)
    expect(await take('T:a', 'T')).toEqual(go)
    await take('T:a', 'T')
    expect(await take('T:a', 'T')).toMatchObject({ isNews: true })
  })
  it('lets a workspace ask so much, and one who asks too much takes nothing from the others', async () => {
    const { take } = allowance(2, 3)
    for (let n = 0; n < 10; n += 1) await take('T:a', 'T')
    expect(await take('T:b', 'T')).toEqual(go)
    expect(await take('T:b', 'T')).toEqual({ type: 'wait', seconds: 60, of: 'workspace', isNews: true })
    expect(await take('S:b', 'S')).toEqual(go)
    expect(await take('c', null)).toEqual(go)
  })
  it('of nothing sets no limit', async () => {
    const { take } = allowance(0, 0)
    for (let n = 0; n < 5_000; n += 1) expect(await take('a', 'T')).toEqual(go)
  })
})

it.each([
  { set: {}, limits: usualLimits },
  {
    set: { KILDETAL_PER_PERSON: '5', KILDETAL_PER_WORKSPACE: '0' },
    limits: { perPerson: 5, perWorkspace: 0 },
  },
  { set: { KILDETAL_PER_PERSON: '-1' }, limits: null },
  { set: { KILDETAL_PER_WORKSPACE: 'many' }, limits: null },
])('$set is read as $limits', ({ set, limits }) => {
  const env: Readonly<Record<string, string>> = set
  expect(readLimits((name) => env[name])).toEqual(limits)
})

it.each([
  {
    lang: 'da' as const,
    of: 'person' as const,
    seconds: 1,
    said: 'Det går lidt for stærkt for mig. Spørg igen om et sekund, så svarer jeg gerne.',
  },
  {
    lang: 'en' as const,
    of: 'workspace' as const,
    seconds: 12,
    said: 'A lot is being asked here right now. Ask again in 12 seconds and I will gladly answer.',
  },
])('says so in $lang', ({ lang, said, ...wait }) =>
  expect(tooMany({ type: 'wait', isNews: true, ...wait }, lang)).toBe(said),
)
