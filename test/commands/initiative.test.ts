/** `/initiative`: what, who, when, money, results, each claim with its source. */

import { expect, it } from 'vitest'
import { isLeftOut } from '../../src/pack/left-out.ts'
import type { Fact } from '../../src/pack/pack.ts'
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

it.each(['da', 'en'] as const)(
  'tells all that the report says of every initiative, and a little of what it leaves out, in %s',
  (lang) => {
    for (const entry of initiatives) {
      const said = answer(`/initiative ${entry.name[lang]}`, lang)
      const text = renderPlain(said)
      const isSaid = (fact: Fact): boolean => text.includes(fact.text[lang].trim())
      for (const fact of entry.facts.filter((one) => !isLeftOut(one)))
        expect(isSaid(fact), fact.id).toBe(true)
      const leftOut = entry.facts.filter(isLeftOut)
      expect(leftOut.filter(isSaid).length).toBe(Math.min(leftOut.length, 4))
    }
  },
)

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
