/** Keeps what the gateway sends from ending the program: the library throws at what it does not expect. */

import { type Client, GatewayDispatchEvents } from 'discord.js'

type TakePacket = (packet: { readonly t?: string } | undefined, ...rest: readonly unknown[]) => unknown

/** Taken as they came, by listeners of ours. */
const ours = new Set<string | undefined>([
  GatewayDispatchEvents.InteractionCreate,
  GatewayDispatchEvents.MessageCreate,
])

/**
 * The library hands each packet to its own method behind ours. It makes objects of interactions and messages that
 * nobody asks for, and one that lacks a field would be an unhandled rejection.
 */
export function guardPackets({ ws }: Client, report: (error: unknown) => void): void {
  const take: unknown = Reflect.get(ws, 'handlePacket')
  if (typeof take !== 'function') throw new TypeError('discord.js has no handlePacket any more')
  const guarded: TakePacket = (packet, ...rest) => {
    if (ours.has(packet?.t)) return true
    try {
      return take.call(ws, packet, ...rest)
    } catch (error) {
      report(error)
      return false
    }
  }
  Reflect.set(ws, 'handlePacket', guarded)
}
