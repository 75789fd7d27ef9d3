/** The terminal at two widths, with colour and without; and the plain text of a pipe. */

import { Readable, Writable } from 'node:stream'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderPlain } from '../../src/answer/plain.ts'
import type { Answer } from '../../src/answer/tree.ts'
import { answerLines } from '../../src/surface/terminal/once.ts'
import { renderTerminal, type Screen } from '../../src/surface/terminal/render.ts'
import { greet } from '../../src/surface/terminal/welcome.ts'
import { answers } from '../fixtures/answers.ts'
import { openKildetal } from '../kildetal.ts'
import { describeSurface } from './conformance.ts'

const esc = String.fromCharCode(27)
/** Colour is the one thing that steers a terminal here. */
const withoutColour = (words: string): string => words.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')

/** No line is wider than the screen, unless a single word is. */
function fits(words: string, { width }: Screen): void {
  for (const line of withoutColour(words).split('\n'))
    if (stringWidth(line) > width) expect(line.trim().replace(/^(•|\[\d+\]) /, '')).not.toContain(' ')
}

for (const screen of [
  { width: 80, colour: false },
  { width: 80, colour: true },
  { width: 40, colour: false },
  { width: 40, colour: true },
])
  describeSurface(`terminal ${screen.width}${screen.colour ? ' in colour' : ''}`, {
    render: (answer) => [renderTerminal(answer, screen)],
    read: withoutColour,
    judge: (message) => fits(message, screen),
  })

describeSurface('plain text', {
  render: (answer) => [renderPlain(answer)],
  read: (message) => message,
  judge: (message) => expect(message).not.toMatch(/\n{3}|\s$/),
})

describe('a terminal', () => {
  const draw = (answer: Answer, width = 80): string => renderTerminal(answer, { width, colour: false })

  it('draws a cited figure with its mark and its source', () => {
    expect(draw(answers['a cited figure'])).toBe(
      [
        '56,4 % af kvinderne cyklede i august 2009. [1]',
        '',
        'Kilder (Nordbys statusrapport 2010):',
        '[1] kap. 3, “Flere på cykel”, s. 5, linje 482: “56,4 %”',
        '',
        'Prøv:',
        '  /indicator cykel',
      ].join('\n'),
    )
  })
  it('sets a small table side by side, with its marks', () => {
    expect(draw(answers['a small table'], 40)).toContain(
      ['Who    Share', '─────  ──────', 'Women  56.4 %  [1]', 'Men    61.8 %  [2]', ''].join('\n'),
    )
  })
  it('keeps a number with its unit and a word with its mark', () => {
    const lines = draw(answers['a cited figure'], 20).split('\n')
    expect(lines.slice(0, 3)).toEqual(['56,4 % af kvinderne', 'cyklede i august', '2009. [1]'])
  })
  it('lays a wide table out cell by cell', () => {
    expect(draw(answers['a table wider than the screen'], 40)).toContain(
      ['Hvem:', '• Kvinder', '  Periode: august 2009', '  Andel: 56,4 %'].join('\n'),
    )
  })
  it('names each report where there are two', () => {
    expect(draw(answers['two reports'])).toContain('[2] Nordby status report 2010, ch. 3')
  })
  it('marks the numbers of a draft', () => {
    expect(draw(answers['a draft with checks'])).toContain('56,4 % [✓], mændene 62 % [✗] og 7 [–] andre.')
  })
  it('uses colour only when told to', () => {
    expect(draw(answers['a cited figure'])).not.toContain(esc)
    expect(renderTerminal(answers['a cited figure'], { width: 80, colour: true })).toContain(`${esc}[1m`)
  })
  it.each([80, 40])('greets within %i columns', (width) => {
    const questions = ['Hvor mange kvinder cyklede i august 2009?', '/goal cykel', '/help']
    const words = greet(
      { lang: 'da', title: 'Nordbys statusrapport 2010', questions },
      { width, colour: true },
    )
    fits(words, { width, colour: true })
    for (const question of questions) expect(withoutColour(words).replace(/\s+/g, ' ')).toContain(question)
  })
})

describe('a pipe', () => {
  it.each([
    { begins: '/check Andelen er 7 % ', limit: '1000000' },
    { begins: 'Hvor mange ', limit: '500' },
  ])('tells of a line too long that begins with $begins how much is read', async ({ begins, limit }) => {
    let said = ''
    const output = new Writable({
      write(chunk, _, done) {
        said += chunk
        done()
      },
    })
    const { answer } = openKildetal()
    const line = `${begins}${'7 % '.repeat(600_000)}`
    await answerLines(Readable.from([line]), { answer, lang: 'da', output, draw: renderPlain })
    expect(said).toContain(`højst ${limit} tegn`)
  })
})
