/** Which report the answers are from, of when and by whom: told from the pack, with what to ask. */

import { expect, it } from 'vitest'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()
const { title, publisher, year } = desk.pack.report

it.each([
  ['da', 'Hvad hedder rapporten?'],
  ['da', 'hvilket år er rapporten fra'],
  ['en', 'Who published the report?'],
  ['en', 'What year is the report from?'],
] as const)('%s: %s', (lang, question) => {
  const told = renderPlain(answer(question, null))
  for (const part of [title[lang], publisher[lang], String(year)]) expect(told).toContain(part)
})

it('tells nothing of another report', () => {
  expect(renderPlain(answer('Who published the discrimination report?', null))).not.toContain(title.en)
})
