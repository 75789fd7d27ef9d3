/** A Discord of our own on a local port: REST and gateway; it refuses what Discord refuses. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createQueue, type Queue } from '../queue.ts'
import { createGatewayStandIn, type GatewayStandIn } from './gateway-stand-in.ts'
import { isNode, type Node, objectionsTo, type Request } from './judge.ts'
import { objectionsToFiles, type Upload } from './judge-files.ts'
import { ids, type Sent, self, snowflake } from './payloads.ts'

export const token = 'canary.discord.token'

export type Call = {
  readonly method: string
  /** Below the version. */
  readonly path: string
  readonly auth: string | undefined
  readonly body: Node
  /** What came beside it, if it came as a form. */
  readonly files: readonly Upload[]
  /** What Discord said to it. */
  readonly status: number
}

export type Reply = {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

type Answering = (call: Omit<Call, 'status'>) => Reply | 'hang' | null | Promise<Reply | 'hang' | null>

export type DiscordStandIn = {
  readonly api: string
  readonly gateway: GatewayStandIn
  /** Every request, when it has been answered. */
  readonly calls: Queue<Call>
  /** Everything that Discord would have refused. */
  readonly objections: string[]
  /** The registered commands, by server or `everywhere`. */
  readonly commands: Map<string, Node[]>
  /** Answers the paths that fit in another way; null goes back to the usual one. */
  answer(path: RegExp, reply: Answering | null): void
  /** Delivers through the gateway; resolves with the callback. */
  interact(interaction: Sent): Promise<Call>
  stop(): Promise<void>
}

const kinds: readonly { readonly method: string; readonly path: RegExp; readonly request: Request }[] = [
  { method: 'POST', path: /^\/interactions\/\d+\/[^/]+\/callback$/, request: 'callback' },
  { method: 'PUT', path: /^\/applications\/\d+\/commands$/, request: 'commands' },
  { method: 'PUT', path: /^\/applications\/\d+\/guilds\/\d+\/commands$/, request: 'guildCommands' },
  { method: 'PATCH', path: /^\/webhooks\/\d+\/[^/]+\/messages\/@original$/, request: 'edit' },
  { method: 'POST', path: /^\/webhooks\/\d+\/[^/]+$/, request: 'followUp' },
  { method: 'POST', path: /^\/channels\/\d+\/messages$/, request: 'message' },
  { method: 'PATCH', path: /^\/channels\/\d+\/messages\/\d+$/, request: 'messageEdit' },
]

export async function startDiscord({ shards = 1 } = {}): Promise<DiscordStandIn> {
  const calls = createQueue<Call>()
  const objections: string[] = []
  const commands = new Map<string, Node[]>()
  const replies: { readonly path: RegExp; readonly reply: Answering }[] = []
  const responded = new Set<string>()
  const posted = new Set<string>()
  const server = createServer((request, response) => void route(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const gateway = createGatewayStandIn(server, port, token)

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(url.pathname.replace('/api/v10', ''))
    const call = {
      method: request.method ?? '',
      path,
      auth: request.headers.authorization,
      ...(await bodyOf(request)),
    }
    const kind = kinds.find((one) => one.method === call.method && one.path.test(path))
    const found = kind
      ? [
          ...objectionsTo(kind.request, call.body),
          ...objectionsToFiles(isNode(call.body.data) ? call.body.data : call.body, call.files),
        ]
      : []
    objections.push(...found.map((objection) => `${call.method} ${path}: ${objection}`))
    const planned = await replies.find((one) => one.path.test(path))?.reply(call)
    if (planned === 'hang') return
    const refused: Reply = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } }
    const { status = 200, headers = {}, body } = found.length > 0 ? refused : (planned ?? usual(call))
    calls.put({ ...call, status })
    response.writeHead(status, {
      ...(status === 204 ? {} : { 'content-type': 'application/json' }),
      ...headers,
    })
    response.end(status === 204 ? undefined : JSON.stringify(body ?? {}))
  }

  function usual({ method, path, auth, body }: Omit<Call, 'status'>): Reply {
    const [, room, , key = ''] = path.split('/')
    if (room === 'interactions') return respond(path)
    if (room === 'webhooks') return key === '' ? unknown : { body: { id: snowflake() } }
    if (auth !== `Bot ${token}`) return { status: 401, body: { message: '401: Unauthorized', code: 0 } }
    if (path === '/gateway/bot')
      return {
        body: {
          url: gateway.url,
          shards,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: shards },
        },
      }
    if (path === '/users/@me') return { body: self }
    if (path === '/users/@me/channels') return { body: { id: ids.thread, type: 1 } }
    if (path.endsWith('/applications/@me')) return { body: { id: ids.app, name: 'kildetal' } }
    if (path.endsWith('/commands')) return registered(method, path, body)
    if (path.endsWith('/messages')) {
      const id = snowflake()
      posted.add(`${path}/${id}`)
      return { body: { id, channel_id: path.split('/')[2] } }
    }
    if (method === 'PATCH' && posted.has(path)) return { body: { id: path.split('/')[4] } }
    return unknown
  }

  /** One response an interaction. */
  function respond(path: string): Reply {
    if (responded.has(path))
      return {
        status: 400,
        body: { code: 40_060, message: 'Interaction has already been acknowledged.' },
      }
    responded.add(path)
    return { status: 204 }
  }

  /** Discord adds ids and defaults to what it was told. */
  function registered(method: string, path: string, body: Node): Reply {
    const where = /guilds\/(\d+)/.exec(path)?.[1] ?? 'everywhere'
    if (method === 'PUT')
      commands.set(
        where,
        Object.values(body)
          .filter(isNode)
          .map((one) => ({
            id: snowflake(),
            application_id: ids.app,
            version: snowflake(),
            nsfw: false,
            description: '',
            default_member_permissions: null,
            ...one,
            ...(Array.isArray(one.options) ? { options: one.options.map(withoutFalse) } : {}),
          })),
      )
    return { body: commands.get(where) ?? [] }
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    gateway,
    calls,
    objections,
    commands,
    answer(path, reply) {
      const at = replies.findIndex((one) => String(one.path) === String(path))
      if (at >= 0) replies.splice(at, 1)
      if (reply) replies.unshift({ path, reply })
    },
    interact(interaction) {
      const path = `/interactions/${interaction.id}/${interaction.token}/callback`
      const called = calls.take((call) => call.path === path)
      gateway.dispatch('INTERACTION_CREATE', interaction)
      return called
    },
    async stop() {
      gateway.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const unknown: Reply = { status: 404, body: { code: 0, message: '404: Not Found' } }

const withoutFalse = (option: unknown): Node => {
  const { required, ...rest } = isNode(option) ? option : {}
  return required === true ? { ...rest, required } : rest
}

async function bodyOf(request: IncomingMessage): Promise<Pick<Call, 'body' | 'files'>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return formOf(bytes, type)
  const text = bytes.toString('utf8')
  return { body: text === '' ? {} : (JSON.parse(text) as Node), files: [] }
}

/** Uploading Files: the message in `payload_json`, the files in `files[n]`. */
async function formOf(bytes: Buffer, type: string): Promise<Pick<Call, 'body' | 'files'>> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files: Upload[] = []
  for (const [key, value] of form)
    if (typeof value !== 'string')
      files.push({ key, name: value.name, type: value.type, bytes: await value.bytes() })
  return { body: JSON.parse(String(form.get('payload_json'))) as Node, files }
}
