/** `/initiative`: what, who, when, money, results, each claim with its source. */

import { expect, it } from 'vitest'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()
const initiatives = [...desk.pack.entries.values()].filter(({ kind }) => kind === 'initiative')

it.each([
  { line: '/initiative hotspot', says: ['10,5 mio. kr.', 'Sjælør'] },
  { line: '/initiative Faglighed for Alle', says: ['2007', '2009'] },
  { line: '/initiative sprogportn', says: ['Læst som', '2010'] },
  { line: '/initiative VINK', says: ['14'] },
])('$line', ({ line, says }) => {
  const said = answer(line, 'da')
  expect(said.outcome).toBe('answered')
  for (const words of says) expect(renderPlain(said)).toContain(words)
})

it.each(['da', 'en'] as const)('tells all it has of every initiative, in %s', (lang) => {
  for (const entry of initiatives) {
    const said = answer(`/initiative ${entry.name[lang]}`, lang)
    const text = renderPlain(said)
    for (const fact of entry.facts) expect(text, fact.id).toContain(fact.text[lang].trim())
  }
})

it.each(['da', 'en'] as const)('lists all of them in %s', (lang) => {
  const text = renderPlain(answer('/initiative', lang))
  for (const { name } of initiatives) expect(text).toContain(name[lang])
})

it('refuses what the report does not know', () => {
  expect(answer('/initiative rumstation', 'da')).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'not-in-report' },
  })
})
