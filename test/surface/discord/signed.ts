/** Requests over HTTP as Discord signs them. */

import { generateKeyPairSync, sign } from 'node:crypto'
import type { HttpSettings } from '../../../src/surface/discord/settings.ts'

const { publicKey: key, privateKey } = generateKeyPairSync('ed25519')

/** As the portal shows it. */
export const publicKey = Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')

export const signatureOf = (stamp: number | string, body: string): string =>
  sign(null, Buffer.from(`${stamp}${body}`), privateKey).toString('hex')

export const throughHttp = (apiUrl: string): HttpSettings => ({
  way: 'http',
  apiUrl,
  publicKey,
  patienceMs: 5_000,
  listen: { host: '127.0.0.1', port: 0 },
})

export type Changes = {
  /** Seconds since 1970. */
  readonly stamp?: number | string
  readonly signature?: string
}

export function signedRequest(body: string, changes: Changes = {}): RequestInit {
  const { stamp = Math.floor(Date.now() / 1000) } = changes
  const { signature = signatureOf(stamp, body) } = changes
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-signature-ed25519': signature,
      'x-signature-timestamp': String(stamp),
    },
    body,
  }
}
