/** Messages to the bot: a mention in a channel or thread, answered where it stands, and direct messages. */

import {
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  MessageType,
  type REST,
  type RESTPostAPIChannelMessageResult,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  Routes,
} from 'discord.js'
import type { Language } from '../../answer/tree.ts'
import { tooMany } from '../../serve/too-many.ts'
import { begin } from '../../serve/trade.ts'
import { lineOf } from '../../serve/typed-line.ts'
import { askedBy } from './asked.ts'
import type { Room } from './conduct.ts'
import { type DiscordMessage, drawSaid, type Reply } from './draw.ts'
import { wordsIn } from './incoming-words.ts'
import { showUnder } from './picture.ts'
import { withToken } from './rest.ts'

export type Said = GatewayMessageCreateDispatchData

export type Speaker = Room & {
  readonly token: string
  /** The language that a server has chosen, where it is known. */
  readonly localeOf: (guild: string) => Language | null
  /** Told once a refused token was refused again. */
  readonly refused: () => void
}

/** A pin, a call or a person who joins comes as a message too. */
const typed: readonly MessageType[] = [MessageType.Default, MessageType.Reply]

/** Whether it is for the bot: it is mentioned, or there is nobody else. What bots say never is, nor what nobody typed. */
export const isForUs = ({ author, guild_id: guild, mentions, type }: Said, self: string): boolean =>
  author.bot !== true &&
  typed.includes(type) &&
  (guild === undefined || mentions.some(({ id }) => id === self))

/** Answers as `/ask` does, for all to see; resolves in any case. */
export function answerSaid(said: Said, self: string, speaker: Speaker): Promise<void> {
  const { house, replies, inFlight, allowance, localeOf, rest, token } = speaker
  const told = begin(speaker, 'discord')
  const what = said.guild_id === undefined ? 'direct' : 'mention'
  const words = wordsIn(said, self)
  const home = said.guild_id === undefined ? null : localeOf(said.guild_id)
  const reply = (): Reply => {
    try {
      return replies.to(askedBy(lineOf(words, house), null), home, 'everyone')
    } catch (error) {
      return replies.failed(error, home ?? house.reportLanguage, 'everyone')
    }
  }
  const run = async (): Promise<void> => {
    const verdict = await allowance.take(said.author.id, said.guild_id ?? null)
    const isLimited = verdict.type === 'wait'
    // All would see it, time and again.
    if (isLimited && what === 'mention' && !verdict.isNews) return told(what, 'limited')
    const lang = house.languageOf(words) ?? home ?? house.reportLanguage
    const drawn = isLimited ? drawSaid(tooMany(verdict, lang), lang, 'everyone') : reply()
    const [first, ...more] = drawn.messages
    try {
      const { id, channel_id: channel } = await speak(first, said, speaker)
      for (const message of more) await speak(message, said, speaker)
      told(what, isLimited ? 'limited' : drawn.outcome, drawn.refusal)
      await showUnder(speaker, drawn, {
        edit: (illustrated) =>
          withToken(rest, token, () => rest.patch(Routes.channelMessage(channel, id), illustrated)),
      })
    } catch (error) {
      house.report(error)
      told(what, 'unheard')
    }
  }
  return inFlight.track(run())
}

type Posted = RESTPostAPIChannelMessageResult

/** As a reply to what was said; who may not speak there says it to the person alone. */
async function speak(
  message: DiscordMessage,
  said: Said,
  { rest, token, refused }: Speaker,
): Promise<Posted> {
  const body = {
    ...message,
    allowed_mentions: { parse: [], replied_user: false },
    message_reference: { message_id: said.id, fail_if_not_exists: false },
  }
  try {
    const post = () => rest.post(Routes.channelMessages(said.channel_id), { body })
    return (await withToken(rest, token, post)) as Posted
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error
    if (error.status === 401) refused()
    if (error.status !== 403 || said.guild_id === undefined) throw error
    return toPerson(message, said, rest)
  }
}

async function toPerson(message: DiscordMessage, { author }: Said, rest: REST): Promise<Posted> {
  const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: author.id } })
  const { id } = opened as RESTPostAPICurrentUserCreateDMChannelResult
  return (await rest.post(Routes.channelMessages(id), { body: message })) as Posted
}
