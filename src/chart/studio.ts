/** The thread that draws: started when a picture is wanted, ended when none is for a while, and anew should it have died. */

import { resolve as pathOf } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Order, Returned, Sent } from './order.ts'

export type Studio = {
  svg(order: Order): Promise<string>
  png(order: Order): Promise<Uint8Array>
  /** Whether the thread is there. */
  isAwake(): boolean
  close(): Promise<void>
}

type Waiting = {
  readonly resolve: (drawn: Extract<Returned, { drawn: unknown }>['drawn']) => void
  readonly reject: (error: Error) => void
}

/** A picture takes a hundredth of this; what takes longer never comes. */
const patienceMs = 10_000
/** More that wait than are drawn in that time would wait for nothing. */
const mostWaiting = 100
/** A thread that draws holds thirty megabytes; to start it anew takes a third of a second, in which the words are read. */
const patienceWithIdlenessMs = 60_000

/** `idleMs`: how long the thread stays without an order. */
export function createStudio(folder: string, idleMs = patienceWithIdlenessMs): Studio {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let count = 0
  let rest: NodeJS.Timeout | undefined

  const end = async (): Promise<void> => {
    clearTimeout(rest)
    const last = worker
    worker = null
    await last?.terminate()
  }
  const giveUp = (failed: Worker, error: Error): void => {
    if (worker !== failed) return
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    void failed.terminate()
  }
  const start = (): Worker => {
    const started = new Worker(pathOf(folder, 'draw.js'))
    // Nobody stays for the sake of a thread that has nothing to do.
    started.unref()
    started.on('message', (returned: Returned) => {
      const { resolve, reject } = waiting.get(returned.number) ?? {}
      waiting.delete(returned.number)
      if (waiting.size === 0) {
        started.unref()
        rest = setTimeout(end, idleMs).unref()
      }
      if ('drawn' in returned) resolve?.(returned.drawn)
      else reject?.(new Error(returned.failed))
    })
    started.on('error', (error) => giveUp(started, error instanceof Error ? error : new Error(String(error))))
    started.on('exit', (code) => giveUp(started, new Error(`the thread that draws ended with ${code}`)))
    return started
  }
  const draw = async (order: Order, format: Sent['format']): Promise<string | Uint8Array> => {
    if (waiting.size >= mostWaiting) throw new Error('too many pictures are waited for')
    clearTimeout(rest)
    worker ??= start()
    const busy = worker
    busy.ref()
    count += 1
    const number = count
    const timer = setTimeout(() => giveUp(busy, new Error('a picture took too long')), patienceMs)
    const drawn = new Promise<string | Uint8Array>((resolve, reject) =>
      waiting.set(number, { resolve, reject }),
    )
    busy.postMessage({ number, order, format } satisfies Sent)
    return drawn.finally(() => clearTimeout(timer))
  }

  return {
    async svg(order) {
      const drawn = await draw(order, 'svg')
      return typeof drawn === 'string' ? drawn : ''
    },
    async png(order) {
      const drawn = await draw(order, 'png')
      if (typeof drawn === 'string') throw new Error('words instead of a picture')
      return drawn
    },
    isAwake: () => worker !== null,
    close() {
      for (const { reject } of waiting.values()) reject(new Error('the program ends'))
      waiting.clear()
      return end()
    },
  }
}
