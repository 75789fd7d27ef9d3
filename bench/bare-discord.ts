/** A bare server that verifies each interaction and answers a constant: what HTTP and a signature cost at the least. */

import { createPublicKey, verify } from 'node:crypto'
import { createServer } from 'node:http'

/** Serves on a free port, which it prints; `answer` is the body of its answer. */
export function bareDiscord(answer: string, publicKey: string): void {
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  })
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex')
      const stamp = Buffer.from(String(request.headers['x-signature-timestamp']))
      const isGood = verify(null, Buffer.concat([stamp, ...chunks]), key, signature)
      response.writeHead(isGood ? 200 : 401, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(answer),
      })
      response.end(answer)
    })
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    process.stderr.write(`${JSON.stringify({ event: 'open', port })}\n`)
  })
}
