/** What is taken out of shown words. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, cleanLine } from '../../src/answer/clean.ts'
import { hostile } from '../fixtures/answers.ts'

describe('clean words', () => {
  it.each([
    { of: 'colours', words: '\u001b[1;31mrød\u001b[0m', left: 'rød' },
    { of: 'links', words: '\u001b]8;;https://x\u0007her\u001b]8;;\u001b\\', left: 'her' },
    { of: 'an unended command', words: 'a\u001b]0;titel', left: 'a' },
    { of: 'bells and nulls', words: 'a\u0000b\u0007c', left: 'abc' },
    { of: 'bidi marks', words: '\u202e% 8,16\u202c', left: '% 8,16' },
    { of: 'zero-width signs', words: '@\u200bever\u2060yone', left: '@ everyone' },
    { of: 'halves of characters', words: 'a\ud83db\udc00c', left: 'abc' },
    { of: 'tags', words: 'a\u{e0041}b', left: 'ab' },
    { of: 'a mention of all', words: 'hej @everyone og @HERE', left: 'hej @ everyone og @ HERE' },
    { of: 'Slack mentions', words: '<!channel> <@U0AB12> <#C1>', left: '< !channel> < @U0AB12> < #C1>' },
    { of: 'markup', words: '<script>x</script>', left: '< script>x< /script>' },
  ])('are without $of', ({ words, left }) => expect(clean(words)).toBe(left))

  it.each([
    'Børnene på Ørestad: 61,8 % < 64,8 %, mail@example.org',
    '7 < 8 og 5 > 3',
    'naïve café, Ærø, 日本語, 👍🏽',
    'to\nlinjer',
  ])('keep %j as it is', (words) => expect(clean(words)).toBe(words))

  it('keep few of the marks piled on a letter', () =>
    expect(clean(`a${'\u0301'.repeat(500)}`)).toBe(`a${'\u0301'.repeat(4)}`))
  it('fold to one line', () => expect(cleanLine('a\r\n\tb\u2028c')).toBe('a b c'))
  it('need no second cleaning, and hold nothing live', () => {
    const bits = fc.constantFrom(
      '@',
      '<',
      'everyone',
      'here',
      '!channel',
      '@U1>',
      'script',
      '\u001b',
      '[',
      ']',
      '\u200b',
      '\ud800',
      '\u0007',
      ' ',
      'a',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
        const once = clean(parts.join(''))
        expect(clean(once)).toBe(once)
        expect(once).not.toMatch(/@(everyone|here)\b|<!|<@|<script/i)
        expect(once.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
    )
  })
  it('cost little however long they are', () => {
    const started = performance.now()
    clean(`${hostile}${'\u001b['.repeat(200_000)}${'@'.repeat(200_000)}`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
