/** A Slack of our own on a local port: Web API, sockets and response URLs; it refuses what Slack refuses. */

import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { createQueue, type Queue } from '../queue.ts'
import { objectionsToBlocks, objectionsToView } from './judge.ts'

export type Fields = Readonly<Record<string, unknown>>
export type Call = { readonly method: string; readonly token: string; readonly fields: Fields }
/** What was posted to a response URL, and whether Slack took it. */
export type Response = { readonly url: string; readonly fields: Fields; readonly status: number }
export type Ack = { readonly envelope_id: string; readonly payload: Fields }
export type Reply = {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: Fields
}

export type UploadedFile = { readonly filename: string; readonly bytes: Buffer; readonly isComplete: boolean }

type Answering = (call: Call) => Reply | 'hang' | Promise<Reply>

export type SlackStandIn = {
  readonly api: string
  readonly calls: Queue<Call>
  readonly responses: Queue<Response>
  /** Opened sockets, in order. */
  readonly opened: Queue<WebSocket>
  readonly closed: Queue<WebSocket>
  /** Files that were uploaded: id → bytes; complete ones may stand in a block. */
  readonly files: ReadonlyMap<string, UploadedFile>
  /** Everything that Slack would have refused. */
  readonly objections: string[]
  readonly sockets: ReadonlySet<WebSocket>
  /** Answers a method, or `response_url`, in another way. Null goes back to the usual one. */
  answer(method: string, reply: Answering | null): void
  /** Delivers to one socket, the newest unless told; resolves with what is acknowledged. */
  deliver(
    type: 'slash_commands' | 'interactive' | 'events_api',
    payload: Fields,
    to?: WebSocket,
  ): Promise<Ack>
  responseUrl(): string
  stop(): Promise<void>
}

