/** Whatever is typed, an Answer comes back, and soon. */

import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createAnswerer } from '../../src/question.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()
const long = 60_000

const inputs: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \t\n\u00a0\u3000'],
  ['a slash', '/'],
  ['two slashes', '// //'],
  ['an unknown command', '/kick @everyone'],
  ['sixty thousand letters', 'a'.repeat(long)],
  ['sixty thousand words', 'ord '.repeat(long / 4)],
  ['a long command', `/${'x'.repeat(long)}`],
  ['sixty thousand marks', '|'.repeat(long)],
  ['NUL', '\u0000'],
  ['control characters', '\u001b[31m\u0007\u0008\u009b2J'],
  ['half a character', '\ud83d'],
  ['the other half', 'x\udc00y'],
  ['bidi marks', '\u202e\u2066hvad\u2069'],
  ['piled marks', `a${'\u0301'.repeat(2000)}`],
  ['prototype keys', '__proto__ constructor toString hasOwnProperty'],
  ['patterns', '(a+)+$ (.*)*! [z-a] \\'],
  ['percent', '%E0%A4%A %s %n'],
  ['huge numbers', '9'.repeat(400)],
]

/** Control characters but the line feed, and marks that turn the direction of writing. */
const steers = (letter: string): boolean =>
  letter !== '\n' && /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(letter)

describe.each(inputs)('%s', (_, input) => {
  const lines = [input, ...commands.map(({ name }) => `/${name} ${input}`)]

  it('is answered by every command', () => {
    for (const line of lines)
      for (const lang of ['da', 'en', null] as const) {
        const said = answer(line, lang)
        expect(['answered', 'ambiguous', 'refused', 'invalid']).toContain(said.outcome)
        expect(said.direct.children.length).toBeGreaterThan(0)
      }
  })

  it('is never shown back with what steers a screen', () => {
    for (const line of lines.filter((one) => !one.startsWith('/check')))
      expect([...renderPlain(answer(line, 'da'))].filter(steers)).toEqual([])
  })
})

it.each([
  { line: '/gaol', names: '/goal' },
  { line: '/initativ', names: '/initiative' },
  { line: '/kapitl 3', names: '/kapitel' },
])('$line is unknown, and $names is named', ({ line, names }) => {
  const said = answer(line, 'da')
  expect(said.outcome).toBe('invalid')
  expect(renderPlain(said)).toContain(names)
})

it.each([
  { input: 'x'.repeat(501), outcome: 'invalid' },
  { input: 'ord '.repeat(25), outcome: 'invalid' },
  // Small words are not counted.
  { input: `${'og '.repeat(25)}hvor mange er på overførselsindkomst i december 2009?`, outcome: 'answered' },
  { input: `/goal ${'x'.repeat(501)}`, outcome: 'invalid' },
  { input: `/check ${'x '.repeat(5000)}`, outcome: 'answered' },
  { input: `/check ${'x'.repeat(1_000_001)}`, outcome: 'invalid' },
])('caps what is read: $outcome', ({ input, outcome }) => {
  expect(answer(input, 'da').outcome).toBe(outcome)
})

it('an empty question is met with three things to ask', () => {
  const [offer] = answer('', 'da').body
  expect(offer).toMatchObject({ type: 'next' })
  expect(offer?.type === 'next' ? offer.commands.length : 0).toBe(3)
})

it('a fault gets a number, and the log gets the fault', () => {
  const faults: unknown[] = []
  const fault = new Error('fault of the test')
  const broken = {
    ...desk,
    find: () => {
      throw fault
    },
  }
  const failing = createAnswerer(commands, broken, (error) => `incident ${faults.push(error)}`)
  const said = failing('/goal x', 'en')
  expect(said).toMatchObject({ outcome: 'failed', incident: 'incident 1' })
  expect(faults).toEqual([fault])
  expect(renderPlain(said)).toContain('incident 1')
})

it.each(['x?', 'x!', 'x.', 'x …', 'x ?'])(
  '%s as a name ends the sentence that repeats it but once',
  (said) => {
    for (const { name } of commands)
      expect(renderPlain(answer(`/${name} ${said}`, 'en'))).not.toMatch(/[.?!…]\s*[.:]/)
    expect(renderPlain(answer('/goal employment reached?', 'en'))).toContain('named employment reached.')
  },
)
