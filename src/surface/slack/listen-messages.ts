/** Messages to the bot: a mention in a channel, answered in its thread, and direct messages. */

import type { App, types, webApi } from '@slack/bolt'
import { homeOf } from './home-of.ts'
import { wordsIn } from './incoming-words.ts'
import { answering, personIn, type Room } from './listening.ts'
import { withPicture } from './picture.ts'
import { intoChannel, showInChannel } from './speak.ts'
import { typedLine } from './typed-line.ts'

type Said = {
  readonly user: string
  readonly team: string | undefined
  readonly channel: string
  readonly text: string
  readonly thread: string | undefined
  readonly botUser: string | undefined
}

export function listenToMessages(app: App, room: Room): void {
  app.event('app_mention', async ({ event, body, client, context }) => {
    const { user, text, channel, thread_ts, ts } = event
    if (!user || !room.isFirst(body.event_id)) return
    const said = {
      user,
      team: body.team_id,
      channel,
      text,
      thread: thread_ts ?? ts,
      botUser: context.botUserId,
    }
    return answerSaid('mention', said, room, client)
  })

  app.event('message', async ({ event, body, client, context }) => {
    // What bots say has a bot's id.
    if (event.channel_type !== 'im' || !isTyped(event) || 'bot_id' in event) return
    if (!room.isFirst(body.event_id)) return
    const { user, channel, text = '' } = event
    const thread = 'thread_ts' in event ? event.thread_ts : undefined
    const said = { user, team: body.team_id, channel, text, thread, botUser: context.botUserId }
    return answerSaid('direct', said, room, client)
  })
}

/** With a file, from a thread to all, or by `/me`: words all the same, as edits and joins are not. */
type Typed = Extract<
  types.AllMessageEvents,
  { readonly subtype: 'file_share' | 'thread_broadcast' | 'me_message' | undefined }
>
const typed: readonly types.AllMessageEvents['subtype'][] = [
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
] satisfies Typed['subtype'][]

const isTyped = (event: types.AllMessageEvents): event is Typed => typed.includes(event.subtype)

function answerSaid(what: string, said: Said, room: Room, client: webApi.WebClient): Promise<void> {
  const { house, replies } = room
  const line = typedLine('/', wordsIn(said.text, said.botUser), house)
  const lang = house.choices.of(personIn(said.team, said.user))
  const { channel, thread } = said
  const words = intoChannel(client, channel, thread)
  const speak = withPicture(room, client, words, showInChannel(client, channel, thread))
  const asked = { line, lang, page: 1 }
  return answering(room, { ...said, what, line }, speak, async () =>
    replies.to(asked, await homeOf(asked, said, room, client), 'everyone'),
  )
}
