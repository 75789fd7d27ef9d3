/** Whoever asks too much at once is told so, in their language; letters that are typed are no questions. */

import { expect, it } from 'vitest'
import { createAllowance } from '../../../src/serve/allowance.ts'
import { direct, mention, slash, typing } from './payloads.ts'
import { isEphemeral, type Serving, serveDiscord, wordsOf } from './serving.ts'

const limited = (perPerson: number): Promise<Serving> =>
  serveDiscord({ trade: { allowance: createAllowance({ perPerson, perWorkspace: 0 }, Date.now) } })

it('a command, to the asker alone', async () => {
  const serving = await limited(1)
  const { discord, logged } = serving
  const goal = (locale: string) =>
    discord.interact(slash('goal', { name: 'beskæftigelse', public: true }, { locale }))
  for (const letters of ['b', 'be', 'bes']) await discord.interact(typing('goal', 'name', letters))
  expect(wordsOf((await goal('da')).body)).toContain('64,8 %')
  const { body } = await goal('da')
  expect(wordsOf(body)).toMatch(/for stærkt for mig\. Spørg igen om \d+ sekunder/)
  expect(isEphemeral(body)).toBe(true)
  expect(wordsOf((await goal('en-GB')).body)).toMatch(/too fast for me\. Ask again in \d+ seconds/)
  expect((await discord.interact(typing('goal', 'name', 'b'))).body).toMatchObject({ type: 8 })
  await serving.stop()
  expect(logged.filter((line) => line.includes('"outcome":"limited"'))).toHaveLength(2)
})

it('a direct message each time, a mention once a minute for all to see', async () => {
  const serving = await limited(1)
  const { discord, inFlight, logged } = serving
  const posted = () => discord.calls.take(({ path }) => path.endsWith('/messages'))
  discord.gateway.dispatch('MESSAGE_CREATE', direct('budget'))
  await posted()
  discord.gateway.dispatch('MESSAGE_CREATE', mention('how many women are in work or education'))
  const { body } = await posted()
  expect(wordsOf(body)).toContain('too fast')
  expect(isEphemeral(body)).toBe(false)
  discord.gateway.dispatch('MESSAGE_CREATE', mention('budget'))
  discord.gateway.dispatch('MESSAGE_CREATE', direct('hvor mange kvinder er i arbejde'))
  expect(wordsOf((await posted()).body)).toContain('for stærkt')
  await inFlight.settled(5_000)
  await serving.stop()
  expect(logged.filter((line) => line.includes('"outcome":"limited"'))).toHaveLength(3)
})
