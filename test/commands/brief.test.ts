/** `/brief`: a sheet with goals, figures, initiatives, caveats and gaps. */

import { expect, it } from 'vitest'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()

it.each([
  {
    line: '/brief beskæftigelse',
    lang: 'da',
    says: ['64,8 %', 'Forbehold', 'Det siger rapporten ikke', 'Kilder'],
  },
  {
    line: '/brief employment',
    lang: 'en',
    says: ['64.8 %', 'Caveats', 'What the report does not say', 'Sources'],
  },
  { line: '/brief kultur og sundhed', lang: 'da', says: ['Mål'] },
  { line: '/brief kvinder', lang: 'da', says: ['Tal'] },
] as const)('$line', ({ line, lang, says }) => {
  const said = answer(line, lang)
  expect(said.outcome).toBe('answered')
  for (const words of says) expect(renderPlain(said)).toContain(words)
  expect(renderPlain(said)).toContain(desk.pack.version)
})

it('refuses a topic the report has not', () => {
  expect(answer('/brief rumfart', 'da')).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'not-in-report' },
  })
})

it('keeps to the group where the topic is one', () => {
  const text = renderPlain(answer('/brief kvinder', 'da'))
  expect(text).toContain('56,4 %')
  expect(text).not.toContain('61,8 %')
})
