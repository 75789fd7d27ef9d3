/** Discord's gateway, version 10 in JSON: sessions that can be dropped, resumed, and closed for good. */

import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { createQueue, type Queue } from '../queue.ts'
import type { Node } from './judge.ts'
import { aGuild, ids, self } from './payloads.ts'

export type Frame = { readonly op: number; readonly d: Node; readonly s?: number; readonly t?: string }

type Session = { sequence: number; readonly log: Frame[]; socket: WebSocket | null }

export type GatewayStandIn = {
  readonly url: string
  /** What the client sent, heartbeats left out. */
  readonly frames: Queue<Frame>
  readonly sockets: ReadonlySet<WebSocket>
  /** Milliseconds, for connections that come after. */
  heartbeat: number
  isAcknowledging: boolean
  isResumable: boolean
  /** Whether it tells of its servers once it is connected. */
  isTelling: boolean
  /** To the newest session; what finds no socket is sent again when it resumes. */
  dispatch(type: string, data: Node): void
  send(op: number, data?: unknown): void
  /** The line breaks. */
  drop(): void
  close(code: number): void
  stop(): void
}

export function createGatewayStandIn(server: Server, port: number, token: string): GatewayStandIn {
  const frames = createQueue<Frame>()
  const sockets = new Set<WebSocket>()
  const sessions = new Map<string, Session>()
  const wss = new WebSocketServer({ server })
  const url = `ws://127.0.0.1:${port}`

  const push = (session: Session, t: string, d: Node): void => {
    session.sequence += 1
    const frame = { op: 0, s: session.sequence, t, d }
    session.log.push(frame)
    session.socket?.send(JSON.stringify(frame))
  }

  const identify = (socket: WebSocket, { token: given, shard }: Node): void => {
    if (given !== token) {
      socket.close(4004, 'Authentication failed.')
      return
    }
    const session: Session = { sequence: 0, log: [], socket }
    const id = randomUUID()
    sessions.set(id, session)
    push(session, 'READY', {
      v: 10,
      user: self,
      guilds: [{ id: ids.guild, unavailable: true }],
      session_id: id,
      resume_gateway_url: url,
      session_type: 'normal',
      application: { id: ids.app, flags: 0 },
      shard,
      private_channels: [],
      relationships: [],
      presences: [],
    })
    if (standIn.isTelling) push(session, 'GUILD_CREATE', aGuild())
  }

  const resume = (socket: WebSocket, { session_id: id, seq }: Node): void => {
    const session = sessions.get(String(id))
    if (!session || !standIn.isResumable) {
      sessions.delete(String(id))
      socket.send(JSON.stringify({ op: 9, s: null, t: null, d: false }))
      return
    }
    session.socket = socket
    for (const frame of session.log.filter(({ s = 0 }) => s > Number(seq))) socket.send(JSON.stringify(frame))
    push(session, 'RESUMED', {})
  }

  wss.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      for (const session of sessions.values()) if (session.socket === socket) session.socket = null
    })
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as Frame
      if (frame.op === 1) {
        if (standIn.isAcknowledging) socket.send(JSON.stringify({ op: 11, s: null, t: null, d: null }))
        return
      }
      if (frame.op === 2) identify(socket, frame.d)
      if (frame.op === 6) resume(socket, frame.d)
      frames.put(frame)
    })
    socket.send(JSON.stringify({ op: 10, s: null, t: null, d: { heartbeat_interval: standIn.heartbeat } }))
  })

  const standIn: GatewayStandIn = {
    url,
    frames,
    sockets,
    heartbeat: 41_250,
    isAcknowledging: true,
    isResumable: true,
    isTelling: true,
    dispatch(type, data) {
      const session = [...sessions.values()].at(-1)
      if (session) push(session, type, data)
    },
    send(op, data = null) {
      for (const socket of sockets) socket.send(JSON.stringify({ op, d: data, s: null, t: null }))
    },
    drop() {
      for (const { socket } of sessions.values()) socket?.terminate()
      for (const session of sessions.values()) session.socket = null
    },
    close(code) {
      for (const session of sessions.values()) session.socket = null
      for (const socket of sockets) socket.close(code)
    },
    stop() {
      for (const socket of sockets) socket.terminate()
      wss.close()
    },
  }
  return standIn
}
