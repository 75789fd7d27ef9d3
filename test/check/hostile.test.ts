/** Drafts that mean no good are checked like any other, in time that grows with their length. */

import { describe, expect, it, vi } from 'vitest'
import { renderPlain } from '../../src/answer/plain.ts'
import { checkAnswer } from './check-draft.ts'

vi.setConfig({ testTimeout: 60_000 })

const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\u00a0\u2003\n'],
  ['NUL and bells', '61,8 %\u0000\u0007\u001b[31m af mændene'],
  ['bidi marks', '\u202e61,8 % af mændene\u202c'],
  ['half a character', '61,8 % \ud83d af mændene'],
  ['piled accents', `61,8 % a${'\u0301'.repeat(5_000)}`],
  ['zero-width letters', '6\u200b1,8 % af mæ\u200bndene'],
  ['other digits', '٦١٫٨ % og ６１，８ ％'],
  ['nested marks', `${'**[`<'.repeat(2_000)}61,8 %${'>`]**'.repeat(2_000)}`],
  ['marks of a platform', '<!channel> <@U123> @everyone 61,8 % [x](javascript:1)'],
  ['open brackets', '('.repeat(20_000)],
  ['a very long number', '9'.repeat(50_000)],
  ['a number with very many groups', '1.000'.repeat(1) + '.000'.repeat(10_000)],
  ['a chain of fractions', '1/2/3'.repeat(1_000)],
  ['ranges without end', '1-'.repeat(3_000)],
  ['number words without end', 'hundrede '.repeat(5_000)],
  ['one long word', 'ord'.repeat(30_000)],
  ['very many numbers', '61,8 % '.repeat(300)],
  ['a sentence without an end', `${'andelen af kvinder og '.repeat(2_000)}61,8 %`],
]

describe.each(hostile)('%s', (_, draft) => {
  it.each(['da', 'en'] as const)('is checked in %s', (lang) => {
    const answer = checkAnswer(draft, lang)
    expect(answer.outcome).toBe('answered')
    for (const block of answer.body)
      if (block.type === 'draft') {
        let from = 0
        for (const { start, end, text } of block.checks) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(draft.slice(start, end)).toBe(text)
          from = end
        }
      }
    expect([...renderPlain(answer)].filter(steers)).toEqual([])
  })
})

/** Control characters but the line feed, and marks that turn the direction of writing. */
const steers = (letter: string): boolean =>
  letter !== '\n' && /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(letter)
