/** Short plain questions that were once told something else. */

import { expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'

const { answer } = openKildetal()
const asked = (question: string): string => {
  const said = answer(question, null)
  return said.outcome === 'answered' ? plainDirect(said) : said.outcome
}

it.each([
  // What a thing consists of is told by its parts.
  ['What did Skills for All comprise?', /belonged to Skills for All/],
  ['Hvad omfattede Faglighed for Alle?', /hørte til Faglighed for Alle/],
  // On a list most and least often.
  ['Which area has been on the list least often?', /^Bispeparken/],
  ['Hvilket område har stået sjældnest på listen?', /^Bispeparken/],
  ['Which area has been on the list most often?', /Tingbjerg.*Mjølnerparken/],
  // Up on the year before.
  ['Is the city safer than last year?', /1\.4 percentage points/],
  ['Er byen mere tryg end sidste år?', /1,4 %-point/],
  // Of two figures that fit alike the one that is asked for in these words.
  ['How many people feel discriminated against?', /one in four.*one in ten/],
  ['Hvor mange er blevet forskelsbehandlet?', /hver fjerde.*hver tiende/],
  ['Do minorities feel less included?', /feel less included/],
  ['What is the goal for employment?', /64\.8 %/],
] as const)('%s', (question, told) => expect(asked(question)).toMatch(told))

it.each([
  'Is there a goal for loneliness?',
  'Hvad er målet for inklusion?',
  // Lists made anew are not counted against each other.
  'Hvornår var der flest områder på listen?',
  'Did the number of deprived areas go down every year?',
])('%s is refused', (question) => expect(asked(question)).toBe('refused'))
