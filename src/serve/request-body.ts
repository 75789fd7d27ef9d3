/** The body of an HTTP request, up to a length. */

import type { IncomingMessage } from 'node:http'

/** Far above any command or message, far below what would hold up others. */
const longestBody = 1_000_000

/** By what it says of itself, before any of it is read. */
export const isTooLong = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > longestBody

/** The whole body; throws, and hangs up, where it is longer than it said. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    length += chunk.length
    if (length > longestBody) throw new RangeError('a body without end')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
