/** `/goal`: the target, the distance with its arithmetic, the report's own verdict. */

import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/answer/figures.ts'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()

it.each([
  {
    line: '/goal beskæftigelse',
    lang: 'da',
    lead: 'employment-goal',
    says: ['64,8 %', '54,8 %', '64,8 − 54,8 = 10,0'],
  },
  { line: '/goal employment', lang: 'en', lead: 'employment-goal', says: ['64.8 %', '64.8 − 54.8 = 10.0'] },
  { line: '/goal beskaeftigelsesmaalet', lang: 'da', lead: 'employment-goal', says: ['finanskrise'] },
  { line: '/goal beskæfitgelsesmålet', lang: 'da', lead: 'employment-goal', says: ['Læst som'] },
  { line: '/goal halvere præstationsgabet', lang: 'da', lead: 'grade-gap-goal', says: ['2010'] },
] as const)('$line', ({ line, lang, lead, says }) => {
  const said = answer(line, lang)
  expect(said.outcome).toBe('answered')
  expect(said.direct).toMatchObject({ type: 'statement', role: 'lead' })
  const leads = figuresOf(said).filter(({ role }) => role === 'lead')
  expect(leads.map(({ figure }) => figure.entry)).toEqual([lead])
  for (const words of says) expect(renderPlain(said)).toContain(words)
})

it('shows only arithmetic whose sources stand beside it', () => {
  for (const entry of desk.pack.entries.values()) {
    if (entry.kind !== 'goal') continue
    const said = answer(`/goal ${entry.name.en}`, 'en')
    for (const { figure } of figuresOf(said))
      if (figure.computed) expect(figure.from.length, entry.id).toBeGreaterThan(1)
  }
})

describe('without a name', () => {
  it.each(['da', 'en'] as const)('lists every goal and indicator without a target in %s', (lang) => {
    const text = renderPlain(answer('/goal', lang))
    const aimedAt = new Set(
      [...desk.pack.entries.values()].map((entry) => (entry.kind === 'goal' ? entry.indicator : null)),
    )
    for (const entry of desk.pack.entries.values()) {
      if (entry.kind === 'goal') expect(text).toContain(entry.name[lang])
      if (entry.kind === 'indicator' && !aimedAt.has(entry.id)) expect(text).toContain(entry.name[lang])
    }
  })
})

it.each([
  { line: '/goal månelanding', outcome: 'refused' },
  { line: '/goal målet', outcome: 'ambiguous' },
])('$line is $outcome', ({ line, outcome }) => {
  const said = answer(line, 'da')
  expect(said.outcome).toBe(outcome)
  expect(plainDirect(said)).not.toMatch(/\d/)
})
