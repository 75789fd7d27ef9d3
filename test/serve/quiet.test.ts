/** What is put off until nobody asks. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createQuiet } from '../../src/serve/quiet.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const at = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

it('waits until nobody has asked for so long, and is done once', async () => {
  const tidy = vi.fn()
  const asked = createQuiet(tidy, 1_000)
  await at(5_000)
  expect(tidy).not.toHaveBeenCalled()
  for (let question = 0; question < 10; question += 1) {
    asked()
    await at(900)
  }
  expect(tidy).not.toHaveBeenCalled()
  await at(100)
  expect(tidy).toHaveBeenCalledTimes(1)
  await at(60_000)
  expect(tidy).toHaveBeenCalledTimes(1)
})

it('is done again after the next one', async () => {
  const tidy = vi.fn()
  const asked = createQuiet(tidy, 1_000)
  for (let round = 1; round <= 3; round += 1) {
    asked()
    await at(1_000)
    expect(tidy).toHaveBeenCalledTimes(round)
  }
})

it('keeps no program from ending', () => {
  vi.useRealTimers()
  const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  createQuiet(() => {}, 1_000)()
  expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBe(before)
})
