/** What Discord sends: interactions, messages, servers. */

import type { Node } from './judge.ts'

let last = 1_300_000_000_000_000_000n
export const snowflake = (): string => {
  last += 1n
  return String(last)
}

export const ids = {
  app: '1200000000000000001',
  guild: '1200000000000000010',
  channel: '1200000000000000011',
  thread: '1200000000000000012',
  user: '1200000000000000099',
} as const

export const aUser = (id: string, username: string, bot = false): Node => ({
  id,
  username,
  discriminator: '0',
  global_name: username,
  avatar: null,
  bot,
  flags: 0,
  public_flags: 0,
})

export const self = aUser(ids.app, 'kildetal', true)
const ada = aUser(ids.user, 'ada')

const aMember = (user: Node): Node => ({
  user,
  roles: [],
  nick: null,
  joined_at: '2026-01-01T00:00:00.000Z',
  permissions: '2147483647',
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
  avatar: null,
  premium_since: null,
  communication_disabled_until: null,
})

export const aGuild = (changes: Node = {}): Node => ({
  id: ids.guild,
  name: 'Frivillige',
  icon: null,
  owner_id: ids.user,
  preferred_locale: 'da',
  features: [],
  roles: [],
  emojis: [],
  stickers: [],
  members: [aMember(self)],
  channels: [{ id: ids.channel, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  joined_at: '2026-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
  member_count: 2,
  system_channel_flags: 0,
  ...changes,
})

export type Sent = Node & { readonly id: string; readonly token: string }

const interaction = (type: number, data: Node | undefined, changes: Node): Sent => ({
  id: snowflake(),
  application_id: ids.app,
  type,
  token: `canary-token-${snowflake()}`,
  version: 1,
  channel_id: ids.channel,
  channel: { id: ids.channel, type: 0, name: 'general', guild_id: ids.guild, permissions: '0', flags: 0 },
  guild_id: ids.guild,
  guild: { id: ids.guild, locale: 'da', features: [] },
  guild_locale: 'da',
  locale: 'en-GB',
  app_permissions: '2147483647',
  entitlements: [],
  authorizing_integration_owners: { '0': ids.guild },
  context: 0,
  attachment_size_limit: 10_485_760,
  member: aMember(ada),
  ...(data ? { data } : {}),
  ...changes,
})

/** Options by name; text, or true for a switch. */
const optionsOf = (given: Readonly<Record<string, string | boolean>>): Node[] =>
  Object.entries(given).map(([name, value]) => ({ name, value, type: typeof value === 'string' ? 3 : 5 }))

export const ping = (): Sent => interaction(1, undefined, {})

export const slash = (
  name: string,
  given: Readonly<Record<string, string | boolean>> = {},
  changes: Node = {},
): Sent => interaction(2, { id: snowflake(), name, type: 1, options: optionsOf(given) }, changes)

export const typing = (
  name: string,
  option: string,
  value: string,
  given: Readonly<Record<string, string>> = {},
  changes: Node = {},
): Sent =>
  interaction(
    4,
    {
      id: snowflake(),
      name,
      type: 1,
      options: [...optionsOf(given), { name: option, type: 3, value, focused: true }],
    },
    changes,
  )

export const aMessage = (changes: Node = {}): Node & { readonly id: string } => ({
  id: snowflake(),
  type: 0,
  channel_id: ids.channel,
  guild_id: ids.guild,
  content: '',
  author: ada,
  timestamp: '2026-01-01T00:00:00.000Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  components: [],
  pinned: false,
  flags: 0,
  ...changes,
})

/** `@kildetal …` in a channel or thread. */
export const mention = (words: string, changes: Node = {}): Node =>
  aMessage({ content: `<@${ids.app}> ${words}`, mentions: [self], ...changes })

/** A direct message has no server. */
export const direct = (words: string): Node => aMessage({ content: words, guild_id: undefined })

export function messageCommand(content: string, changes: Node = {}): Sent {
  const message = aMessage({ content })
  const data = {
    id: snowflake(),
    name: 'Check figures',
    type: 3,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  }
  return interaction(2, data, changes)
}

/** A press of a button of a message that only the asker sees, unless told. */
export const press = (custom_id: string, flags = 64, changes: Node = {}): Sent =>
  interaction(3, { custom_id, component_type: 2, id: 1 }, { message: aMessage({ flags }), ...changes })

export const pick = (value: string): Sent =>
  interaction(
    3,
    { custom_id: 'pick', component_type: 3, values: [value] },
    { message: aMessage({ flags: 64 }) },
  )

export const written = (custom_id: string, words: string, changes: Node = {}): Sent =>
  interaction(
    5,
    {
      custom_id,
      components: [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'draft', value: words } }],
    },
    changes,
  )

/** By an app that a person installed for themselves, in a talk with somebody else. */
export const userInstalled = (name: string, given: Readonly<Record<string, string | boolean>> = {}): Sent => {
  const { member: _m, guild: _g, guild_id: _i, guild_locale: _l, ...rest } = slash(name, given)
  return {
    ...rest,
    context: 2,
    authorizing_integration_owners: { '1': ids.user },
    user: ada,
    channel: { id: ids.channel, type: 3 },
  } as Sent
}
