/** The machine's door, against the real program. */

import { beforeAll, describe, expect, it, vi } from 'vitest'
import { build, run, shell } from '../program.ts'

// A shell, a program and a pack: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })
beforeAll(build, 120_000)

type Out = Record<string, unknown> & {
  id: unknown
  outcome: string
  lang: string
  answer: string
  text: string
}

function batch(...lines: readonly string[]): { code: number | null; out: Out[]; stderr: string } {
  const { code, stdout, stderr } = run(['batch'], lines.join('\n'))
  return {
    code,
    stderr,
    out: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Out),
  }
}

const ask = (id: unknown, input: unknown, more: object = {}): string => JSON.stringify({ id, input, ...more })

describe('every line in gets a line out', () => {
  it('in order, under its own id, and ends with 0', () => {
    const { code, out, stderr } = batch(
      ask('a1', '/help', { lang: 'da' }),
      '',
      ask(2, '/help', { lang: 'en' }),
      ask('a3', '/zzzz'),
    )
    expect(out.map(({ id, outcome, lang }) => [id, outcome, lang]).slice(0, 2)).toEqual([
      ['a1', 'answered', 'da'],
      [2, 'answered', 'en'],
    ])
    expect(out[2]).toMatchObject({ id: 'a3', outcome: 'invalid' })
    expect([code, stderr]).toEqual([0, ''])
  })

  it.each([
    { what: 'no JSON', line: 'hvad er målet?', id: null },
    { what: 'half of a JSON', line: '{"id":"x","input":"/help"', id: null },
    { what: 'a list', line: '["/help"]', id: null },
    { what: 'a null', line: 'null', id: null },
    { what: 'no input', line: '{"id":"x"}', id: 'x' },
    { what: 'an input that is no text', line: '{"id":"x","input":7}', id: 'x' },
    { what: 'a language we do not speak', line: '{"id":"x","input":"/help","lang":"fr"}', id: 'x' },
    { what: 'an id that is no name', line: '{"id":{"a":1},"input":7}', id: null },
    { what: 'deep nesting', line: '['.repeat(200_000), id: null },
    { what: 'a line without end', line: `{"id":"x","input":"${'a'.repeat(4_100_000)}"}`, id: null },
  ])('$what is answered as invalid, and the next line as ever', ({ line, id }) => {
    const { code, out } = batch(line, ask('next', '/help'))
    expect(out.map((one) => [one.id, one.outcome])).toEqual([
      [id, 'invalid'],
      ['next', 'answered'],
    ])
    expect(code).toBe(0)
  })

  it.each([
    { what: 'a byte order mark and CRLF', line: `\ufeff${ask('x', '/help')}\r` },
    { what: "Unicode's own line ends", line: '{"id":"x",\u2028"input":"/help"}'.replace(',\u2028', ',') },
    { what: 'a property named __proto__', line: '{"__proto__":{"input":"no"},"id":"x","input":"/help"}' },
  ])('$what does no harm', ({ line }) =>
    expect(batch(line).out).toMatchObject([{ id: 'x', outcome: 'answered' }]),
  )

  it.each([
    '__proto__',
    '/__proto__',
    '/constructor x',
    '/goal __proto__',
    '\ud800',
    '/ask \ud800\udfff\udfff',
    '\u0000',
    'a'.repeat(60_000),
    '/goal @everyone <!channel>',
    '/indicator \u202e\u2066 <@U0AB12>',
  ])('hostile input %# is answered without a failure or a live mention', (input) => {
    const { code, out } = batch(ask('h', input))
    expect(out).toHaveLength(1)
    expect(out[0]?.outcome).not.toBe('failed')
    expect(`${out[0]?.answer}\n${out[0]?.text}`).not.toMatch(
      /@(everyone|here)\b|<!(channel|here)|<@[!&]?[A-Z0-9]+>|<script/i,
    )
    expect(code).toBe(0)
  })

  it('keeps its JSON valid where an id is half of a character', () => {
    const { stdout } = run(['batch'], '{"id":"\\ud800","input":"/help"}\n')
    expect(stdout).toContain('\\ud800')
    expect(stdout).not.toContain('\ufffd')
  })
})

describe('a record', () => {
  it('has every field of the contract', () => {
    const [record] = batch(ask('a', '/help', { lang: 'en' })).out
    expect(Object.keys(record ?? {})).toEqual([
      'id',
      'outcome',
      'lang',
      'answer',
      'text',
      'figures',
      'citations',
      'refusal',
      'checks',
      'next',
    ])
    expect(record).toMatchObject({ refusal: null, checks: [] })
  })
  it('says the same every time', () => {
    const lines = [ask('a', '/help'), ask('a', '/help')]
    expect(batch(...lines).out[0]).toEqual(batch(...lines).out[1])
  })
})

describe('a reader that leaves', () => {
  it('is nobody’s fault', () => {
    const line = `for i in $(seq 300); do echo '{"id":1,"input":"/help"}'; done | $K batch | head -1; echo "\${PIPESTATUS[1]}"`
    const { stdout, stderr } = shell(line)
    expect(stdout.trim().split('\n').at(-1)).toBe('0')
    expect(stderr).toBe('')
  })
})
