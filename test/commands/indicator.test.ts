/** `/indicator`: the figures asked for, never another group's or another year's. */

import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/answer/figures.ts'
import type { Answer } from '../../src/answer/tree.ts'
import { offersOf, openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()

const inRole = (said: Answer, wanted: string): string[] =>
  figuresOf(said).flatMap(({ role, figure }) => (role === wanted && !figure.computed ? [figure.cite.id] : []))

describe('answers', () => {
  it.each([
    { line: '/indicator beskæftigelse kvinder', leads: ['employment-or-education/women'] },
    { line: '/indicator employment men', leads: ['employment-or-education/men'] },
    { line: '/indicator beskæftigelse mænd 2006-11/2009-08', leads: ['employment-or-education/men-rise'] },
    { line: '/indicator antal ledige', leads: ['unemployed-count/q1-2010'] },
    { line: '/indicator antal ledige 4. kvartal 2006', leads: ['unemployed-count/q4-2006'] },
    { line: '/indicator number of unemployed Q4 2006', leads: ['unemployed-count/q4-2006'] },
    { line: '/indicator antal ledige 2006-Q4', leads: ['unemployed-count/q4-2006'] },
    { line: '/indicator privatskoler resten af landet', leads: ['private-school-share/rest-of-denmark'] },
    { line: '/indicator private schools Copenhagen', leads: ['private-school-share/copenhagen'] },
  ])('$line', ({ line, leads }) => {
    const said = answer(line, null)
    expect(said.outcome).toBe('answered')
    expect(inRole(said, 'lead')).toEqual(leads)
  })

  it('takes the group and the period as arguments of their own', () => {
    const said = answer.call('indicator', { name: 'antal ledige', period: '2006' }, 'da')
    expect(inRole(said, 'lead')).toEqual(['unemployed-count/q4-2006'])
    const women = answer.call('indicator', { name: 'beskæftigelse', group: 'kvinder' }, 'da')
    expect(inRole(women, 'lead')).toEqual(['employment-or-education/women'])
  })

  it('says the period of every figure it shows', () => {
    for (const entry of desk.pack.entries.values()) {
      if (entry.kind !== 'indicator') continue
      const text = renderPlain(answer(`/indicator ${entry.name.da}`, 'da'))
      expect(text, entry.id).toMatch(/(19|20)\d\d/)
    }
  })
})

describe('refuses', () => {
  it.each([
    { line: '/indicator antal ledige 2015', kind: 'other-period', near: 'unemployed-count/q1-2010' },
    {
      line: '/indicator beskæftigelse kvinder 2010',
      kind: 'other-period',
      near: 'employment-or-education/women',
    },
    { line: '/indicator antal ledige kvinder', kind: 'other-group', near: 'unemployed-count/q1-2010' },
    { line: '/indicator privatskoler Aarhus', kind: 'other-group', near: 'private-school-share/copenhagen' },
  ])('$line as $kind', ({ line, kind, near }) => {
    const said = answer(line, 'da')
    expect(said).toMatchObject({ outcome: 'refused', refusal: { kind } })
    expect(inRole(said, 'lead')).toEqual([])
    expect(inRole(said, 'nearest')).toContain(near)
  })

  it('a name it does not know', () => {
    const said = answer('/indicator rumfart', 'da')
    expect(said).toMatchObject({ outcome: 'refused', refusal: { kind: 'not-in-report' } })
    expect(renderPlain(said)).toContain('rumfart')
  })
})

it('asks back where a group alone fits several', () => {
  const said = answer('/indicator kvinder', 'da')
  expect(said.outcome).toBe('ambiguous')
  for (const offer of offersOf(said)) expect(answer(offer, 'da').outcome, offer).toBe('answered')
})

it.each(['da', 'en'] as const)('lists every indicator by chapter in %s', (lang) => {
  const text = renderPlain(answer('/indicator', lang))
  for (const entry of desk.pack.entries.values())
    if (entry.kind === 'indicator') expect(text).toContain(entry.name[lang])
})
