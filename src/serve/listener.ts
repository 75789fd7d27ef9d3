/** An HTTP server for platforms that call us, with the pages of whoever minds the program. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Page, Watch } from './watch.ts'

export type Place = { readonly host: string; readonly port: number }

type Listening = Place & {
  /** Milliseconds after which a request that is only half sent is given up. */
  readonly patienceMs: number
  readonly watch: Watch
  /** A request that is not about watching; one that is rejected was not readable. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

export type Listener = {
  /** Null until it listens. */
  port(): number | null
  start(): Promise<Server>
  /** Takes in no more; what is being answered goes on. */
  stop(): Promise<void>
}

export function createListener({ host, port, patienceMs, watch, answer }: Listening): Listener {
  const limits = {
    headersTimeout: patienceMs,
    requestTimeout: patienceMs,
    // Node looks for late ones every half minute only.
    connectionsCheckingInterval: Math.ceil(patienceMs / 5),
  }
  const server = createServer(limits, (request, response) => {
    const page = watch.page(request.url ?? '')
    const told = page === null ? answer(request, response) : page.then((found) => show(response, found))
    told.catch(() => end(response, 400))
  })
  return {
    port() {
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : null
    },
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => resolve(server))
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

const show = (response: ServerResponse, { status, type, words }: Page): void =>
  end(response.setHeader('content-type', type), status, words)

/** A header that came once. */
export const one = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined

export function end(response: ServerResponse, status: number, words = ''): void {
  response.writeHead(status)
  response.end(words)
}
