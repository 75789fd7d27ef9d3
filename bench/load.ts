/** Sends prepared HTTP requests over kept connections and takes the time of each answer. */

import { connect, type Socket } from 'node:net'

export type Load = {
  /** Milliseconds of the whole. */
  readonly wall: number
  /** Milliseconds of each answer. */
  readonly times: readonly number[]
  /** Answers that were not a 200 with something in it. */
  readonly failures: number
  readonly bytes: number
}

type Answered = { readonly ok: boolean; readonly bytes: number }

/** So many at a time, each connection sending its next when it has its answer. */
export async function closedLoad(
  port: number,
  requests: readonly Buffer[],
  connections: number,
): Promise<Load> {
  const start = performance.now()
  let next = 0
  return gather(start, connections, port, async (send, done) => {
    for (let at = next++; at < requests.length; at = next++) {
      const begun = performance.now()
      done(await send(requests[at] ?? Buffer.alloc(0)), performance.now() - begun)
    }
  })
}

/** So many a second, whether or not there are answers yet; a late start counts as waiting. */
export async function openLoad(
  port: number,
  requests: readonly Buffer[],
  connections: number,
  perSecond: number,
): Promise<Load> {
  const start = performance.now()
  let next = 0
  return gather(start, connections, port, async (send, done) => {
    for (let at = next++; at < requests.length; at = next++) {
      const due = start + (1000 * at) / perSecond
      while (performance.now() < due) await new Promise((resolve) => setImmediate(resolve))
      done(await send(requests[at] ?? Buffer.alloc(0)), performance.now() - due)
    }
  })
}

type Work = (
  send: (request: Buffer) => Promise<Answered>,
  done: (answered: Answered, ms: number) => void,
) => Promise<void>

async function gather(start: number, connections: number, port: number, work: Work): Promise<Load> {
  const times: number[] = []
  let [failures, bytes] = [0, 0]
  const one = async (): Promise<void> => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true)
    await work(senderOn(socket), (answered, ms) => {
      times.push(ms)
      bytes += answered.bytes
      if (!answered.ok) failures += 1
    })
    socket.destroy()
  }
  await Promise.all(Array.from({ length: connections }, one))
  return { wall: performance.now() - start, times, failures, bytes }
}

/** One request at a time on a connection. */
function senderOn(socket: Socket): (request: Buffer) => Promise<Answered> {
  let seen = ''
  let resolve = (_: Answered): void => {}
  socket.setEncoding('latin1').on('data', (words: string) => {
    seen += words
    const end = endOf(seen)
    if (end === null) return
    const answered = { ok: seen.startsWith('HTTP/1.1 200') && /blocks|components/.test(seen), bytes: end }
    seen = seen.slice(end)
    resolve(answered)
  })
  return (request) =>
    new Promise((settle) => {
      resolve = settle
      socket.write(request)
    })
}

/** Where the first answer ends, or null while it is still coming. */
function endOf(seen: string): number | null {
  const head = seen.indexOf('\r\n\r\n')
  if (head < 0) return null
  const length = /\r\ncontent-length: (\d+)/i.exec(seen.slice(0, head))?.[1]
  if (length !== undefined) return seen.length >= head + 4 + Number(length) ? head + 4 + Number(length) : null
  const last = seen.indexOf('\r\n0\r\n\r\n', head)
  return last < 0 ? null : last + 7
}
