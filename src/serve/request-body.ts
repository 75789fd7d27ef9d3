/** The body of an HTTP request, up to a length. */

import type { IncomingMessage } from 'node:http'

/** Far above any command or message, far below what would hold up others. */
const longestBody = 1_000_000

/** By what it says of itself, before any of it is read. */
export const isTooLong = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > longestBody

/** The whole body; rejects, and hangs up, where it is longer than it said. */
export const bodyOf = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length <= longestBody) return
      reject(new RangeError('a body without end'))
      request.destroy()
    })
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    request.on('close', () => {
      // An error costs a tenth of an answer, and nearly every request is whole by then.
      if (!request.readableEnded) reject(new Error('hung up'))
    })
  })
