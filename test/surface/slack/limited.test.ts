/** Whoever asks too much at once is told so, in their language, by the way they came. */

import { expect, it } from 'vitest'
import { createAllowance } from '../../../src/serve/allowance.ts'
import { directMessage, mention, press, slashCommand } from './payloads.ts'
import { type Serving, serveSlack, wordsOf } from './serving.ts'
import { formOf, signedRequest, signingSecret } from './signed.ts'
import type { Fields } from './stand-in.ts'

const allowance = () => createAllowance({ perPerson: 1, perWorkspace: 3 }, Date.now)
const limited = (): Promise<Serving> => serveSlack({}, undefined, { allowance: allowance() })

const said = ({ slack }: Serving) => slack.calls.take(({ method }) => method === 'chat.postMessage')
const from = (user: string) => ({ user_id: user })

it('a command and a button, to the asker alone', async () => {
  const serving = await limited()
  const { slack, logged } = serving
  const asks = async (line: string, user: string): Promise<string> => {
    await slack.deliver('slash_commands', slashCommand(line, slack.responseUrl(), from(user)))
    return wordsOf((await slack.responses.take()).fields)
  }
  expect(await asks('/kildetal goal beskæftigelse', 'U1')).toContain('64,8 %')
  expect(await asks('/kildetal how many women are in work', 'U1')).toMatch(/too fast for me.*\d+ seconds/)
  expect(await asks('/kildetal hvor mange kvinder er i arbejde', 'U1')).toMatch(
    /for stærkt for mig.*sekunder/,
  )
  await slack.deliver('interactive', press({ action_id: 'ask', value: '- 1 /budget' }, slack.responseUrl()))
  const { fields } = await slack.responses.take()
  expect(fields).toMatchObject({ response_type: 'ephemeral' })
  expect(wordsOf(fields)).toContain('stærkt')
  expect(await asks('/kildetal budget', 'U2')).not.toContain('stærkt')
  expect(await asks('/kildetal budget', 'U3')).not.toContain('stærkt')
  expect(await asks('/kildetal budget', 'U4')).toContain('Her bliver spurgt om meget')
  await serving.stop()
  expect(logged.filter((line) => line.includes('"outcome":"limited"'))).toHaveLength(4)
})

it('a direct message each time, a mention once a minute for all to see', async () => {
  const serving = await limited()
  const { slack, inFlight, logged } = serving
  await slack.deliver('events_api', directMessage('budget'))
  await said(serving)
  await slack.deliver('events_api', mention('what is the budget of the think tank'))
  expect(JSON.stringify((await said(serving)).fields)).toContain('too fast')
  await slack.deliver('events_api', mention('budget'))
  await inFlight.settled(5_000)
  await slack.deliver('events_api', directMessage('budget'))
  const { fields } = await said(serving)
  expect(fields).toMatchObject({ channel: 'D1' })
  expect(JSON.stringify(fields)).toContain('stærkt')
  await serving.stop()
  expect(logged.filter((line) => line.includes('"outcome":"limited"'))).toHaveLength(3)
})

it('over HTTP, in the response', async () => {
  const serving = await serveSlack(
    {},
    (apiUrl) => ({
      way: 'http',
      apiUrl,
      patienceMs: 5_000,
      signingSecret,
      host: '127.0.0.1',
      port: 0,
      workspace: { type: 'one', botToken: 'xoxb-1' },
    }),
    { allowance: allowance() },
  )
  const { slack, door } = serving
  const asks = async (line: string): Promise<string> => {
    const request = signedRequest(formOf(slashCommand(line, slack.responseUrl())))
    const response = await fetch(`http://127.0.0.1:${door.port}/slack/events`, request)
    return wordsOf((await response.json()) as Fields)
  }
  expect(await asks('/goal beskæftigelse')).toContain('64,8 %')
  expect(await asks('/goal beskæftigelse')).toContain('for stærkt')
  await serving.stop()
})
