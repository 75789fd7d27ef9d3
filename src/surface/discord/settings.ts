/** What Discord's door needs to know, read from the environment; secrets also from files. */

import type { Place } from '../../serve/listener.ts'
import { readPatience, wrongPatience } from '../../serve/patience.ts'

/** Reads a variable, or the file that the variable of that name with `_FILE` points to. */
export type ReadSetting = (name: string) => string | undefined

type Common = {
  /** Where Discord's REST is; another one for a test. */
  readonly apiUrl: string
  /** Milliseconds after which a request that is only half sent is given up. */
  readonly patienceMs: number
}

/** We open connections to Discord. */
export type GatewaySettings = Common & {
  readonly way: 'gateway'
  readonly token: string
  /** Where to tell of its health; null: nowhere. */
  readonly listen: Place | null
}

/** Discord posts to an address of ours. */
export type HttpSettings = Common & {
  readonly way: 'http'
  /** 64 hexadecimal digits. */
  readonly publicKey: string
  readonly listen: Place
}

export type DiscordSettings = GatewaySettings | HttpSettings

export type ReadSettings =
  | { readonly type: 'ready'; readonly settings: DiscordSettings }
  /** Discord is not wanted at all. */
  | { readonly type: 'none' }
  | { readonly type: 'wrong'; readonly why: string }

const wrong = (why: string): ReadSettings => ({ type: 'wrong', why })

/** Without a slash at the end: the client adds one. */
export const apiUrlIn = (read: ReadSetting): string =>
  (read('DISCORD_API_URL') ?? 'https://discord.com/api').replace(/\/$/, '')

export const tokenIn = (read: ReadSetting): string | undefined =>
  // The portal shows it bare, many guides with the word that stands before it on the wire.
  read('DISCORD_TOKEN')?.replace(/^Bot\s+/i, '')

/** Another one than Slack's, so that both may listen. */
const usualPort = 3001

/** Which way in is meant follows from what is given: a public key for HTTP, else a token for the gateway. */
export function readDiscordSettings(read: ReadSetting): ReadSettings {
  const [token, publicKey] = [tokenIn(read), read('DISCORD_PUBLIC_KEY')]
  if (token === undefined && publicKey === undefined) return { type: 'none' }
  const patienceMs = readPatience(read)
  if (patienceMs === null) return wrong(wrongPatience)
  const given = read('DISCORD_PORT')
  const port = Number(given ?? usualPort)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return wrong('DISCORD_PORT: a number up to 65535')
  const place = { host: read('KILDETAL_HOST') ?? '127.0.0.1', port }
  const common = { apiUrl: apiUrlIn(read), patienceMs }
  if (publicKey !== undefined) {
    if (!/^[0-9a-f]{64}$/i.test(publicKey))
      return wrong('DISCORD_PUBLIC_KEY: 64 hexadecimal digits (General Information)')
    return { type: 'ready', settings: { ...common, way: 'http', publicKey, listen: place } }
  }
  if (token === undefined || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
    return wrong('DISCORD_TOKEN: a token of three parts with dots between them (Bot, Reset Token)')
  const listen = given === undefined ? null : place
  return { type: 'ready', settings: { ...common, way: 'gateway', token, listen } }
}
