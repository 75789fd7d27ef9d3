/** Buttons and selects under an answer: another answer to whoever pressed, or the same one for all to see. */

import type { App, BlockAction, webApi } from '@slack/bolt'
import { type Asked, parseAsked } from './asked.ts'
import type { Verb } from './controls.ts'
import type { Reply } from './draw.ts'
import { answering, personIn, type Room } from './listening.ts'
import { withPicture } from './picture.ts'
import type { Replies } from './reply.ts'
import { showInChannel, showThroughUrl, throughUrl, toPerson } from './speak.ts'

type Act = (replies: Replies, asked: Asked, user: string) => Reply

/** One act a verb. */
const acts: { readonly [V in Verb]: Act } = {
  share: (replies, asked, user) => replies.shared(asked, user),
  source: (replies, asked) => replies.to(asked, null, 'asker'),
  related: (replies, asked) => replies.related(asked),
  more: (replies, asked) => replies.to(asked, null, 'asker'),
  ask: (replies, asked) => replies.to(asked, null, 'asker'),
  pick: (replies, asked) => replies.to(asked, null, 'asker'),
}

const isVerb = (verb: string): verb is Verb => Object.hasOwn(acts, verb)

export function listenToPresses(app: App, room: Room): void {
  const { house, replies } = room
  app.action<BlockAction>(
    /^(?:share|source|related|more|ask|pick)(?::|$)/,
    async ({ ack, action, body, client }) => {
      await room.inFlight.track(ack())
      const [verb = ''] = action.action_id.split(':')
      const lang = house.choices.of(personIn(body.team?.id, body.user.id))
      const asked = askedBy(action, lang)
      if (!isVerb(verb) || asked === null) return
      const by = { what: verb, team: body.team?.id, user: body.user.id, line: asked.line }
      return answering(room, by, wayTo(verb, body, client, room), () =>
        acts[verb](replies, asked, body.user.id),
      )
    },
  )
}

/** App Home and modals have no conversation to answer into. */
function wayTo(
  verb: Verb,
  { response_url: url, user: { id: user } }: BlockAction,
  client: webApi.WebClient,
  room: Room,
): (reply: Reply) => Promise<void> {
  if (!url) return withPicture(room, client, toPerson(client, user), showInChannel(client, user))
  const { postToUrl } = room
  const audience = verb === 'share' ? 'in_channel' : 'ephemeral'
  const speak = throughUrl({ client, url, user, postToUrl }, audience)
  return withPicture(room, client, speak, showThroughUrl({ url, postToUrl }, audience))
}

/** A button carries all that was asked; a picked name is a line. */
function askedBy(action: BlockAction['actions'][number], lang: Asked['lang']): Asked | null {
  if (action.type === 'button') return parseAsked(action.value)
  if (action.type !== 'external_select' || !action.selected_option?.value) return null
  return { line: action.selected_option.value, lang, page: 1 }
}
