/** Lines out of a stream, however it is cut up. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Line, linesOf } from '../../src/surface/lines.ts'

async function* from(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks
}

const all = async (chunks: readonly string[], limit = 20): Promise<Line[]> => {
  const lines: Line[] = []
  for await (const line of linesOf(from(chunks), limit)) lines.push(line)
  return lines
}

const line = (words: string): Line => ({ type: 'line', words })

const tooLong = (begins: string): Line => ({ type: 'too-long', begins })

it.each([
  { chunks: [], lines: [] },
  { chunks: ['a\nb\n'], lines: [line('a'), line('b')] },
  { chunks: ['a\nb'], lines: [line('a'), line('b')] },
  { chunks: ['a', 'b\n', '\n', 'c'], lines: [line('ab'), line(''), line('c')] },
  { chunks: ['a\r', '\nb'], lines: [line('a'), line('b')] },
  { chunks: ['\ufeffa\n'], lines: [line('a')] },
  { chunks: ['a\u2028b\n'], lines: [line('a\u2028b')] },
  { chunks: ['x'.repeat(15), 'x'.repeat(15), '\nb'], lines: [tooLong('x'.repeat(30)), line('b')] },
  { chunks: ['x'.repeat(30), 'y'.repeat(300)], lines: [tooLong('x'.repeat(30))] },
  { chunks: ['x'.repeat(300)], lines: [tooLong('x'.repeat(100))] },
] as const)('$chunks', async ({ chunks, lines }) => expect(await all(chunks)).toEqual(lines))

it('does not depend on where the stream is cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'bb', '\n', '\r\n', 'æ'), { maxLength: 40 }),
      fc.nat(40),
      async (parts, at) => {
        const whole = parts.join('')
        expect(await all([whole.slice(0, at), whole.slice(at)], 1000)).toEqual(await all([whole], 1000))
      },
    ),
  ))
