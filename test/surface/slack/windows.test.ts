/** Windows and App Home over real sockets: checking a message, asking from anywhere, choosing a language. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plainDirect } from '../../../src/answer/plain.ts'
import { answerModal } from '../../../src/surface/slack/views.ts'
import { objectionsToView } from './judge.ts'
import { globalShortcut, homeOpened, messageShortcut, press, slashCommand, submitted } from './payloads.ts'
import { buttonsOf, type Serving, serveSlack, wordsOf } from './serving.ts'
import type { Fields } from './stand-in.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serveSlack()
})
afterAll(() => serving.stop())
beforeEach(() => {
  serving.slack.answer('views.open', null)
  serving.house.choices.choose('T1:U1', null)
})

async function called(method: string): Promise<Fields> {
  const { fields } = await serving.slack.calls.take((call) => call.method === method)
  return fields
}
const viewOf = (fields: Fields): Fields => fields.view as Fields
const interact = (payload: Fields) => serving.slack.deliver('interactive', payload)

const draft = 'Ledigheden faldt 3 % og 64,8 % kom i arbejde, skriver <@U2|bob>.'

describe('Check figures', () => {
  it('shows each number of a message in a window of the asker’s', async () => {
    expect((await interact(messageShortcut(draft))).payload ?? {}).toEqual({})
    const fields = await called('views.open')
    const words = wordsOf(viewOf(fields))
    expect(fields).toMatchObject({ trigger_id: '1.2.abc' })
    expect(words).toContain(
      plainDirect(serving.house.answer(`/check ${draft.replace('<@U2|bob>', 'bob')}`, null, null)),
    )
    expect(words).toMatch(/64,8 % \[.\]/)
    expect(JSON.stringify(fields)).not.toContain('<@U2')
  })
  it.each([
    { what: 'without words', text: '', says: 'ingen ord' },
    { what: 'too long to read while others wait', text: '7 % '.repeat(2_100), says: '8000' },
  ])('says so of a message $what', async ({ text, says }) => {
    await interact(messageShortcut(text))
    expect(wordsOf(viewOf(await called('views.open')))).toContain(says)
  })
  it('that comes too late for a window goes to the person, whole', async () => {
    serving.slack.answer('views.open', () => ({ body: { ok: false, error: 'expired_trigger_id' } }))
    await interact(messageShortcut(draft))
    await called('views.open')
    const message = await called('chat.postMessage')
    expect(message).toMatchObject({ channel: 'U1' })
    expect(wordsOf(message)).toMatch(/64,8 % \[.\]/)
  })
})

describe('a window', () => {
  it('holds as many whole pages as Slack takes, and tells how many', () => {
    const page = { text: 'x', blocks: Array.from({ length: 45 }, () => ({ type: 'divider' as const })) }
    const { view, held } = answerModal('A heading far too long for a window', [page, page, page], 'en')
    expect([held, view.blocks.length, view.title.text.length]).toEqual([2, 90, 24])
    expect(objectionsToView(view)).toEqual([])
  })
})

describe('Ask the report', () => {
  it('opens a window to write in, and answers in it', async () => {
    await interact(globalShortcut())
    expect(JSON.stringify(viewOf(await called('views.open')))).toContain('"max_length":500')
    const { payload } = await interact(submitted('goal beskæftigelse'))
    expect(payload).toMatchObject({ response_action: 'update' })
    expect(objectionsToView(payload.view)).toEqual([])
    expect(wordsOf(viewOf(payload))).toContain(
      plainDirect(serving.house.answer('/goal beskæftigelse', null, null)),
    )
  })
})

describe('a window to ask in that does not open', () => {
  it('is an incident of which the person is told the number', async () => {
    serving.slack.answer('views.open', () => ({ body: { ok: false, error: 'expired_trigger_id' } }))
    await interact(globalShortcut())
    await called('views.open')
    const message = await called('chat.postMessage')
    expect(message).toMatchObject({ channel: 'U1' })
    expect(wordsOf(message)).toMatch(/[0-9a-f-]{4,}/)
  })
})

describe('App Home', () => {
  it('tells what the bot can do, in the language of the person’s Slack, with lines to try', async () => {
    await serving.slack.deliver('events_api', homeOpened('home'))
    const fields = await called('views.publish')
    const words = wordsOf(viewOf(fields))
    expect(fields).toMatchObject({ user_id: 'U1' })
    for (const { names, summary } of serving.house.commands) {
      expect(words).toContain(`/kildetal ${names.en}`)
      expect(words).toContain(summary.en)
    }
    const [first] = buttonsOf(viewOf(fields))
    await interact(press({ ...first }))
    const answer = await called('chat.postMessage')
    expect(answer).toMatchObject({ channel: 'U1' })
    expect(wordsOf(answer)).toContain(plainDirect(serving.house.answer(first?.text.text ?? '', 'en', null)))
  })

  it('takes a choice of language, shows it, and every answer follows it until it is taken back', async () => {
    const choose = (value: string) =>
      interact(press({ type: 'static_select', action_id: 'language', selected_option: { value } }))
    const goal = async (): Promise<string> => {
      const { slack } = serving
      await slack.deliver('slash_commands', slashCommand('/goal employment', slack.responseUrl()))
      return wordsOf((await slack.responses.take()).fields)
    }
    await choose('da')
    expect(JSON.stringify(viewOf(await called('views.publish')))).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"Dansk"',
    )
    expect(await goal()).toContain(plainDirect(serving.house.answer('/goal employment', 'da', null)))
    await choose('-')
    await called('views.publish')
    expect(await goal()).toContain(plainDirect(serving.house.answer('/goal employment', null, null)))
  })
})

describe('the messages tab', () => {
  it('suggests what to ask, as words that are no commands of Slack’s', async () => {
    await serving.slack.deliver('events_api', homeOpened('messages'))
    const { channel_id, prompts } = await called('assistant.threads.setSuggestedPrompts')
    expect(channel_id).toBe('D1')
    const messages = (prompts as { message: string }[]).map(({ message }) => message)
    expect(messages.length).toBeGreaterThan(1)
    for (const message of messages) expect(message).toMatch(/^[^/]/)
  })
  it('does without where a workspace has no agents', async () => {
    serving.slack.answer('assistant.threads.setSuggestedPrompts', () => ({
      body: { ok: false, error: 'not_allowed' },
    }))
    await serving.slack.deliver('events_api', homeOpened('messages'))
    await called('assistant.threads.setSuggestedPrompts')
    await serving.inFlight.settled(5_000)
    expect(serving.logged.join('')).toContain('no prompts')
  })
})
