/** The way in over HTTP: a server of our own that lets to Bolt's receiver only what the guard finds good. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { HTTPReceiver, type InstallationStore, type Logger, type Receiver } from '@slack/bolt'
import { createFresh } from '../../serve/fresh.ts'
import { createListener, end, type Listener, one } from '../../serve/listener.ts'
import { bodyOf, isTooLong } from '../../serve/request-body.ts'
import type { Trade } from '../../serve/trade.ts'
import { createGuard, type Judgement } from './guard.ts'
import { openInstallations } from './installations.ts'
import { botScopes } from './scopes.ts'
import type { HttpSettings } from './settings.ts'

const eventsPath = '/slack/events'

const statuses: { readonly [J in Exclude<Judgement, 'good'>]: number } = {
  probe: 200,
  repeated: 200,
  unsigned: 401,
  unreadable: 400,
}

export type HttpDoor = Omit<Receiver, 'stop'> &
  Listener & {
    readonly installer: HTTPReceiver['installer']
    /** Where several workspaces have installed the app. */
    readonly installations: InstallationStore | null
  }

export function createHttp(
  settings: HttpSettings,
  logger: Logger,
  { now, log, watch }: Pick<Trade, 'now' | 'log' | 'watch'>,
): HttpDoor {
  const { workspace } = settings
  const installations = workspace.type === 'many' ? openInstallations(workspace.folder) : null
  // The guard has verified what comes this far.
  const bolt = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    signatureVerification: false,
    logger,
    ...(installations ? installation(settings, installations) : {}),
  })
  const judge = createGuard(settings.signingSecret, createFresh({ now, log }, 'slack'))
  const listener = createListener({
    ...settings,
    watch,
    answer: (request, response) => answer(request, response, bolt, judge),
  })
  return { ...listener, installer: bolt.installer, installations, init: (app) => bolt.init(app) }
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

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  bolt: HTTPReceiver,
  judge: ReturnType<typeof createGuard>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (request.method === 'GET') return toBolt(request, response, bolt)
  if (request.method !== 'POST' || pathname !== eventsPath) return end(response, 404)
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
