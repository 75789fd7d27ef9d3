/** The way in through the gateway: discord.js keeps the connections, and what comes is taken as Discord sent it. */

import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
} from 'discord.js'
import { createFirstTime } from '../../serve/first-time.ts'
import type { Log } from '../../serve/log.ts'
import { createConduct, type Room, respondTo } from './conduct.ts'
import { createHealth, type Health } from './health.ts'
import { languageIn } from './locale.ts'
import { answerSaid, isForUs, type Said } from './messages.ts'
import { guardPackets } from './packets.ts'
import { restOptions } from './rest.ts'
import type { GatewaySettings } from './settings.ts'

export type Gateway = {
  readonly health: Health
  /** Resolves when Discord has accepted the token; throws what it says if it has not. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** None of them privileged: what is said to the bot comes with its words, what is said to others without. */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/** More than Discord sends again after a lost connection. */
const remembered = 20_000

export function createGateway(settings: GatewaySettings, roomless: Omit<Room, 'rest'>): Gateway {
  const { token, apiUrl } = settings
  const client = new Client({
    intents,
    // As many as Discord asks for.
    shards: 'auto',
    rest: restOptions(apiUrl),
    allowedMentions: { parse: [] },
    // Servers are kept for their language; who asks and what is said is not.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: 0,
      MessageManager: 0,
      UserManager: 0,
    }),
  })
  const room: Room = { ...roomless, rest: client.rest }
  const health = createHealth(room.log)
  guardPackets(client, room.house.report)
  listenToTrouble(client, health, room)
  listenToInteractions(client, room)
  listenToMessages(client, token, health, room)
  return {
    health,
    async start() {
      await client.login(token)
    },
    stop: () => client.destroy(),
  }
}

/** Before the library makes objects of it, and before it waits for all servers to be told of. */
function listenToInteractions(client: Client, room: Room): void {
  const conduct = createConduct(room)
  const isFirst = createFirstTime(remembered)
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (isFirst(interaction.id)) void conduct(interaction, respondTo(interaction, client.rest))
  })
}

function listenToMessages(client: Client, token: string, health: Health, room: Room): void {
  const isFirst = createFirstTime(remembered)
  const speaker = {
    ...room,
    token,
    localeOf: (guild: string) => languageIn(client.guilds.cache.get(guild)?.preferredLocale),
    refused: () => health.refused(),
  }
  client.ws.on(GatewayDispatchEvents.MessageCreate, (said: Said) => {
    const self = client.user?.id
    if (self !== undefined && isForUs(said, self) && isFirst(said.id)) void answerSaid(said, self, speaker)
  })
}

/** The library goes on by itself wherever it can; where it cannot, nobody but these events tells. */
function listenToTrouble(
  client: Client,
  health: Health,
  { house, log }: { house: Room['house']; log: Log },
): void {
  // Without a listener the first error ends the process.
  client.on(Events.Error, (error) => void house.report(error))
  client.on(Events.Warn, (told) => log('warn', 'discord', { told }))
  client.on(Events.ShardError, ({ message }, shard) => log('warn', 'shard', { shard, told: message }))
  client.on(Events.ShardReconnecting, (shard) => health.away(shard))
  client.on(Events.ShardReady, (shard) => health.back(shard))
  client.on(Events.ShardResume, (shard) => health.back(shard))
  client.on(Events.ShardDisconnect, ({ code }, shard) => health.lost(shard, code))
}
