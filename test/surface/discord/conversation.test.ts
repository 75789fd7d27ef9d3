/** What people say and press, and what they are answered: the same through the gateway and over HTTP. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainDirect } from '../../../src/answer/plain.ts'
import { interactionsPath } from '../../../src/surface/discord/http.ts'
import { incident } from '../house.ts'
import { isNode, type Node } from './judge.ts'
import {
  ids,
  messageCommand,
  pick,
  press,
  type Sent,
  slash,
  typing,
  userInstalled,
  written,
} from './payloads.ts'
import {
  buttonOf,
  controlsOf,
  isEphemeral,
  messageIn,
  type Serving,
  serveDiscord,
  wordsOf,
} from './serving.ts'
import { signedRequest, throughHttp } from './signed.ts'

const fold = (words: string): string => words.replace(/\s+/g, ' ')

const ways = {
  gateway: async (serving: Serving, interaction: Sent): Promise<Node> =>
    (await serving.discord.interact(interaction)).body,
  http: async ({ door }: Serving, interaction: Sent): Promise<Node> => {
    const url = `http://127.0.0.1:${door.port}${interactionsPath}`
    const response = await fetch(url, signedRequest(JSON.stringify(interaction)))
    expect(response.status).toBe(200)
    return (await response.json()) as Node
  },
}

describe.each(Object.entries(ways))('through the %s', (way, send) => {
  let serving: Serving
  beforeAll(async () => {
    serving = await serveDiscord(way === 'http' ? { settings: throughHttp } : {})
  })
  afterAll(() => serving.stop())
  const said = (interaction: Sent): Promise<Node> => send(serving, interaction)
  const direct = (name: string, input: Record<string, string>, lang: 'da' | 'en'): string =>
    fold(plainDirect(serving.house.call(name, input, lang, null)))

  describe('a command', () => {
    it('is answered to the asker alone, with its sources and buttons', async () => {
      const body = await said(slash('goal', { name: 'beskæftigelse' }))
      expect(body.type).toBe(4)
      expect(isEphemeral(body)).toBe(true)
      expect(fold(wordsOf(body))).toContain(direct('goal', { name: 'beskæftigelse' }, 'da'))
      expect(wordsOf(body)).toMatch(/\[1\] kap\. 3/)
      expect(controlsOf(body).map(({ label }) => label)).toEqual(['Del her', 'Vis kilden', 'Beslægtet'])
    })
    it('is for all to see where that is wanted', async () => {
      const body = await said(slash('goal', { name: 'beskæftigelse', public: true }))
      expect(isEphemeral(body)).toBe(false)
      expect(controlsOf(body).map(({ label }) => label)).toEqual(['Vis kilden', 'Beslægtet'])
    })
    it('keeps its arguments apart', async () => {
      const input = { a: 'employment women', b: 'employment men' }
      expect(fold(wordsOf(await said(slash('compare', input))))).toContain(direct('compare', input, 'en'))
    })
    it('that is registered no more is told so', async () =>
      expect(wordsOf(await said(slash('gaol', { name: 'x' })))).toContain('/gaol'))
    it('of an app that a person installed for themselves is answered wherever they are', async () =>
      expect(wordsOf(await said(userInstalled('budget')))).toContain('DKK'))
    it('repeats hostile words as words', async () => {
      const body = await said(slash('ask', { question: '@everyone <@1> [x](https://evil.example) **hvad**' }))
      expect(messageIn(body).allowed_mentions).toEqual({ parse: [] })
    })
    it('that is long is refused in words, not cut', async () =>
      expect(wordsOf(await said(slash('ask', { question: 'hvor mange '.repeat(60) })))).toMatch(/500/))
  })

  describe('the language', () => {
    it.each([
      { what: 'the option', given: { name: 'beskæftigelse', language: 'en' }, changes: {}, lang: 'en' },
      { what: 'else the words', given: { name: 'beskæftigelse' }, changes: { locale: 'en-GB' }, lang: 'da' },
      { what: 'else the person’s own', given: {}, changes: { locale: 'en-US' }, lang: 'en' },
      { what: 'in Danish as well', given: {}, changes: { locale: 'da', guild_locale: 'en-US' }, lang: 'da' },
      { what: 'English for a third one', given: {}, changes: { locale: 'pl' }, lang: 'en' },
      {
        what: 'the server’s when public',
        given: { public: true },
        changes: { locale: 'en-US', guild_locale: 'da' },
        lang: 'da',
      },
    ] as const)('is that of $what', async ({ given, changes, lang }) => {
      const { language: _l, public: _p, ...input } = { language: '', public: '', ...given }
      const body = await said(slash('goal', { ...given }, changes))
      expect(fold(wordsOf(body))).toContain(direct('goal', input, lang))
    })
    it('of a name that is the same in both is the person’s own', async () =>
      expect(wordsOf(await said(slash('area', { place: 'Tingbjerg' }, { locale: 'en-GB' })))).toContain(
        'Sources',
      ))
    it('of words that tell none is the person’s own, also in a free question', async () =>
      expect(wordsOf(await said(slash('ask', { question: 'Hotspot' }, { locale: 'en-GB' })))).toContain(
        'Sources',
      ))
  })

  describe('a button', () => {
    it('turns the page of one’s own message, and back, also after a restart', async () => {
      const first = await said(slash('goal'))
      const second = await said(press(buttonOf(first, 'more')))
      expect(second.type).toBe(7)
      expect(wordsOf(second)).toMatch(/Page 2 of/)
      const again = await said(press(buttonOf(second, 'back')))
      expect(wordsOf(again)).toBe(wordsOf(first))
    })
    it('of a message that all see gives the page to whoever pressed', async () => {
      const first = await said(slash('goal', { public: true }))
      const second = await said(press(buttonOf(first, 'more'), 0))
      expect([second.type, isEphemeral(second)]).toEqual([4, true])
    })
    it('all pages together say everything', async () => {
      const pages = [await said(slash('goal', {}, { locale: 'da' }))]
      for (let id = buttonOf(pages[0] ?? {}, 'more'); id !== 'undefined'; ) {
        const page = await said(press(id))
        pages.push(page)
        id = buttonOf(page, 'more')
      }
      const shown = pages.map(wordsOf).join('\n')
      const marks = [...shown.matchAll(/^\[(\d+)\] kap\./gm)].map(([, n]) => Number(n))
      expect(new Set(marks).size).toBe(Math.max(...marks))
    })
    it('shares: for all to see, under the name of who shares, whom it does not call', async () => {
      const first = await said(slash('goal', { name: 'beskæftigelse' }))
      const shared = await said(press(buttonOf(first, 'share')))
      expect(isEphemeral(shared)).toBe(false)
      const text = JSON.stringify(messageIn(shared).components)
      expect(text).toContain(`<@${ids.user}> deler et svar på **/goal beskæftigelse**`)
      expect(messageIn(shared).allowed_mentions).toEqual({ parse: [] })
    })
    it('shows the source', async () => {
      const first = await said(slash('goal', { name: 'beskæftigelse' }))
      expect(wordsOf(await said(press(buttonOf(first, 'source'))))).toMatch(/linje 430/)
    })
    it('shows what is related, to choose from', async () => {
      const first = await said(slash('goal', { name: 'beskæftigelse' }))
      const [select] = controlsOf(await said(press(buttonOf(first, 'related'))))
      const [option] = Array.isArray(select?.options) ? select.options.filter(isNode) : []
      const next = await said(pick(String(option?.value)))
      expect(wordsOf(next)).toContain('Kilder')
    })
    it.each([
      '',
      'more',
      'more da 1',
      'nonsense da 1 goal',
      'more da 1000 goal',
      'x'.repeat(100),
      'share xx 1 goal',
    ])('with the id %j is from another version, and says so', async (id) =>
      expect(wordsOf(await said(press(id)))).toMatch(/another version/),
    )
    it('to a page that is not there any more shows the last one', async () =>
      expect(wordsOf(await said(press('more en 999 goal')))).toMatch(/Page (\d+) of \1\b/))
  })

  describe('a question too long for a button', () => {
    const question =
      'please tell me how many women of non-Western origin are in work or education in the city, would you'
    it('has all it offers in words, and no button that would not work', async () => {
      const body = await said(slash('ask', { question }))
      expect(wordsOf(body)).toContain('56.4 %')
      expect(wordsOf(body)).toContain('Try: ')
      expect(controlsOf(body).map(({ label }) => label)).toEqual(['Show the source'])
    })
  })

  describe('a choice', () => {
    it('is a select with the whole names, and leads to what was chosen', async () => {
      const body = await said(slash('initiative', { name: 'skole' }, { locale: 'da' }))
      const [select] = controlsOf(body)
      const options = Array.isArray(select?.options) ? select.options.filter(isNode) : []
      expect(options.map(({ label }) => label)).toContain('Københavnermodellen for Integration')
      const picked = await said(pick(String(options[1]?.value)))
      expect(wordsOf(picked)).toContain('Københavnermodellen')
    })
    it('that was never offered is from another version', async () =>
      expect(wordsOf(await said(pick('what')))).toMatch(/another version/))
  })

  describe('typing', () => {
    const choices = async (...asked: Parameters<typeof typing>): Promise<Node[]> => {
      const { type, data } = await said(typing(...asked))
      expect(type).toBe(8)
      return isNode(data) && Array.isArray(data.choices) ? data.choices.filter(isNode) : []
    }
    it('offers names with unit and year', async () => {
      const [first] = await choices('indicator', 'name', 'empl')
      expect(first?.name).toMatch(/^\S.* · .*\d{4}$/)
      expect(String(first?.name)).toContain(String(first?.value))
    })
    it.each([
      ['nothing at all', ''],
      ['without æ, ø and å', 'beskaeft'],
      ['misspelt', 'beskæftigelce'],
    ])('%s offers something', async (_, typed) =>
      expect(await choices('goal', 'name', typed, {}, { locale: 'da' })).not.toEqual([]),
    )
    it('offers nothing for what nothing is called', async () =>
      expect(await choices('area', 'place', 'zzzzqqqq')).toEqual([]))
    it('offers names of the language that was chosen', async () => {
      const [first] = await choices('indicator', 'group', 'kvin', { language: 'da' })
      expect(first?.value).toMatch(/^kvin/i)
    })
    it('offers no name of an argument that has none', async () =>
      expect(await choices('indicator', 'period', '20')).toEqual([]))
  })

  describe('a draft', () => {
    const draft = 'Kvinders beskæftigelse er 56,4 %.'
    it('in somebody’s message is checked for who asked alone', async () => {
      const body = await said(messageCommand(draft))
      expect(isEphemeral(body)).toBe(true)
      expect(wordsOf(body)).toContain('56,4 % [✓]')
      expect(controlsOf(body).map(({ label }) => label)).not.toContain('Del her')
    })
    it('without words is told so', async () =>
      expect(wordsOf(await said(messageCommand('')))).toContain('no words'))
    it('may be written in a window', async () => {
      const window = await said(slash('check', {}, { locale: 'da' }))
      expect([window.type, messageIn(window).title]).toEqual([9, 'Efterprøv tal'])
      const body = await said(written(String(messageIn(window).custom_id), draft))
      expect(wordsOf(body)).toContain('56,4 % [✓]')
    })
    it('that takes long to read is heard at once and answered behind, all of it', async () => {
      const long = Array.from(
        { length: 60 },
        (_, n) => `${draft} Linje ${n} følger, og den siger ikke noget om tal.`,
      ).join('\n')
      const sent = written('draft -', long.slice(0, 4_000))
      const body = await said(sent)
      expect([body.type, isEphemeral(body)]).toEqual([5, true])
      const path = `/webhooks/${ids.app}/${sent.token}`
      const edit = await serving.discord.calls.take((call) => call.path === `${path}/messages/@original`)
      expect(edit.method).toBe('PATCH')
      const next = await serving.discord.calls.take((call) => call.path === path)
      expect(wordsOf(edit.body)).toMatch(/Side 1 af/)
      expect(wordsOf(next.body)).toMatch(/Side 2 af/)
      expect(isEphemeral(next.body)).toBe(true)
    })
  })

  it('keeps no word of what was asked, and no token, in its log', async () => {
    await said(slash('ask', { question: 'canary-question about nothing' }))
    await serving.inFlight.settled(5_000)
    expect(serving.logged.join('')).toContain('"what":"command"')
    expect(serving.logged.join('')).not.toContain('canary')
    expect(serving.logged.join('')).not.toContain('unheard')
  })
})

describe('a handler that throws', () => {
  it.each(Object.entries(ways))('through the %s apologizes with an incident', async (way, send) => {
    const serving = await serveDiscord({
      ...(way === 'http' ? { settings: throughHttp } : {}),
      house: {
        call: () => {
          throw new Error('a canary that nobody foresaw')
        },
        candidates: (_, typed) => {
          if (typed === 'x') throw new Error('a canary that nobody foresaw')
          return []
        },
      },
    })
    const body = await send(serving, slash('goal', { name: 'x' }))
    expect(wordsOf(body)).toContain(incident)
    expect(JSON.stringify(body)).not.toContain('canary')
    expect(await send(serving, typing('goal', 'name', 'x'))).toMatchObject({ type: 8, data: { choices: [] } })
    // Nobody knows what Discord will send one day.
    expect(wordsOf(await send(serving, { ...slash('goal'), data: undefined }))).toContain(incident)
    await serving.stop()
  })
})
