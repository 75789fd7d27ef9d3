/** Serving: what ends it, what is remembered, and what is logged. */

import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openChoices } from '../../src/serve/choices.ts'
import { endingOf, type Host } from '../../src/serve/endings.ts'
import { gather } from '../../src/serve/gather.ts'
import { createInFlight } from '../../src/serve/in-flight.ts'
import { createLog, withoutSecrets } from '../../src/serve/log.ts'
import { readSecret } from '../../src/serve/secret.ts'
import { type Ending, serve } from '../../src/serve/serve.ts'

const aPath = (name: string): string => join(mkdtempSync(join(tmpdir(), 'kildetal-')), name)

describe('serving', () => {
  it.each([
    { why: 'SIGTERM', code: 0 },
    { why: 'K-12345678', code: 70 },
  ])('closes its doors, lets the last answer out and ends with $code', async (ending) => {
    const order: string[] = []
    const inFlight = createInFlight()
    let finish = (): void => {}
    inFlight.track(
      new Promise<void>((resolve) => {
        finish = resolve
      }).then(() => order.push('answered')),
    )
    const door = {
      name: 'a door',
      port: null,
      close: async () => {
        order.push('closed')
        finish()
      },
    }
    const watch = {
      door: () => {},
      page: () => null,
      opened: () => {},
      ending: () => order.push('not ready'),
    }
    const code = await serve([door], Promise.resolve(ending), { inFlight, log: () => {}, watch })
    expect([code, order]).toEqual([ending.code, ['not ready', 'closed', 'answered']])
  })
})

describe('the end', () => {
  const end = async (event: string, ...told: unknown[]): Promise<Ending> => {
    const host = new EventEmitter()
    host.on('SIGTERM', () => expect.unreachable('ended at once'))
    const ending = endingOf(host as unknown as Host, (error) => `K-${error}`)
    host.emit('unhandledRejection', undefined)
    host.emit(event, ...told)
    return ending
  }
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('comes by %s, orderly', async (signal) =>
    expect(await end(signal)).toEqual({ why: signal, code: 0 }),
  )
  it.each(['uncaughtException', 'unhandledRejection'])('comes by %s, with an incident', async (event) =>
    expect(await end(event, 'boom')).toEqual({ why: 'K-boom', code: 70 }),
  )
  it('comes when there is nothing left to listen to', async () =>
    expect(await end('beforeExit')).toMatchObject({ code: 70 }))
})

describe('a language', () => {
  it('that was chosen lasts beyond the program, in a file of the owner’s', () => {
    const path = aPath('languages.json')
    const choices = openChoices(path)
    expect(choices.of('T1:U1')).toBeNull()
    choices.choose('T1:U1', 'da')
    choices.choose('T1:U2', 'en')
    choices.choose('T1:U2', null)
    expect([openChoices(path).of('T1:U1'), openChoices(path).of('T1:U2')]).toEqual(['da', null])
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })
  it.each(['', 'null', '{"a":7}', '[1]'])('is not read from %j', (words) => {
    const path = aPath('languages.json')
    writeFileSync(path, words)
    expect(openChoices(path).of('a')).toBeNull()
  })
  it('lasts as long as the program where there is no folder', () => {
    const choices = openChoices(null)
    choices.choose('a', 'en')
    expect(choices.of('a')).toBe('en')
  })
})

describe('the log', () => {
  it('is one line an event, whatever it is told', () => {
    const lines: string[] = []
    createLog(
      (line) => lines.push(line),
      () => 0,
    )('warn', 'slack', { told: 'a\nb\u2028xoxb-1-2-abc', ms: 3 })
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      level: 'warn',
      event: 'slack',
      told: 'a\nb\u2028***',
      ms: 3,
    })
    expect(lines[0]?.trimEnd()).not.toContain('\n')
  })
  it('never tells what was asked or who asked, whatever it is handed', () => {
    const lines: string[] = []
    const log = createLog(
      (line) => lines.push(line),
      () => 0,
    )
    const canary = { question: 'canary', draft: 'canary', line: 'canary', text: 'canary', words: 'canary' }
    log('info', 'answered', { ...canary, user: 'canary', token: 'canary', secret: 'canary', ms: 3 })
    log('error', 'incident', { incident: 'K-1', error: `at x (xoxb-canary)\n${'long '.repeat(5_000)}` })
    expect(lines.join('')).not.toContain('canary')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'answered', question: '***', ms: 3 })
    expect(lines[1]?.length).toBeLessThan(5_000)
  })
  it.each([
    'xoxb-123-456-abcDEF',
    'xapp-1-A0-123-abc',
    'xoxe.xoxp-1-abc',
    'https://hooks.slack.com/commands/T1/2/secret',
    'wss://wss.slack.com/link/?ticket=abc-def&app_id=A1',
    'https://discord.com/api/v10/webhooks/123/abc-secret/messages/@original',
    'https://discord.com/api/v10/interactions/123/abc.secret/callback',
    'MTIwMDAwMDAwMDAwMDAwMDAwMQ.abcdef.secret-secret-secret-secret',
  ])('never shows %s', (words) => expect(withoutSecrets(`${words} failed`)).not.toMatch(/123|abc|secret|T1/))
})

describe('lines', () => {
  it('of one moment are written together, and at the latest when asked', () => {
    vi.useFakeTimers()
    const written: string[] = []
    const { write, flush } = gather((words) => written.push(words))
    write('a')
    write('b')
    expect(written).toEqual([])
    vi.advanceTimersByTime(10)
    write('c')
    flush()
    flush()
    expect(written).toEqual(['ab', 'c'])
    vi.useRealTimers()
  })
})

describe('a secret', () => {
  it('comes from the environment, else from a file that it points to', () => {
    const path = aPath('token')
    writeFileSync(path, 'from-file\n')
    expect(readSecret({ TOKEN: ' set ', TOKEN_FILE: path }, 'TOKEN')).toBe('set')
    expect(readSecret({ TOKEN_FILE: path }, 'TOKEN')).toBe('from-file')
    expect(readSecret({}, 'TOKEN')).toBeUndefined()
    expect(() => readSecret({ TOKEN_FILE: `${path}x` }, 'TOKEN')).toThrow('ENOENT')
    expect(readFileSync(path, 'utf8')).toBe('from-file\n')
  })
})
