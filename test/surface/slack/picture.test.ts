/** Pictures in Slack: uploaded and shown under the words, which are out first and stay whole whatever comes. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createPictures, type Pictures } from '../../../src/chart/pictures.ts'
import { build, root } from '../../program.ts'
import { mention, press, slashCommand } from './payloads.ts'
import { buttonsOf, type Serving, serveSlack, wordsOf } from './serving.ts'
import type { Fields } from './stand-in.ts'

let serving: Serving
let pictures: Pictures
beforeAll(async () => {
  build()
  pictures = createPictures(`${root}dist`)
  serving = await serveSlack({ picture: (picture, lang) => pictures.of(picture, lang, 'light') })
})
afterAll(async () => {
  await serving.stop()
  await pictures.close()
})
afterEach(() => {
  for (const method of ['response_url', 'files.getUploadURLExternal', 'chat.postMessage'])
    serving.slack.answer(method, null)
})

const typed = (line: string): Promise<unknown> =>
  serving.slack.deliver('slash_commands', slashCommand(line, serving.slack.responseUrl()))

const taken = async (): Promise<Fields> => (await serving.slack.responses.take()).fields

/** The log has told how it went with a picture. */
const told = (words: RegExp): string[] =>
  serving.logged.filter((line) => /"picture"/.test(line) && words.test(line))

const imageIn = ({ blocks }: Fields): Fields => {
  const [image] = Array.isArray(blocks) ? blocks : []
  return image as Fields
}

describe('a command', () => {
  it('is answered in words, and then the picture follows to the same person alone', async () => {
    await typed('/kildetal budget')
    expect(wordsOf(await taken())).toContain('516')
    const shown = await taken()
    expect(shown).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    const { type, slack_file, alt_text } = imageIn(shown)
    expect(type).toBe('image')
    expect(alt_text).toContain('219')
    const { id } = slack_file as { id: string }
    expect(serving.slack.files.get(id)).toMatchObject({ isComplete: true })
    expect(serving.slack.files.get(id)?.filename).toMatch(/^kildetal-ranked-[0-9a-f]{8}\.png$/)
  })

  it('whose answer has nothing to draw gets words only', async () => {
    const before = serving.slack.responses.all.length
    await typed('/kildetal help')
    await taken()
    await serving.inFlight.settled(5_000)
    expect(serving.slack.responses.all).toHaveLength(before + 1)
  })
})

it('a picture is shared with everybody where its words are', async () => {
  await typed('/kildetal goal beskæftigelse')
  const [share] = buttonsOf(await taken())
  await taken()
  await serving.slack.deliver('interactive', press({ ...share }, serving.slack.responseUrl()))
  expect(await taken()).toMatchObject({ response_type: 'in_channel' })
  const shown = await taken()
  expect(shown).toMatchObject({ response_type: 'in_channel' })
  expect(imageIn(shown).type).toBe('image')
})

it('a mention gets its picture in the thread', async () => {
  await serving.slack.deliver('events_api', mention('/area'))
  const posted = async (): Promise<Fields> =>
    (await serving.slack.calls.take(({ method }) => method === 'chat.postMessage')).fields
  const words = await posted()
  const shown = await posted()
  expect(imageIn(words).type).toBe('rich_text')
  expect(imageIn(shown).type).toBe('image')
  expect(shown.thread_ts).toBe(words.thread_ts)
})

describe('where Slack', () => {
  it('does not have the file yet, it is asked again', async () => {
    let refusals = 2
    serving.slack.answer('response_url', ({ fields }) =>
      imageIn(fields).type === 'image' && refusals-- > 0
        ? { status: 400, body: { ok: false, error: 'invalid_blocks' } }
        : {},
    )
    await typed('/kildetal budget')
    await taken()
    const statuses = [
      await serving.slack.responses.take(),
      await serving.slack.responses.take(),
      await serving.slack.responses.take(),
    ]
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 200])
  })

  it('has it already, it is not sent again', async () => {
    await typed('/kildetal budget')
    await taken()
    const first = imageIn(await taken())
    await serving.inFlight.settled(5_000)
    const before = serving.slack.files.size
    await typed('/kildetal budget')
    await taken()
    expect(imageIn(await taken()).slack_file).toEqual(first.slack_file)
    expect(serving.slack.files.size).toBe(before)
  })

  it('has deleted the file, it is sent once more', async () => {
    await typed('/kildetal budget')
    await taken()
    const gone = imageIn(await taken()).slack_file as { id: string }
    await serving.inFlight.settled(5_000)
    serving.slack.answer('response_url', ({ fields }) =>
      JSON.stringify(fields).includes(`"${gone.id}"`)
        ? { status: 400, body: { ok: false, error: 'invalid_blocks' } }
        : {},
    )
    await typed('/kildetal budget')
    await taken()
    const [refused, shown] = [await serving.slack.responses.take(), await serving.slack.responses.take()]
    expect([refused.status, shown.status]).toEqual([400, 200])
    expect(imageIn(shown.fields).slack_file).not.toEqual(gone)
  })

  it('does not let it upload, the words are there and the log says why', async () => {
    serving.slack.answer('files.getUploadURLExternal', () => ({
      body: { ok: false, error: 'missing_scope' },
    }))
    await typed('/kildetal område')
    expect(wordsOf(await taken())).toContain('2009')
    await serving.inFlight.settled(5_000)
    expect(told(/missing_scope/)).toHaveLength(1)
  })
})

it('a picture that cannot be drawn leaves the words', async () => {
  const broken = createPictures('nowhere')
  const other = await serveSlack({ picture: (picture, lang) => broken.of(picture, lang, 'light') })
  await other.slack.deliver('slash_commands', slashCommand('/kildetal budget', other.slack.responseUrl()))
  expect(wordsOf((await other.slack.responses.take()).fields)).toContain('516')
  await other.inFlight.settled(5_000)
  expect(other.logged.filter((line) => /"picture"/.test(line))).toHaveLength(1)
  await other.stop()
})
