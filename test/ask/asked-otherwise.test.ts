/** What stands near in the report is no answer to another kind of question. */

import { expect, it } from 'vitest'
import { openKildetal } from '../kildetal.ts'

const { answer } = openKildetal()

it.each([
  // How it is done, and what is done about it.
  'How do you join the think tank?',
  'Hvordan vælges hotspots?',
  'What does the city do about gangs?',
  'Hvad gør kommunen for at hjælpe ensomme?',
  // Who, and not who gave money or a prize.
  'Who runs Sprogporten?',
  'Hvem laver Integrationsbarometret?',
  // What it costs, and not what was given.
  'Hvad koster det at drive en hotspot?',
  'How much did the hotspot in Sjælør cost?',
  'hvad kostede hotspot i alt?',
  // When it was adopted, and not for which years it is; when it will be ready.
  'Hvornår blev den nuværende integrationspolitik vedtaget?',
  'When will the new policy start?',
  'When will the strategy for culture and leisure be ready?',
  'Which month of 2006 was the letting agreement signed in?',
  // Who does not, and not who does.
  'Hvem er de medlemmer af tænketanken, som ikke kommer fra forvaltningerne?',
  "Who doesn't get priority under flexible letting?",
  // Which stands out, and not what ought to be more.
  'Which area is the least safe in Copenhagen?',
  'which sports do minority kids like most',
  // How many of what.
  'Hvor mange institutioner var med i Mangfoldighed i Dagtilbud?',
  'Hvor mange tosprogede elever er der i københavnske folkeskoler?',
  'Hvor mange ansatte har kommunen i alt med ikke-vestlig baggrund?',
  'How many neighbourhoods are there in Copenhagen?',
  // Which ones, and not that there are some.
  'Which schools are the ones where bilingual pupils beat the monolingual ones?',
  'Which hotspot is also a deprived area?',
  // A share of a group, and not what a sentence tells of another share of it.
  'Hvad er der sket med andelen af ikke-vestlige i kommunen siden 2006?',
  // Why so few, and not why it matters.
  'Hvorfor har kommunen så få ansatte af ikke-vestlig oprindelse i forhold til arbejdsstyrken?',
  'Why do so few minority youngsters even begin a youth education compared with others?',
  // When it fell off is told of one year.
  'Which areas fell off the list in 2008 and 2009?',
  // Why there were more, and not that there were.
  'Hvad var især årsagen til, at institutionerne fik flere etnisk danske børn?',
  // The goal, and not how it has gone.
  'Hvad er målet for kvinders beskæftigelse?',
  'Did poverty fall in Copenhagen?',
])('refused: %s', (question) => {
  expect(answer(question, null).outcome).toBe('refused')
})

it.each([
  ['How does the Copenhagen Model work?', 'answered'],
  ['Hvem leder SOCED?', 'answered'],
  ['who paid for Hotspot?', 'answered'],
  ['When was the Copenhagen Model agreed?', 'answered'],
  ['who drops out most, boys or girls?', 'answered'],
  ['How many girls are in employment?', 'refused'],
  ['Is it true that 28 % of pupils in Denmark go to private schools?', 'refused'],
  ['Hvorfor stoppede kommunen Hotspot-indsatsen?', 'refused'],
  ['Who pays for the think tank?', 'refused'],
  ['budget', 'ambiguous'],
  ['hvor mange er ikke under 18 år i områderne med størst ledighed?', 'refused'],
  ['What share of women is expected to complete an upper secondary education?', 'refused'],
  ['How many Copenhageners are in work or education?', 'refused'],
  ['Hvor mange tosprogede elever flytter skole på grund af Københavnermodellen?', 'refused'],
  ['Hvilken udlejningsmodel virker bedst?', 'answered'],
  ['How many millions did the hotspots get?', 'answered'],
  ['What should the health goal be in future?', 'answered'],
  ['When did Sprogporten start and end?', 'answered'],
])('still told: %s', (question, outcome) => {
  expect(answer(question, null).outcome).toBe(outcome)
})

it.each([
  ['When was the Copenhagen Model agreed?', '2004'],
  ['Hvilket kvarter slap af listen allerede i 2008?', 'Lundtoftegade'],
  ['who paid for Hotspot?', 'Ministry of Integration'],
  ['Hvem betalte for udvidelsen af hotspots?', 'Integrationsministeriet'],
  ['non-western unemployed fourth quarter 2006', '5,973'],
  ['What was the difference in charges between young people?', '1.7 percentage points'],
  ['Hvad bruger Beskæftigelses- og Integrationsudvalget selv på integration?', '165,9 mio. kr.'],
  ['what is turbodansk meant to help the pupils with?', 'turbodansk'],
  ['On what date was the Expert Think Tank for Integration appointed?', '16 June 2010'],
  ['Are there more women than men in work?', 'By share it is the opposite.'],
  ['Er andelen af kvinder i job højere end mændenes?', 'Det er omvendt.'],
  ['From how many down to how many did the troubled estates go?', 'from 5 in 2006 to 2 in 2009'],
  ['What should the health goal be in future, according to the health committee?', 'goal'],
  ['Klarer piger sig bedre end drenge i uddannelse?', 'Flere piger end drenge'],
  ['Has the number of unemployed been halved?', 'same level'],
  ['Hvem gav 28 mio. kr. til Center for Sikker By?', 'Integrationsministeriet'],
  ['hvor stor en del af kommunen som helhed er uner 18 år', 'femtedel'],
  ['Har danskere bedre helbred end indvandrere?', 'dårligere helbred'],
  ['decline percentage points residents transfer income five original areas', '8.3'],
  ['Which cultural offers does the survey count as using culture?', 'concerts'],
  ['How many Copenhageners have experienced discrimination?', 'one in four'],
  ['Hvor mange københavnere oplever diskrimination?', 'hver fjerde'],
  ['How long must one have been on cash benefits before combined letting can mean a no?', 'half a year'],
])('told of the one that is asked for: %s', (question, says) => {
  expect(JSON.stringify(answer(question, null))).toContain(says)
})

it('tells beside one sentence of a long list four others, and more where what is next is asked', () => {
  const beside = (question: string): number =>
    answer(question, null).body.filter((block) => block.type === 'statement').length
  expect(beside('What sort of sports activities should get more support?')).toBe(4)
  expect(beside('What’s next for schools?')).toBeGreaterThan(4)
})

it('says what the report leaves out, in its own words', () => {
  const told = answer('How many flats have been let under flexible letting?', null)
  expect(told.outcome).toBe('refused')
  expect(JSON.stringify(told)).toContain('how many homes have been let')
})

it('is not told that a goal was reached by what ought to be done', () => {
  const told = answer('Was the goal for day care reached?', null)
  expect(JSON.stringify(told.body[0])).not.toContain('way forward')
})
