/** The ways in which a reply reaches a person. */

import type { webApi } from '@slack/bolt'
import type { Reply } from './draw.ts'
import type { SlackMessage } from './render.ts'
import type { Delivery, PostToUrl } from './response-url.ts'

/** Sends every message of a reply, in order. */
export type Speak = (reply: Pick<Reply, 'messages'>) => Promise<void>

type Client = webApi.WebClient

/** No preview of a link: the bot shows words only. */
const quietly = { unfurl_links: false, unfurl_media: false } as const

/** Into a channel, in the thread if there is one. */
export const intoChannel =
  (client: Client, channel: string, thread?: string): Speak =>
  async ({ messages }) => {
    for (const message of messages)
      await client.chat.postMessage({
        channel,
        ...mutable(message),
        ...quietly,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      })
  }

/** Slack shows a message to a person's id in the app's own conversation with that person. */
export const toPerson = (client: Client, user: string): Speak => intoChannel(client, user)

type Way = {
  readonly client: Client
  readonly url: string
  readonly user: string
  readonly postToUrl: PostToUrl
}

/** Through the address that came with the request; what that refuses goes to the asker directly. */
export const throughUrl =
  ({ client, url, user, postToUrl }: Way, response_type: Delivery['response_type'] = 'ephemeral'): Speak =>
  async ({ messages: [first, ...rest] }) => {
    const [next, ...others] = rest
    if (!(await postToUrl(url, { ...first, response_type })))
      return toPerson(client, user)({ messages: [first, ...rest] })
    if (next)
      await throughUrl({ client, url, user, postToUrl }, response_type)({ messages: [next, ...others] })
  }

/** The client's types want arrays of their own. */
const mutable = ({ text, blocks }: SlackMessage) => ({ text, blocks: [...blocks] })
