/** Messages to the bot: a mention in a channel, answered in its thread, and direct messages. */

import type { App, webApi } from '@slack/bolt'
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
    // Edits, joins and files have a subtype; what bots say has a bot's id.
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id !== undefined) return
    if (!room.isFirst(body.event_id)) return
    const { user, channel, text = '', thread_ts } = event
    const said = { user, team: body.team_id, channel, text, thread: thread_ts, botUser: context.botUserId }
    return answerSaid('direct', said, room, client)
  })
}

function answerSaid(what: string, said: Said, room: Room, client: webApi.WebClient): Promise<void> {
  const { house, replies } = room
  const line = typedLine('/', wordsIn(said.text, said.botUser), house.commands)
  const lang = house.choices.of(personIn(said.team, said.user))
  const { channel, thread } = said
  const words = intoChannel(client, channel, thread)
  const speak = withPicture(room, client, words, showInChannel(client, channel, thread))
  const asked = { line, lang, page: 1 }
  return answering(room, { ...said, what, line }, speak, async () =>
    replies.to(asked, await homeOf(asked, said, room, client), 'everyone'),
  )
}
