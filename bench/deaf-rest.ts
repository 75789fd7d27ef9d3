/** Discord's REST as a bench needs it: takes whatever comes, looks at nothing, and is quick. */

import { once } from 'node:events'
import { createServer } from 'node:http'

export type DeafRest = {
  readonly url: string
  /** What came so far. */
  readonly taken: () => number
  stop(): void
}

export async function startDeafRest(): Promise<DeafRest> {
  let taken = 0
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      taken += 1
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end('{}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api`,
    taken: () => taken,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
