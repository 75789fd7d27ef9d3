/** Pictures in a terminal, as they were looked at: 40 columns and 80, without colour and with. */

import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { wordsOfPicture } from '../../src/answer/chart.ts'
import { layChart } from '../../src/surface/terminal/chart.ts'
import { createPaint } from '../../src/surface/terminal/paint.ts'
import { widthOf } from '../../src/surface/terminal/width.ts'
import { kinds, odd, pictures } from '../fixtures/pictures.ts'
import { languages } from '../kildetal.ts'

const bare = createPaint(false)

describe.each(kinds)('%s', (kind) => {
  it.each(languages)('looks in %s as it did', (lang) => {
    const shown = [40, 80].map((width) =>
      layChart(pictures[lang][kind], '[1]', { width, paint: bare }).join('\n'),
    )
    return expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot(`golden/${kind}.${lang}.txt`)
  })

  it.each([40, 60, 96])('keeps within %i columns and says every word', (width) => {
    const picture = pictures.da[kind]
    const lines = layChart(picture, '[1, 2]', { width, paint: bare })
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
    const shown = lines.join(' ').replace(/\s+/g, ' ')
    for (const words of wordsOfPicture({ ...picture, notes: [], source: '' })) expect(shown).toContain(words)
  })

  it('has the same words in colour', () => {
    const colour = layChart(pictures.en[kind], '', { width: 60, paint: createPaint(true) }).join('\n')
    const plain = layChart(pictures.en[kind], '', { width: 60, paint: bare }).join('\n')
    expect(colour).toContain('\u001b[')
    expect(stripVTControlCharacters(colour)).toBe(plain)
  })
})

it('the odd ones look as they did', () => {
  const shown = Object.entries(odd).map(([name, picture]) =>
    [`— ${name}`, ...layChart(picture, '', { width: 60, paint: bare })].join('\n'),
  )
  return expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot('golden/odd.txt')
})
