/** Judges a request over HTTP before Bolt sees it: Slack's signature, its age both ways, and whether it came before. */

import { isValidSlackRequest } from '@slack/bolt'
import { createFirstTime } from '../../serve/first-time.ts'

export type Arrival = {
  readonly signature: string | undefined
  /** As the header has it: seconds since 1970. */
  readonly stamp: string | undefined
  readonly contentType: string
  readonly body: string
}

/** `repeated` was answered before and is not answered again; `probe` is Slack trying out the connection. */
export type Judgement = 'good' | 'probe' | 'unsigned' | 'repeated' | 'unreadable'

/** More than comes in ten minutes, after which a stamp is too old anyway. */
const remembered = 50_000

/** `isFresh` takes seconds since 1970; Bolt itself looks at the past only. */
export function createGuard(
  signingSecret: string,
  isFresh: (stamp: number) => boolean,
): (arrival: Arrival) => Judgement {
  const isFirst = createFirstTime(remembered)
  return ({ signature, stamp, contentType, body }) => {
    const isForm = contentType === 'application/x-www-form-urlencoded'
    if (isForm && body.includes('ssl_check') && new URLSearchParams(body).get('ssl_check') === '1')
      return 'probe'
    const seconds = Number(stamp)
    if (signature === undefined || !/^\d{1,12}$/.test(stamp ?? '')) return 'unsigned'
    const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': seconds }
    // Whoever has the secret is told from whoever has not before the age is looked at.
    const signedAt = { nowMilliseconds: seconds * 1000 }
    if (!isValidSlackRequest({ signingSecret, body, headers, ...signedAt })) return 'unsigned'
    if (!isFresh(seconds)) return 'unsigned'
    if (!isFirst(signature)) return 'repeated'
    return isForm ? judgeForm(body) : judgeJson(body)
  }
}

/** A field whose name is itself encoded: Slack has none, and it would go unseen here. */
const writtenOddly = /(?:^|&)[^=&%]*%/

/** A form holds the command itself, or a payload of JSON. */
function judgeForm(body: string): Judgement {
  if (writtenOddly.test(body)) return 'unreadable'
  // Reading a form costs as much as its signature, and a command has no payload.
  const payload = body.includes('payload') ? new URLSearchParams(body).get('payload') : null
  return payload === null ? 'good' : judgeJson(payload)
}

/** Bolt reads a property of whatever the JSON is, and a signed `null` ends the process. */
function judgeJson(json: string): Judgement {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? 'good' : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
