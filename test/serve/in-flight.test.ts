/** Work in flight, and waiting for it. */

import { describe, expect, it } from 'vitest'
import { createInFlight } from '../../src/serve/in-flight.ts'

/** Work that ends when told to. */
function work(): { promise: Promise<string>; finish: () => void; fail: () => void } {
  let finish = (): void => {}
  let fail = (): void => {}
  const promise = new Promise<string>((resolve, reject) => {
    finish = () => resolve('done')
    fail = () => reject(new Error('no'))
  })
  return { promise, finish, fail }
}

describe('what is in flight', () => {
  it('is nothing at first', async () => expect(await createInFlight().settled(1_000)).toBe(true))

  it('is waited for, with what begins meanwhile', async () => {
    const inFlight = createInFlight()
    const [first, second] = [work(), work()]
    const order: string[] = []
    const tracked = inFlight.track(first.promise).then((done) => {
      order.push('first')
      return done
    })
    const settled = inFlight.settled(10_000).then((isDone) => {
      order.push('settled')
      return isDone
    })
    inFlight.track(second.promise).then(() => order.push('second'))
    first.finish()
    expect(await tracked).toBe('done')
    second.finish()
    expect(await settled).toBe(true)
    expect(order).toEqual(['first', 'second', 'settled'])
  })

  it('may fail without harm', async () => {
    const inFlight = createInFlight()
    const { promise, fail } = work()
    const tracked = inFlight.track(promise)
    fail()
    await expect(tracked).rejects.toThrow('no')
    expect(await inFlight.settled(10_000)).toBe(true)
  })

  it('is given up at some point', async () => {
    const inFlight = createInFlight()
    inFlight.track(work().promise)
    expect(await inFlight.settled(1)).toBe(false)
  })
})
