/** Being held up is noticed, told once and forgotten after a while. */

import { expect, it } from 'vitest'
import { createPulse } from '../../src/serve/pulse.ts'

it('is ill when a beat is late, also before that beat, and well again later', () => {
  let now = 0
  const events: string[] = []
  const pulse = createPulse(
    (_, event) => events.push(event),
    () => now,
  )
  const beats = (count: number): void => {
    for (let n = 0; n < count; n += 1) {
      now += 1_000
      pulse.beat()
    }
  }
  beats(5)
  expect(pulse.isIll()).toBe(false)
  now += 2_500
  expect(pulse.isIll()).toBe(true)
  beats(9)
  expect(pulse.isIll()).toBe(true)
  beats(1)
  expect(pulse.isIll()).toBe(false)
  expect(events).toEqual(['held up'])
})
