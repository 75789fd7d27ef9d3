/** Nothing that could kill the YAML parser reaches it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMap, isSeq, parseDocument } from 'yaml'
import { scan } from '../../src/pack/scan.ts'

const levels = (depth: number, level: (at: number) => string): string =>
  Array.from({ length: depth }, (_, at) => level(at)).join('')

describe('scan', () => {
  it.each([
    { text: `a: ${'['.repeat(18)}${']'.repeat(18)}`, passes: true },
    { text: `a: ${'['.repeat(21)}${']'.repeat(21)}`, passes: false },
    { text: levels(15, (at) => `${' '.repeat(at)}a:\n`), passes: true },
    { text: levels(25, (at) => `${' '.repeat(at)}a:\n`), passes: false },
    { text: '- '.repeat(25), passes: false },
    { text: '? '.repeat(1000), passes: false },
    { text: `- a\n`.repeat(1000), passes: true },
    { text: `a: "${'['.repeat(1000)}"`, passes: true },
    { text: `a: it's ${'['.repeat(100)} 'b'\n`, passes: true },
    { text: `a: [ "]", [ "]", ${'["]",'.repeat(30)}`, passes: false },
    { text: `# ${'['.repeat(1000)}\n`, passes: true },
    { text: `a: |\n  &x *y !z ${'{'.repeat(50)}\n`, passes: true },
    { text: 'a: R&D & more * and !\n', passes: true },
    { text: 'a: &x b', passes: false },
    { text: 'a: [*x]', passes: false },
    { text: 'a: !!int 5', passes: false },
    { text: '%YAML 1.1\n---\na: b', passes: false },
  ])('$text', ({ text, passes }) => {
    expect(scan(text) === null).toBe(passes)
  })

  it('never counts fewer levels than the parser builds', () => {
    const pieces = fc.constantFrom(
      '- ',
      '? ',
      ': ',
      'a: ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '\n',
      '  ',
      ' ',
      '"',
      "'",
      'x',
      '#',
      '|',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        if (scan(text) !== null) return
        expect(depthOf(parseDocument(text, { prettyErrors: false }).contents)).toBeLessThanOrEqual(41)
      }),
      { numRuns: 300 },
    )
  })
})

function depthOf(node: unknown): number {
  if (isSeq(node)) return 1 + Math.max(0, ...node.items.map(depthOf))
  if (isMap(node))
    return 1 + Math.max(0, ...node.items.flatMap(({ key, value }) => [depthOf(key), depthOf(value)]))
  return 0
}
