/** The commands as Discord is told of them, and that it is told only what is new. */

import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { argumentsOf } from '../../../src/command.ts'
import { difference, register } from '../../../src/surface/discord/register.ts'
import { registrationOf } from '../../../src/surface/discord/registration.ts'
import { isNode, objectionsTo, objectionsToCommands } from './judge.ts'
import { ids } from './payloads.ts'
import { type DiscordStandIn, startDiscord, token } from './stand-in.ts'

const told = registrationOf(commands)

describe('the registration', () => {
  it('is what Discord accepts', () => {
    expect(objectionsTo('commands', told)).toEqual([])
    expect(objectionsTo('guildCommands', told)).toEqual([])
  })
  it('has every command with its arguments, in Danish and English, and the check of a message', () => {
    expect(told.map(({ name }) => name)).toEqual([...commands.map(({ name }) => name), 'Check figures'])
    for (const command of commands) {
      const one = told.find(({ name }) => name === command.name)
      expect(one).toMatchObject({
        name_localizations: { da: command.names.da, 'en-GB': command.names.en, 'en-US': command.names.en },
        description_localizations: { da: command.summary.da },
        integration_types: [0, 1],
        contexts: [0, 1, 2],
      })
      const options = one && 'options' in one ? (one.options ?? []) : []
      expect(options.slice(0, argumentsOf(command).length)).toMatchObject(
        argumentsOf(command).map(({ names, complete }) => ({
          name: names.en,
          name_localizations: { da: names.da },
          ...(complete === null ? {} : { autocomplete: true }),
        })),
      )
    }
  })
  it('lets everything be public but drafts', () => {
    const isOpen = told.filter(
      (one) => 'options' in one && one.options?.some(({ name }) => name === 'public'),
    )
    expect(isOpen).toHaveLength(commands.length - 1)
    expect(isOpen.map(({ name }) => name)).not.toContain('check')
  })
})

describe('Discord’s opinion', () => {
  const [first] = told
  it.each([
    { what: 'capitals in a name', changes: { name: 'Goal' } },
    { what: 'a space in a name', changes: { name: 'go al' } },
    { what: 'a Danish name in capitals', changes: { name_localizations: { da: 'Mål' } } },
    { what: 'no description', changes: { description: '' } },
    { what: 'a long description', changes: { description: 'x'.repeat(101) } },
    { what: 'a locale that there is not', changes: { name_localizations: { dk: 'x' } } },
    {
      what: 'what may be left out before what must be there',
      changes: {
        options: [
          { type: 3, name: 'a', description: 'a', required: false },
          { type: 3, name: 'b', description: 'b', required: true },
        ],
      },
    },
    {
      what: 'more than 8,000 characters',
      changes: {
        options: Array.from({ length: 25 }, (_, n) => ({
          type: 3,
          name: `o${n}`,
          description: 'x'.repeat(100),
          choices: Array.from({ length: 4 }, (_, m) => ({ name: `${m}${'x'.repeat(90)}`, value: `${m}` })),
        })),
      },
    },
  ])('of $what is no', ({ changes }) => {
    const body = [{ ...first, ...changes }]
    expect([...objectionsTo('commands', body), ...objectionsToCommands(body)]).not.toEqual([])
  })
})

describe('registering', () => {
  const puts = ({ calls }: DiscordStandIn) => calls.all.filter(({ method }) => method === 'PUT')

  it.each([null, ids.guild])('tells what is new once, and then nothing more (server %s)', async (guild) => {
    const discord = await startDiscord()
    const wish = { token, apiUrl: discord.api, guild, dry: false }
    expect((await register(commands, { ...wish, dry: true })).added).toHaveLength(commands.length + 1)
    expect(puts(discord)).toEqual([])
    await register(commands, wish)
    expect(puts(discord)).toHaveLength(1)
    expect(await register(commands, wish)).toMatchObject({ added: [], changed: [], gone: [] })
    expect(puts(discord)).toHaveLength(1)
    expect([...discord.commands.keys()]).toEqual([guild ?? 'everywhere'])
    expect(discord.objections).toEqual([])
    await discord.stop()
  })

  it('tells what changed and what is gone', async () => {
    const [first, second, ...rest] = told
    const known = [
      ...rest,
      { ...second, name: second?.name ?? '', description: 'old' },
      { type: 1, name: 'gone' },
    ]
    expect(difference(known, told)).toMatchObject({
      added: [`/${first?.name}`],
      changed: [`/${second?.name}`],
      gone: ['/gone'],
    })
  })

  it('sees one letter of one option', () => {
    const known = structuredClone(told) as { name: string; options?: unknown[] }[]
    const option = known[0]?.options?.[0]
    if (isNode(option))
      Object.assign(option, { description_localizations: { da: 'x', 'en-GB': 'y', 'en-US': 'y' } })
    expect(difference(known, told).changed).toEqual([`/${known[0]?.name}`])
  })

  it('with a token that is refused says so', async () => {
    const discord = await startDiscord()
    const wish = { token: 'not.the.token', apiUrl: discord.api, guild: null, dry: false }
    await expect(register(commands, wish)).rejects.toThrow(/401/)
    await discord.stop()
  })
})
