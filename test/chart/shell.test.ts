/** `kildetal chart` as a shell runs it. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, run } from '../program.ts'
import { decodePng, textsIn } from './drawing.ts'

const folder = mkdtempSync(join(tmpdir(), 'kildetal-'))
const file = (name: string): string => join(folder, name)
beforeAll(build)
afterAll(() => rmSync(folder, { recursive: true }))

describe('kildetal chart', () => {
  it('writes a PNG, and says what it shows', () => {
    const { code, stdout, stderr } = run(['chart', '/goal beskæftigelse', '-o', file('goal.png')])
    expect([code, stderr]).toEqual([0, ''])
    expect(decodePng(readFileSync(file('goal.png'))).width).toBe(960)
    expect(stdout).toContain(`${file('goal.png')}: Målet om flere i beskæftigelse eller uddannelse`)
    expect(stdout).toContain('4,5 %-point')
  })

  it('writes an SVG in the language asked for, dark where wished', () => {
    expect(run(['chart', '/budget', '--lang', 'en', '--dark', '-o', file('b.SVG')]).code).toBe(0)
    const svg = readFileSync(file('b.SVG'), 'utf8')
    expect(svg).toContain('#1a1d21')
    expect(textsIn(svg).map(({ words }) => words)).toContain('DKK 516.8 million')
  })

  it('writes nothing where the words say it all, and says so', () => {
    const { code, stdout, stderr } = run(['chart', '/help', '--lang', 'en', '-o', file('none.png')])
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('There is no picture for that answer')
    expect(existsSync(file('none.png'))).toBe(false)
  })

  it('gives the refusal where there is no answer', () => {
    const { code, stderr } = run(['chart', '/budget kirkeudvalget', '-o', file('none.png')])
    expect(code).toBe(3)
    expect(stderr).toContain('kirkeudvalget')
  })

  it('says what keeps it from writing', () => {
    const { code, stderr } = run(['chart', '/budget', '--lang', 'da', '-o', file('no/such/folder.png')])
    expect(code).toBe(2)
    expect(stderr).toContain('kunne ikke skrives (ENOENT)')
  })

  it.each([
    ['another ending', ['chart', '/budget', '-o', 'x.gif']],
    ['no file', ['chart', '/budget']],
    ['nothing asked', ['chart', '-o', 'x.png']],
    ['a file for no chart', ['/budget', '-o', 'x.png']],
  ])('says how it is written: %s', (_, args) => {
    const { code, stderr } = run(args)
    expect(code).toBe(2)
    expect(stderr).toContain('kildetal chart QUESTION -o FILE.png | FILE.svg')
  })
})

const drawing = /chart-pictures|chart-main|draw\.js/

it('a terminal that asks for no picture loads nothing that draws', () => {
  const trace = run(['/budget'], '', { NODE_DEBUG: 'esm,module' })
  expect(trace.code).toBe(0)
  expect(trace.stderr).not.toMatch(drawing)
  const chart = run(['chart', '/budget', '-o', file('traced.svg')], '', { NODE_DEBUG: 'esm,module' })
  expect(chart.stderr).toMatch(drawing)
})
