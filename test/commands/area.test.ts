/** `/area`: a place and what is said of it; the grid of the list by year. */

import { describe, expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()

it.each([
  { line: '/area Tingbjerg', says: ['Tingbjerg/Utterslevhuse', '2007', '2010'] },
  { line: '/area mjolnerparken', says: ['Mjølnerparken'] },
  { line: '/area Akaciepaken', says: ['Akacieparken'] },
  { line: '/area sjælør', says: ['Hotspot'] },
])('$line', ({ line, says }) => {
  const said = answer(line, 'da')
  expect(said.outcome).toBe('answered')
  for (const words of says) expect(renderPlain(said)).toContain(words)
})

it.each([{ line: '/area Aarhus' }, { line: '/area Valby' }, { line: '/area månen' }])(
  '$line is refused',
  ({ line }) => {
    const said = answer(line, 'da')
    expect(said).toMatchObject({ outcome: 'refused', refusal: { kind: 'other-place' } })
    expect(plainDirect(said)).toContain(line.slice('/area '.length))
  },
)

it.each(['/area København', '/area Aarhus'])(
  '%s tells of single places, of no country and no group',
  (line) => {
    const said = renderPlain(answer(line, 'da'))
    expect(said).toContain('Lundtoftegade, Bispeparken, Sjælør Boulevard, Nørrebro')
    expect(said).not.toMatch(/landet|områder/)
  },
)

describe('without a place', () => {
  const rosters = [...desk.pack.entries.values()].filter((entry) => entry.kind === 'roster')

  it.each(['da', 'en'] as const)('marks every member in every period in %s', (lang) => {
    const table = answer('/area', lang).body.find((block) => block.type === 'table')
    const [roster] = rosters
    expect(table?.rows.length).toBe(roster?.facts.filter(({ type }) => type === 'listing').length)
    for (const { cells, cites } of table?.rows ?? []) {
      expect(cells.length).toBe(1 + (roster?.periods.length ?? 0))
      expect(cells.slice(1).every((cell) => cell === '+' || cell === '−')).toBe(true)
      expect(cites.length).toBeGreaterThan(0)
    }
  })
})
