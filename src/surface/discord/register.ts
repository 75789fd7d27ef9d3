/** Tells Discord of the commands: first what would change, then the change, and nothing where there is none. */

import { isDeepStrictEqual } from 'node:util'
import { type RESTGetAPIApplicationCommandsResult, Routes } from 'discord.js'
import type { Command } from '../../command.ts'
import { registrationOf } from './registration.ts'
import { createRest } from './rest.ts'

export type RegisterWish = {
  readonly token: string
  readonly apiUrl: string
  /** A server to try the commands in, where they show at once; null: everywhere. */
  readonly guild: string | null
  /** Only tells what would change. */
  readonly dry: boolean
}

export type Registered = {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
  readonly same: readonly string[]
}

/** Throws what Discord says where it will not have the token or a command. */
export async function register(
  commands: readonly Command[],
  { token, apiUrl, guild, dry }: RegisterWish,
): Promise<Registered> {
  const rest = createRest(apiUrl, token)
  const { id } = (await rest.get(Routes.currentApplication())) as { readonly id: string }
  const route = guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild)
  const query = new URLSearchParams({ with_localizations: 'true' })
  const known = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult
  const wanted = registrationOf(commands)
  const found = difference(known, wanted)
  const isSame = found.added.length + found.changed.length + found.gone.length === 0
  // A PUT replaces the whole list, and Discord counts what is new in it: 200 a day.
  if (!isSame && !dry) await rest.put(route, { body: wanted })
  return found
}

type Told = { readonly type?: number | undefined; readonly name: string }

/** Discord adds ids and defaults to what it was told; only what we tell counts. */
export function difference(known: readonly Told[], wanted: readonly Told[]): Registered {
  const keyOf = ({ type = 1, name }: Told): string => (type === 1 ? `/${name}` : name)
  const before = new Map(known.map((command) => [keyOf(command), command]))
  const after = new Map(wanted.map((command) => [keyOf(command), command]))
  const both = [...after].flatMap(([key, command]) => {
    const old = before.get(key)
    return old ? [{ key, isSame: isAsTold(old, command) }] : []
  })
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    changed: both.filter(({ isSame }) => !isSame).map(({ key }) => key),
    gone: [...before.keys()].filter((key) => !after.has(key)),
    same: both.filter(({ isSame }) => isSame).map(({ key }) => key),
  }
}

/** Every field that we tell is there as told; an option that is not required may come back without saying so. */
function isAsTold(known: unknown, told: unknown): boolean {
  if (Array.isArray(told))
    return (
      Array.isArray(known) &&
      known.length === told.length &&
      told.every((one, index) => isAsTold(known[index], one))
    )
  if (typeof told !== 'object' || told === null)
    return isDeepStrictEqual(known, told) || (told === false && known === undefined)
  const fields = typeof known === 'object' && known !== null ? new Map(Object.entries(known)) : new Map()
  return Object.entries(told).every(([name, value]) => isAsTold(fields.get(name), value))
}
