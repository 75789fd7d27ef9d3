/** The real Bolt over real sockets: commands, presses, mentions and direct messages, answered. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainDirect } from '../../../src/answer/plain.ts'
import { renderSlack } from '../../../src/surface/slack/render.ts'
import { directMessage, event, mention, press, slashCommand, typing } from './payloads.ts'
import { buttonsOf, type Serving, serveSlack, wordsOf } from './serving.ts'
import type { Fields } from './stand-in.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serveSlack()
})
afterAll(() => serving.stop())

/** Types a command; gives the acknowledgement and what came through the response URL. */
async function type(line: string): Promise<Fields> {
  const { slack } = serving
  const ack = await slack.deliver('slash_commands', slashCommand(line, slack.responseUrl()))
  expect(ack.payload ?? {}).toEqual({})
  const { fields } = await slack.responses.take()
  return fields
}

async function pressed(action: Fields): Promise<Fields> {
  const { slack } = serving
  await slack.deliver('interactive', press(action, slack.responseUrl()))
  const { fields } = await slack.responses.take()
  return fields
}

/** Slack tells that this person's language is English. */
const direct = (line: string): string => plainDirect(serving.house.answer(line, null, 'en'))

describe('a command', () => {
  it('is acknowledged without a word, then answered to the asker alone', async () => {
    const answer = await type('/kildetal goal beskæftigelse')
    expect(answer).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    expect(wordsOf(answer)).toContain(direct('/goal beskæftigelse'))
  })

  it.each([
    { typed: '/goal beskæftigelse', line: '/goal beskæftigelse' },
    { typed: '/kildetal mål beskæftigelse', line: '/mål beskæftigelse' },
    { typed: '/kildetal', line: '/help' },
    {
      typed: '/kildetal how many women are in work or education',
      line: 'how many women are in work or education',
    },
    { typed: '/budget', line: '/budget' },
  ])('$typed is $line', async ({ typed, line }) => expect(wordsOf(await type(typed))).toContain(direct(line)))

  it('gives an answer to a bare command in the language of the person’s Slack', async () => {
    expect(wordsOf(await type('/goal'))).toContain(plainDirect(serving.house.answer('/goal', null, 'en')))
    expect(serving.slack.calls.all).toContainEqual(
      expect.objectContaining({ method: 'users.info', fields: expect.objectContaining({ user: 'U1' }) }),
    )
  })

  it('echoes no live mention', async () => {
    const answer = await type('/kildetal <!channel> &lt;!here&gt; <@U2|bob> @everyone')
    expect(JSON.stringify(answer)).not.toMatch(/<!|<@|@everyone/)
  })
})

describe('a button', () => {
  it('shares the answer with everybody, and says who shared it', async () => {
    const [share] = buttonsOf(await type('/goal beskæftigelse'))
    expect(share).toMatchObject({ action_id: 'share' })
    const shared = await pressed({ ...share })
    expect(shared).toMatchObject({ response_type: 'in_channel' })
    expect(JSON.stringify(shared.blocks)).toContain('{"type":"user","user_id":"U1"}')
    expect(wordsOf(shared)).toContain(direct('/goal beskæftigelse'))
    expect(buttonsOf(shared).map(({ action_id }) => action_id)).toEqual(['source', 'related'])
  })

  it('shows the source', async () => {
    const [, source] = buttonsOf(await type('/goal beskæftigelse'))
    expect(wordsOf(await pressed({ ...source }))).toMatch(/kap\. 3|ch\. 3/)
  })

  it('unfolds what is related, each a button that is answered', async () => {
    const buttons = buttonsOf(await type('/goal beskæftigelse'))
    const related = await pressed({ ...buttons.at(-1) })
    const [first] = buttonsOf(related)
    expect(first?.action_id).toBe('ask:1')
    expect(wordsOf(await pressed({ ...first }))).toContain(direct(first?.text.text ?? ''))
  })

  it('stands for each candidate where one must be chosen', async () => {
    const line = '/indicator drenge'
    const answer = await type(line)
    expect(serving.house.answer(line, null, null).outcome).toBe('ambiguous')
    const candidates = buttonsOf(answer).filter(({ action_id }) => action_id.startsWith('ask:'))
    expect(candidates.length).toBeGreaterThan(1)
    expect(wordsOf(await pressed({ ...candidates[0] }))).not.toBe('')
  })

  it('turns the page until the last', async () => {
    let answer = await type('/kildetal brief beskæftigelse')
    const pages = [wordsOf(answer)]
    for (let more = buttonsOf(answer)[0]; more?.action_id === 'more'; more = buttonsOf(answer)[0]) {
      answer = await pressed({ ...more })
      pages.push(wordsOf(answer))
    }
    const whole = pages.join('\n')
    expect(new Set(pages).size).toBe(pages.length)
    expect(whole).toContain(direct('/brief beskæftigelse'))
  })

  it('that we did not make does nothing', async () => {
    const { slack } = serving
    const before = slack.responses.all.length
    await slack.deliver('interactive', press({ action_id: 'share', value: 'nonsense' }, slack.responseUrl()))
    await serving.inFlight.settled(5_000)
    expect(slack.responses.all).toHaveLength(before)
  })
})

