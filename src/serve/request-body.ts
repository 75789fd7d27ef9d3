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
    // What ends before it is whole; after its end this changes nothing.
    request.on('close', () => reject(new Error('hung up')))
  })
