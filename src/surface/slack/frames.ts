/** What may come through a socket: the frames that Slack has; anything else is dropped before Bolt trips over it. */

import type { Logger, SocketModeReceiver } from '@slack/bolt'

/** Socket Mode, Using Socket Mode: two that speak of the socket itself, three that carry what somebody did. */
const about = new Set<unknown>(['hello', 'disconnect'])
const carriers = new Set<unknown>(['slash_commands', 'interactive', 'events_api'])

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts itself between the socket and its reader, which ends the process over a `null`. */
export function guardFrames({ client }: SocketModeReceiver, logger: Logger): void {
  const readers = client.listeners('ws_message')
  client.removeAllListeners('ws_message')
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const why = isBinary ? 'binary' : faultOf(data)
    if (why !== null) return logger.warn(`a frame of a socket dropped: ${why}`)
    for (const reader of readers) reader(data, isBinary)
  })
}

/** Null where there is none; never any of the words that came. */
export function faultOf(data: unknown): string | null {
  const frame = parsed(data)
  if (frame === undefined) return 'not JSON'
  if (!isObject(frame)) return 'not an object'
  const { type, envelope_id, payload } = frame
  if (about.has(type)) return null
  if (!carriers.has(type)) return 'of an unknown type'
  if (typeof envelope_id !== 'string' || !isObject(payload)) return 'no envelope'
  const isEvent = isObject(payload.event) && typeof payload.event.type === 'string'
  return type === 'events_api' && !isEvent ? 'an event without a type' : null
}

function parsed(data: unknown): unknown {
  try {
    return JSON.parse(String(data))
  } catch {
    return undefined
  }
}
