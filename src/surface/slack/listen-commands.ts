/** Slash commands: heard at once, answered to the asker alone. */

import type { AnyMiddlewareArgs, App, SlackCommandMiddlewareArgs } from '@slack/bolt'
import type { Asked } from './asked.ts'
import type { Reply } from './draw.ts'
import { homeOf, isBare } from './home-of.ts'
import { answering, personIn, type Room } from './listening.ts'
import { withPicture } from './picture.ts'
import type { SlackMessage } from './render.ts'
import { showThroughUrl, throughUrl } from './speak.ts'
import { typedLine } from './typed-line.ts'

/**
 * `answersInAck`: over HTTP the answer goes back as the response itself, so that nothing can be lost on a second way;
 * through a socket the command is acknowledged before any work.
 */
export function listenToCommands(app: App, room: Room, answersInAck: boolean): void {
  const { house, replies } = room
  // Bolt puts every request to every listener, which costs more than the answer; so commands, the most frequent by far,
  // are taken before the listeners are asked.
  app.use(async (args) => {
    if (!isCommand(args)) return args.next()
    const { command, ack, client } = args
    const { user_id: user, team_id: team } = command
    const asked: Asked = {
      line: typedLine(command.command, command.text ?? '', house),
      lang: house.choices.of(personIn(team, user)),
      page: 1,
    }
    const by = { what: 'command', team, user, line: asked.line }
    const { postToUrl } = room
    const url = throughUrl({ client, url: command.response_url, user, postToUrl })
    const show = showThroughUrl({ url: command.response_url, postToUrl }, 'ephemeral')
    if (answersInAck && !isBare(asked)) {
      const inAck = async ({ messages: [first, ...rest] }: Pick<Reply, 'messages'>): Promise<void> => {
        await ack(ephemeral(first))
        const [next, ...others] = rest
        if (next) await url({ messages: [next, ...others] })
      }
      return answering(room, by, withPicture(room, client, inAck, show), () =>
        replies.to(asked, null, 'asker'),
      )
    }
    await room.inFlight.track(ack())
    return answering(room, by, withPicture(room, client, url, show), async () =>
      replies.to(asked, await homeOf(asked, { team, user }, room, client), 'asker'),
    )
  })
}

const isCommand = (args: AnyMiddlewareArgs): args is SlackCommandMiddlewareArgs =>
  'command' in args && args.command !== undefined

const ephemeral = ({ text, blocks }: SlackMessage) => ({
  response_type: 'ephemeral' as const,
  text,
  blocks: [...blocks],
})