export async function startSlack(): Promise<SlackStandIn> {
  const [calls, responses] = [createQueue<Call>(), createQueue<Response>()]
  const [opened, closed] = [createQueue<WebSocket>(), createQueue<WebSocket>()]
  const objections: string[] = []
  const sockets = new Set<WebSocket>()
  const replies = new Map<string, Answering>()
  const acks = new Map<string, (ack: Ack) => void>()
  const uses = new Map<string, number>()
  const files = new Map<string, UploadedFile>()

  const server = createServer((request, response) => void route(request, response))
  const wss = new WebSocketServer({ server })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  wss.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      closed.put(socket)
    })
    socket.on('message', (data) => {
      const ack = JSON.parse(String(data)) as Ack
      acks.get(ack.envelope_id)?.(ack)
    })
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A1' } }),
    )
    opened.put(socket)
  })

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', base)
    if (pathname.startsWith('/upload/')) return upload(pathname.slice('/upload/'.length), request, response)
    const fields = await fieldsOf(request)
    const isUrl = pathname.startsWith('/respond/')
    const method = isUrl ? 'response_url' : pathname.replace('/api/', '')
    const call = { method, token: (request.headers.authorization ?? '').replace('Bearer ', ''), fields }
    if (!isUrl) calls.put(call)
    const found = [...objectionsTo(call), ...objectionsToFiles(call, files)]
    objections.push(...found.map((objection) => `${method}: ${objection}`))
    const reply =
      (await replies.get(method)?.(call)) ??
      (isUrl ? used(pathname) : { body: filed(call) ?? usual(call, base) })
    if (reply === 'hang') return
    const { status = 200, headers = {}, body = { ok: true } } = found.length > 0 ? refused : reply
    if (isUrl) responses.put({ url: base + pathname, fields, status })
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(JSON.stringify(body))
  }

  /** The bytes of a file whose address was given out. */
  async function upload(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = files.get(id)
    const bytes = await bodyOf(request)
    // The client sends it as one part of a form.
    const isPng = bytes.includes(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    if (!file || !isPng) objections.push(`upload: ${file ? 'no PNG' : 'an unknown file'}`)
    if (file) files.set(id, { ...file, bytes })
    response.writeHead(file && isPng ? 200 : 400).end('OK')
  }

  /** Gives a file its address and its id, and takes it as complete once its bytes are there. */
  function filed({ method, fields }: Call): Fields | null {
    if (method === 'files.getUploadURLExternal') {
      const id = `F${files.size + 1}`
      files.set(id, { filename: String(fields.filename), bytes: Buffer.alloc(0), isComplete: false })
      return { ok: true, upload_url: `${base}/upload/${id}`, file_id: id }
    }
    if (method !== 'files.completeUploadExternal') return null
    const ids = (Array.isArray(fields.files) ? fields.files : []).map(({ id }: { id: string }) => id)
    for (const id of ids) {
      const file = files.get(id)
      if (!file || file.bytes.length === 0) return { ok: false, error: 'file_not_found' }
      files.set(id, { ...file, isComplete: true })
    }
    return { ok: true, files: ids.map((id) => ({ id })) }
  }

  /** Five times; the sixth is refused. */
  function used(path: string): Reply {
    const count = (uses.get(path) ?? 0) + 1
    uses.set(path, count)
    return count > 5 ? { status: 404, body: { ok: false, error: 'used_url' } } : {}
  }

  return {
    api: `${base}/api/`,
    calls,
    responses,
    opened,
    closed,
    files,
    objections,
    sockets,
    answer: (method, reply) => void (reply ? replies.set(method, reply) : replies.delete(method)),
    deliver(type, payload, to = [...sockets].at(-1)) {
      const envelope_id = randomUUID()
      return new Promise((resolve) => {
        acks.set(envelope_id, resolve)
        to?.send(
          JSON.stringify({ envelope_id, type, payload, accepts_response_payload: type !== 'events_api' }),
        )
      })
    },
    responseUrl: () => `${base}/respond/${randomUUID()}`,
    async stop() {
      for (const socket of sockets) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const refused: Reply = { status: 400, body: { ok: false, error: 'invalid_blocks' } }

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A block may show a file that is complete, and has to say what it shows. */
const objectionsToFiles = ({ fields: { blocks } }: Call, files: SlackStandIn['files']): string[] =>
  (Array.isArray(blocks) ? blocks : []).flatMap((block: Fields) => {
    if (block.type !== 'image') return []
    const { id } = Object(block.slack_file)
    return [
      ...(files.get(id)?.isComplete ? [] : [`invalid slack file ${id}`]),
      ...(block.alt_text === '' ? ['an image without words'] : []),
    ]
  })

/** Form fields that hold JSON are read as such. */
async function fieldsOf(request: IncomingMessage): Promise<Fields> {
  const body = (await bodyOf(request)).toString('utf8')
  if (request.headers['content-type']?.startsWith('application/json')) return JSON.parse(body) as Fields
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  )
}

/** A message has words for those who see no blocks; views and blocks keep to the schemas. */
function objectionsTo({ method, fields }: Call): string[] {
  const { text, blocks, view } = fields
  const isMessage = method === 'chat.postMessage' || method === 'response_url'
  return [
    ...(isMessage && (typeof text !== 'string' || text === '') ? ['no text'] : []),
    ...(isMessage && typeof text === 'string' && /<[@!#]/.test(text) ? ['a live mention in the text'] : []),
    ...(isMessage && !Array.isArray(blocks) ? ['no blocks'] : []),
    ...(Array.isArray(blocks) ? objectionsToBlocks(blocks) : []),
    ...(method.startsWith('views.') ? objectionsToView(view) : []),
  ]
}

function usual({ method, token, fields }: Call, base: string): Fields {
  if (method === 'apps.connections.open')
    return token.startsWith('xapp-')
      ? { ok: true, url: base.replace('http', 'ws') }
      : { ok: false, error: 'not_allowed_token_type' }
  if (method === 'auth.test')
    return { ok: true, team: 'T', team_id: 'T1', user: 'kildetal', user_id: 'UBOT', bot_id: 'BBOT' }
  if (method === 'users.info') return { ok: true, user: { id: fields.user, locale: 'en-GB' } }
  if (method === 'chat.postMessage') return { ok: true, channel: fields.channel, ts: '1.1' }
  if (method.startsWith('views.')) return { ok: true, view: { id: 'V1', hash: 'h' } }
  return { ok: true }
}
