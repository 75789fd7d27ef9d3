/** Posts a message to the address that Slack gave with a command or a press of a button. */

import type { SlackMessage } from './render.ts'

export type Delivery = SlackMessage & { readonly response_type: 'ephemeral' | 'in_channel' }

/** Somebody waits: no more than this for one try. */
const patienceMs = 2_500
const tries = 2

/** False where Slack will not take it: after 30 minutes, the sixth time, or while it is out of order. */
export async function postToUrl(url: string, delivery: Delivery): Promise<boolean> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const status = await post(url, delivery)
    if (status !== null && status < 300) return true
    // What Slack refuses it refuses again; only what broke on the way is tried once more.
    if (status !== null && status < 500) return false
  }
  return false
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
