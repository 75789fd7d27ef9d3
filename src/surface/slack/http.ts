/** The way in over HTTP: a server of our own that lets to Bolt's receiver only what the guard finds good. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { HTTPReceiver, type InstallationStore, type Logger, type Receiver } from '@slack/bolt'
import type { Pulse } from '../../serve/pulse.ts'
import { createGuard, type Judgement } from './guard.ts'
import { openInstallations } from './installations.ts'
import { bodyOf, isTooLong } from './request-body.ts'
import { botScopes } from './scopes.ts'
import type { HttpSettings } from './settings.ts'

export const paths = { events: '/slack/events', health: '/healthz' } as const

const statuses: { readonly [J in Exclude<Judgement, 'good'>]: number } = {
  probe: 200,
  repeated: 200,
  unsigned: 401,
  unreadable: 400,
}

export type HttpDoor = Omit<Receiver, 'stop'> & {
  readonly installer: HTTPReceiver['installer']
  /** Where several workspaces have installed the app. */
  readonly installations: InstallationStore | null
  /** Null until it listens. */
  port(): number | null
  stop(): Promise<void>
}

type Clocks = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly pulse: Pulse
}

export function createHttp(settings: HttpSettings, logger: Logger, { now, pulse }: Clocks): HttpDoor {
  const { workspace } = settings
  const installations = workspace.type === 'many' ? openInstallations(workspace.folder) : null
  // The guard has verified what comes this far.
  const bolt = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    signatureVerification: false,
    logger,
    ...(installations ? installation(settings, installations) : {}),
  })
  const judge = createGuard(settings.signingSecret, now)
  const { patienceMs } = settings
  const limits = {
    headersTimeout: patienceMs,
    requestTimeout: patienceMs,
    // Node looks for late ones every half minute only.
    connectionsCheckingInterval: Math.ceil(patienceMs / 5),
  }
  const server = createServer(limits, (request, response) => {
    if (request.url === paths.health) return tellHealth(response, pulse)
    answer(request, response, bolt, judge).catch(() => end(response, 400))
  })
  return {
    port: () => portOf(server),
    installer: bolt.installer,
    installations,
    init: (app) => bolt.init(app),
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(settings.port, settings.host, () => resolve(server))
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

function portOf(server: Server): number | null {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : null
}

/** Several workspaces install the app themselves, each with its own token in a folder. */
function installation({ workspace, apiUrl }: HttpSettings, installationStore: InstallationStore) {
  if (workspace.type === 'one') return {}
  const { clientId, clientSecret, stateSecret } = workspace
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...botScopes],
    installationStore,
    installerOptions: {
      directInstall: true,
      clientOptions: { slackApiUrl: apiUrl },
      authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
    },
  }
}

/** For whoever minds the program: it listens, and was not held up just now. */
const tellHealth = (response: ServerResponse, pulse: Pulse): void =>
  pulse.isIll() ? end(response, 503, 'held up') : end(response, 200, 'ok')

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  bolt: HTTPReceiver,
  judge: ReturnType<typeof createGuard>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (request.method === 'GET') return toBolt(request, response, bolt)
  if (request.method !== 'POST' || pathname !== paths.events) return end(response, 404)
  // What is not read to its end would be taken for the next request.
  if (isTooLong(request)) return end(response.setHeader('connection', 'close'), 413)
  const body = await bodyOf(request)
  // Bolt compares the type as a whole, and proxies like to add a charset.
  const contentType = (request.headers['content-type'] ?? '').split(';', 1).join().trim().toLowerCase()
  request.headers['content-type'] = contentType
  const { 'x-slack-signature': signature, 'x-slack-request-timestamp': stamp } = request.headers
  const judgement = judge({
    signature: one(signature),
    stamp: one(stamp),
    contentType,
    body: body.toString('utf8'),
  })
  if (judgement !== 'good') return end(response, statuses[judgement])
  toBolt(Object.assign(request, { rawBody: body }), response, bolt)
}

/** Bolt throws where a path is not its own. */
function toBolt(request: IncomingMessage, response: ServerResponse, { requestListener }: HTTPReceiver): void {
  try {
    requestListener(request, response)
  } catch {
    end(response, 404)
  }
}

const one = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined

function end(response: ServerResponse, status: number, words = ''): void {
  response.writeHead(status)
  response.end(words)
}
