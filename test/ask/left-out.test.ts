/** What the report leaves out beside what it says: a question for it is refused with the sentence that says so. */

import { describe, expect, it } from 'vitest'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer } = openKildetal()

describe.each([
  [
    'Which six areas need a marked effort according to the Safety Index?',
    'does not say which areas they are',
  ],
  ['Hvilke virksomheder har kommunen indgået partnerskab med?', 'siger ikke, hvilke virksomheder'],
  ['Hvor mange lejligheder er udlejet med fleksibel udlejning?', 'siger ikke, hvor mange boliger'],
  ['Why do fewer Danes smoke?', 'does not say why fewer people of Danish origin smoke'],
  ["Who won KL's innovation prize in 2009?", 'does not say who received'],
  ['Hvad skrev tænketanken i sit høringssvar?', 'siger ikke'],
  ['hvad mener beboerne om fleksibel udlejning?', 'siger ikke, hvad beboere'],
])('%s', (question, sentence) => {
  const told = answer(question, null)
  it('is refused', () => expect(told.outcome).toBe('refused'))
  it('with what is left out', () => expect(renderPlain(told)).toContain(sentence))
})

it.each([
  ['Er der skoler, hvor de tosprogede klarer sig bedre end de etsprogede?', 'bedre end de etsprogede'],
  ['How many areas still need a marked effort on safety?', 'six areas'],
  ['Hvorfor er forskellen i rygning blevet større?', 'fordi'],
  ['hvor mange mio til flere hotspots?', '10,5 mio. kr.'],
  ['Føler færre sig ensomme?', 'ensomme'],
  // A name alone asks for what is told of it.
  ['Aftalerne med boligorganisationerne', 'aftale'],
  ['what is Dropping out of upper secondary education?', 'upper secondary'],
  ['Hvor mange millioner fik Center for Sikker By til arbejdet på gadeplan?', '28 mio. kr.'],
  ["Vi KBH'R: hvad er det nye motto?", 'Bland dig i byen'],
])('does not stand in the way of what is told: %s', (question, sentence) => {
  const told = answer(question, null)
  expect(told.outcome).toBe('answered')
  expect(renderPlain(told)).toContain(sentence)
})

it.each([
  ['a cause that is none', 'Hvorfor er trygheden steget?'],
  ['what an effort is for', 'hvorfor er forskellen i inklusion uændret de senere år'],
])('does not take for the reason of a change %s', (_kind, question) =>
  expect(answer(question, null).outcome).toBe('refused'),
)

it.each([
  'What is the phone number of Center for Sikker By?',
  'Hvem er bestyrelsesformand for Hotspot?',
  'How many dogs work for Taskforce Integration?',
])('stands near nothing: %s', (question) => {
  const told = answer(question, null)
  expect(told.outcome).toBe('refused')
  expect(renderPlain(told).split('\n').slice(1).join('\n')).not.toMatch(
    /^(The report does not say|Rapporten siger ikke)/m,
  )
})

it('says nothing of why another question is refused', () => {
  const told = answer('Hvor mange i de fem udsatte områder var på overførselsindkomst i december 2008?', null)
  expect(told).toMatchObject({ outcome: 'refused', refusal: { kind: 'other-period' } })
})