describe('a select', () => {
  it('offers names as one types, and is answered', async () => {
    const { slack } = serving
    expect(JSON.stringify((await type('/goal')).blocks)).toContain('"action_id":"pick:goal"')
    const { payload } = await slack.deliver('interactive', typing('pick:goal', 'b'))
    const options = payload.options as { value: string }[]
    expect(options.length).toBeGreaterThan(0)
    const answer = await pressed({
      type: 'external_select',
      action_id: 'pick:goal',
      selected_option: options[0],
    })
    expect(wordsOf(answer)).toContain(direct(options[0]?.value ?? ''))
  })
})

describe('a message', () => {
  it('that mentions the bot is answered in its thread', async () => {
    const { slack } = serving
    const question = 'how many women are in work or education'
    await slack.deliver('events_api', mention(question))
    const { fields } = await slack.calls.take(({ method }) => method === 'chat.postMessage')
    expect(fields).toMatchObject({ channel: 'C1', thread_ts: '2.1', unfurl_links: 'false' })
    expect(wordsOf(fields)).toContain(direct(question))
    await slack.deliver('events_api', mention('goal beskæftigelse', { thread_ts: '1.9' }))
    const inThread = await slack.calls.take(({ method }) => method === 'chat.postMessage')
    expect(inThread.fields).toMatchObject({ thread_ts: '1.9' })
  })

  it('to the bot alone is answered there', async () => {
    const { slack } = serving
    await slack.deliver('events_api', directMessage('budget'))
    const { fields } = await slack.calls.take(({ method }) => method === 'chat.postMessage')
    expect(fields).toMatchObject({ channel: 'D1' })
    expect(fields).not.toHaveProperty('thread_ts')
    expect(wordsOf(fields)).toContain(direct('/budget'))
  })

  it.each([
    { what: 'with a file', more: { subtype: 'file_share', files: [{ id: 'F1' }] } },
    { what: 'for the channel of its thread', more: { subtype: 'thread_broadcast', thread_ts: '1.9' } },
    { what: 'by /me', more: { subtype: 'me_message' } },
  ])('to the bot alone is answered when it comes $what', async ({ more }) => {
    const { slack } = serving
    const typed = { type: 'message', channel: 'D1', channel_type: 'im', text: 'budget' }
    await slack.deliver('events_api', event({ ...typed, ...more }))
    const { fields } = await slack.calls.take(({ method }) => method === 'chat.postMessage')
    expect(wordsOf(fields)).toContain(direct('/budget'))
  })

  it.each([
    { what: 'to the bot', same: directMessage('budget') },
    { what: 'that mentions it', same: mention('budget') },
  ])('$what that comes twice is answered once', async ({ same }) => {
    const { slack } = serving
    await Promise.all([slack.deliver('events_api', same), slack.deliver('events_api', same)])
    await slack.calls.take(({ method }) => method === 'chat.postMessage')
    await slack.deliver('events_api', directMessage('help'))
    const { fields } = await slack.calls.take(({ method }) => method === 'chat.postMessage')
    expect(wordsOf(fields)).toContain(direct('/help'))
  })

  it.each([
    { words: '7 % ', says: 'højst 8000' },
    { words: '7 % of the women have a job. ', says: 'at most 8000' },
  ])('of $words without end is told to be too long, in its own language', async ({ words, says }) => {
    const { slack } = serving
    await slack.deliver('events_api', directMessage(`check ${words.repeat(2_100)}`))
    const { fields } = await slack.calls.take(({ method }) => method === 'chat.postMessage')
    expect(wordsOf(fields)).toContain(says)
  })

  it.each([1_994, 1_995, 1_996, 1_997])(
    'of %i characters that is answered on several pages keeps them all',
    async (length) => {
      const { slack, inFlight } = serving
      const line = `/check ${'7 % af alle. '.repeat(200)}`.slice(0, length - 1).concat('.')
      const before = slack.calls.all.length
      await slack.deliver('events_api', directMessage(line.slice(1)))
      await slack.calls.take(({ method }) => method === 'chat.postMessage')
      await inFlight.settled(5_000)
      const posts = slack.calls.all.slice(before).filter(({ method }) => method === 'chat.postMessage')
      const pages = renderSlack(serving.house.answer(line, null, null)).length
      expect(pages).toBeGreaterThan(1)
      const isMore = posts.some(({ fields }) => buttonsOf(fields)[0]?.action_id === 'more')
      expect([line.length, isMore || posts.length === pages]).toEqual([length, true])
    },
  )

  it.each([
    { what: 'of the bot itself', more: { user: 'UBOT', bot_id: 'BBOT' } },
    { what: 'that was edited', more: { subtype: 'message_changed' } },
    { what: 'to the bot alone that was edited', more: { channel_type: 'im', subtype: 'message_changed' } },
    { what: 'in a channel', more: { channel_type: 'channel' } },
  ])('$what is left alone', async ({ more }) => {
    const { slack } = serving
    await slack.deliver(
      'events_api',
      event({ type: 'message', channel: 'C1', channel_type: 'im', text: 'hi', ...more }),
    )
    await slack.deliver('events_api', directMessage('help'))
    const { fields } = await slack.calls.take(({ method }) => method === 'chat.postMessage')
    expect(fields).toMatchObject({ channel: 'D1' })
  })
})
