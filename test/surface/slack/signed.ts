/** Requests over HTTP as Slack signs them. */

import { createHmac } from 'node:crypto'
import type { Fields } from './stand-in.ts'

export const signingSecret = 'canary-signing-secret'

export type Changes = {
  /** Seconds since 1970. */
  readonly stamp?: number | string
  readonly signature?: string
  readonly contentType?: string
}

export const formOf = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()

export const payloadOf = (fields: Fields): string => formOf({ payload: JSON.stringify(fields) })

const form = 'application/x-www-form-urlencoded'

export function signedRequest(
  body: string,
  { stamp = Math.floor(Date.now() / 1000), signature, contentType = form }: Changes = {},
): RequestInit {
  const signed = createHmac('sha256', signingSecret).update(`v0:${stamp}:${body}`).digest('hex')
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(stamp),
      'x-slack-signature': signature ?? `v0=${signed}`,
    },
  }
}
