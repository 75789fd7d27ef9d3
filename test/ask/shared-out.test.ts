/** What part of the money one has, and among how many it is shared. */

import { expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'

const { answer } = openKildetal()
const asked = (question: string): string => {
  const said = answer(question, null)
  return said.outcome === 'answered' ? plainDirect(said) : said.outcome
}

it.each([
  ['Hvor stor en del af pengene bruger Socialudvalget?', /85,4 mio.* 16,5 % af 516,8 mio/],
  ['Hvor mange procent af budgettet bruger Økonomiudvalget?', /12,2 mio.* 2,4 % af 516,8 mio/],
  [
    'What percentage of the money goes to the Culture and Leisure Committee?',
    /19\.8 million.* 3\.8 % of DKK 516\.8 million/,
  ],
  ['What share of the money does the Social Committee get?', /16\.5 %/],
  ['Which committee gets the second most and what share is that?', /165\.9 million.* 32\.1 %/],
  ['Hvilket udvalg bruger mindst, og hvor stor en del af pengene er det?', /7,0 mio.* 1,4 %/],
  ['Hvor mange udvalg bruger penge på integration?', /fordeler pengene på 7: Børne- og Ungdomsudvalget/],
  ['How many committees get integration money?', /among 7: Children and Youth Committee/],
])('is worked out: %s', (question, told) => {
  expect(asked(question)).toMatch(told)
})

it.each([
  'Hvor stor en del af Socialudvalgets budget går til integration?',
  "What share of the city's budget goes to the Social Committee?",
  'Hvor mange procent af kommunens penge går til Socialudvalget?',
  'Hvor stor en del af pengene går til Hotspot?',
  'Hvor stor en del af pengene går til unge?',
  'What share of the money went to the Social Committee in 2005?',
  'How many committees are there?',
  'Which committee has the most women and what share is that?',
  'hvilket udvalg har den største andel medarbejdere?',
  'How many parties share the integration money?',
])('is of another whole, time or thing: %s', (question) => {
  expect(asked(question)).toBe('refused')
})

it('tells no sentence of what is asked per head', () => {
  expect(asked('Hvad bruger kommunen på integration per indbygger?')).toBe('refused')
})

it.each([
  'Hvor meget gav Integrationsministeriet i alt?',
  'How much did the Ministry of Integration give in total?',
])('adds up what one gave: %s', (question) => expect(asked(question)).toMatch(/38[,.]5/))

it('adds up no people of two kinds', () => {
  expect(asked('How many people does the municipality employ altogether?')).toBe('refused')
})
