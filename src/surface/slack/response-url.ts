/** Posts a message to the address that Slack gave with a command or a press of a button. */

import type { SlackMessage } from './render.ts'

export type Delivery = SlackMessage & { readonly response_type: 'ephemeral' | 'in_channel' }

/** False where it was not taken: after 30 minutes, the sixth time, or while Slack is out of order. */
export type PostToUrl = (url: string, delivery: Delivery) => Promise<boolean>

/** Somebody waits: no more than this for one try. */
const patienceMs = 2_500
const tries = 2

/** An answer goes to the host of the API or its `hooks.`, whatever address a request names. */
export const createPostToUrl =
  (apiUrl: string): PostToUrl =>
  async (url, delivery) => {
    if (!isSlacks(url, apiUrl)) return false
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const status = await post(url, delivery)
      if (status !== null && status < 300) return true
      // What Slack refuses it refuses again; only what broke on the way is tried once more.
      if (status !== null && status < 500) return false
    }
    return false
  }

/** As secure as the API and of the same house: `https://hooks.slack.com/…` belongs to `https://slack.com/api/`. */
export function isSlacks(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password } = new URL(url)
  const api = new URL(apiUrl)
  const isKnown = host === api.host || host === `hooks.${api.host}`
  return protocol === api.protocol && isKnown && username === '' && password === ''
}

/** The status, or null where there was no answer. */
async function post(url: string, delivery: Delivery): Promise<number | null> {
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...delivery, replace_original: false }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    return status
  } catch {
    return null
  }
}
