/** The small parts of the Slack door: what comes in, what travels in buttons, what is read from the environment. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commands } from '../../../commands/index.ts'
import { writeManifest } from '../../../src/manifest-main.ts'
import { parseAsked, writeAsked } from '../../../src/surface/slack/asked.ts'
import { escapeText } from '../../../src/surface/slack/escape.ts'
import { wordsIn } from '../../../src/surface/slack/incoming-words.ts'
import { botScopes } from '../../../src/surface/slack/scopes.ts'
import { readSlackSettings } from '../../../src/surface/slack/settings.ts'
import { typedLine } from '../../../src/surface/slack/typed-line.ts'
import { openKildetal } from '../../kildetal.ts'
import { aHouse } from '../house.ts'
import { objectionsToManifest } from './judge.ts'

describe('what Slack sends', () => {
  const house = aHouse()

  it.each([
    { sent: '<@UBOT> hvor mange?', words: 'hvor mange?' },
    { sent: 'hvor <@UBOT> mange', words: 'hvor   mange' },
    { sent: '<@U2|bob> said 5 &lt; 6 &amp;amp;', words: 'bob said 5 < 6 &amp;' },
    {
      sent: '<#C1|general> <!channel> <https://a.example|a> <https://b.example>',
      words: 'general !channel a https://b.example',
    },
    { sent: '<<<@', words: '<<<@' },
    { sent: '*61,8* % af mændene', words: '61,8 % af mændene' },
    { sent: '`61,8` % og _*64,8 %*_, ~56,4~ (*alle*)', words: '61,8 % og 64,8 %, 56,4 (alle)' },
    { sent: '*<https://a.example|kvinder>*', words: 'kvinder' },
    { sent: '```\n61,8 %\n```', words: '61,8 %' },
    { sent: '* en\n* to', words: '* en\n* to' },
    { sent: '2*3*4 = 24, a_b_c, kvinder*ne*', words: '2*3*4 = 24, a_b_c, kvinder*ne*' },
    { sent: '2 * 3 * 4, ~5 % og ~6 %, 7 %* af alle*', words: '2 * 3 * 4, ~5 % og ~6 %, 7 %* af alle*' },
    { sent: '`*a* b`', words: '*a* b' },
  ])('$sent is $words', ({ sent, words }) => expect(wordsIn(sent, 'UBOT')).toBe(words))

  it('is read in time that grows with its length only', () => {
    expect(wordsIn('<'.repeat(200_000))).toHaveLength(200_000)
    expect(wordsIn('<@|'.repeat(70_000))).not.toBe('')
    for (const marks of ['*', '*a ', ' _', '`a ', '||a', '**a *', '~~~a_'])
      expect(wordsIn(marks.repeat(40_000))).not.toBe('')
    const deep = '*'.repeat(40_000)
    expect(wordsIn(`${deep}7 %${deep}`)).toContain('7 %')
    expect(wordsIn(`${'*_'.repeat(20_000)}7 %${'_*'.repeat(20_000)}`)).toContain('7 %')
  })

  it('holds nothing live once it is written in a plain string', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        fc.pre(!/[*_~|`]/.test(words))
        expect(escapeText(words)).not.toMatch(/[<>]/)
        expect(wordsIn(escapeText(words.trim()))).toBe(words.trim())
      }),
    ))

  it.each([
    { command: '/goal', text: 'x', line: '/goal x' },
    { command: '/kildetal', text: 'goal beskæftigelse', line: '/goal beskæftigelse' },
    { command: '/kildetal', text: 'MÅL beskæftigelse', line: '/MÅL beskæftigelse' },
    { command: '/kildetal', text: 'Hjælp', line: '/Hjælp' },
    { command: '/kildetal', text: 'hjælp mål', line: '/hjælp mål' },
    { command: '/kildetal', text: 'check 7 % of all', line: '/check 7 % of all' },
    { command: '/kildetal', text: 'indicator drenge', line: '/indicator drenge' },
    { command: '/kildetal', text: '  ', line: '/help' },
    { command: '/other-name', text: 'how many?', line: 'how many?' },
    { command: '/goal', text: undefined, line: '/goal' },
  ])('$command $text is $line', ({ command, text, line }) =>
    expect(typedLine(command, text ?? '', house)).toBe(line),
  )

  it.each([
    'Help for girls in Nørrebro?',
    'Hjælp til lektier: hvor mange børn får det?',
    'Source of the 61.8 % figure?',
    'Budget for integration i 2010?',
  ])('%s is a question, though it begins with the name of a command', (text) =>
    expect(typedLine('/kildetal', text, house)).toBe(text),
  )
})

describe('what was asked', () => {
  it('comes back from a button as it went, or does not go', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 600 }),
        fc.constantFrom('da', 'en', null),
        fc.integer({ min: 1, max: 999 }),
        (line, lang, page) => {
          const value = writeAsked({ line, lang, page })
          expect(parseAsked(value ?? undefined)).toEqual({ line, lang, page })
        },
      ),
    ))
  it('does not go where it is too long for a button', () =>
    expect(writeAsked({ line: 'x'.repeat(2_000), lang: null, page: 1 })).toBeNull())
  it.each([undefined, '', 'nonsense', 'xx 1 /help', 'da x /help', 'da 1 '])('is not read from %j', (value) =>
    expect(parseAsked(value)).toBeNull(),
  )
})

describe('settings', () => {
  const read = (set: Readonly<Record<string, string>>, folder: string | null = null) =>
    readSlackSettings((name) => set[name], folder)
  const oauth = {
    SLACK_SIGNING_SECRET: 's',
    SLACK_CLIENT_ID: 'c',
    SLACK_CLIENT_SECRET: 'd',
    SLACK_STATE_SECRET: 'e',
  }

  it('are not there where Slack is not wanted', () => expect(read({})).toEqual({ type: 'none' }))
  it.each([
    { set: { SLACK_BOT_TOKEN: 'xoxb-1' }, names: 'SLACK_APP_TOKEN' },
    { set: { SLACK_APP_TOKEN: 'xapp-1' }, names: 'SLACK_BOT_TOKEN' },
    { set: { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, names: 'SLACK_BOT_TOKEN' },
    { set: { SLACK_SIGNING_SECRET: 's' }, names: 'SLACK_BOT_TOKEN' },
    {
      set: { SLACK_SIGNING_SECRET: 's', SLACK_BOT_TOKEN: 'xoxb-1', KILDETAL_PORT: 'x' },
      names: 'KILDETAL_PORT',
    },
    { set: { KILDETAL_PATIENCE_MS: '5' }, names: 'KILDETAL_PATIENCE_MS' },
    { set: { KILDETAL_PATIENCE_MS: 'soon' }, names: 'KILDETAL_PATIENCE_MS' },
    { set: { SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: 'c' }, names: 'SLACK_CLIENT_SECRET' },
    { set: oauth, names: 'KILDETAL_STATE' },
  ])('$set are wrong, and the fault names $names', ({ set, names }) =>
    expect(read(set)).toEqual({ type: 'wrong', why: expect.stringContaining(names) }),
  )
  it('mean sockets, HTTP for one workspace, or HTTP for several', () => {
    expect(read({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })).toMatchObject({
      settings: { way: 'sockets', apiUrl: 'https://slack.com/api/' },
    })
    expect(
      read({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', KILDETAL_PORT: '8080' }),
    ).toMatchObject({
      settings: { way: 'http', port: 8080, host: '127.0.0.1', workspace: { type: 'one' } },
    })
    expect(read(oauth, '/state')).toMatchObject({
      settings: { workspace: { type: 'many', folder: '/state' } },
    })
  })
})

describe('the manifest', () => {
  const kildetal = openKildetal()
  const wishes = (['da', 'en'] as const).flatMap((lang) => [true, false].map((short) => ({ lang, short })))

  it.each(wishes)('in $lang, short names $short, is what Slack accepts, as YAML and as JSON', (wish) => {
    const json: unknown = JSON.parse(writeManifest(kildetal, { ...wish, format: 'json' }))
    expect(objectionsToManifest(json)).toEqual([])
    expect(parse(writeManifest(kildetal, { ...wish, format: 'yaml' }))).toEqual(json)
    expect(json).toMatchObject({ oauth_config: { scopes: { bot: botScopes } } })
  })
  it('has one command, and each short name where it is wanted', () => {
    const names = (short: boolean): string[] => {
      const { features } = parse(writeManifest(kildetal, { lang: 'en', short, format: 'yaml' }))
      return features.slash_commands.map(({ command }: { command: string }) => command)
    }
    expect(names(false)).toEqual(['/kildetal'])
    expect(names(true)).toEqual(['/kildetal', ...commands.map(({ name }) => `/${name}`)])
  })
  it('judged by a schema that refuses', () => {
    const bad = {
      ...JSON.parse(writeManifest(kildetal, { lang: 'en', short: false, format: 'json' })),
      more: 1,
    }
    expect(objectionsToManifest(bad)).not.toEqual([])
  })
})
