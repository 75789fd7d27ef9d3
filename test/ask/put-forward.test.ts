/** Questions that put a figure or a time forward themselves: it is confirmed, set right, or told what it is of. */

import { expect, it } from 'vitest'
import { plainDirect, renderPlain } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'
import { leadsOf } from '../questions/judge.ts'

const { answer } = openKildetal()

const told = (question: string): string => plainDirect(answer(question, null))

it.each([
  [
    'Is it true that the Technical and Environmental Committee spends 17 million on integration?',
    '7.0 million',
  ],
  ['er det rigtigt at vink handler om unge helt ned til 12 år?', '14 til 20'],
  ['is it 50 people a year that get hired in integration and trainee positions?', '30'],
  ['Does the Finance Committee spend 219.2 million?', '12.2 million'],
  ['Do fewer than 10 percent of pupils go to private school in Copenhagen?', '28 %'],
  ['Har Børne- og Ungdomsudvalget over 300 mio. kr.?', '219,2'],
  ['faldt andelen på overførsel i de fem områder med mere end 10 point fra 06 til 09?', '8,3'],
  // Of several figures it is the one that is meant, and not the one that makes it true.
  ['Do under 20 % of pupils go to private schools?', '28 %'],
  ['Is more than a quarter of the unemployed non-Western today?', '25 %'],
  ['Er mere end 45 % på overførselsindkomst i de udsatte områder?', '41,3'],
  ['Has the think tank fewer than 10 members?', '12'],
  ['Er en tredjedel af beboerne i kommunen under 18?', 'omkring en femtedel'],
  ['Er en femtedel af beboerne i de udsatte områder under 18?', 'mere end en tredjedel'],
])('set right: %s', (question, figure) => {
  expect(told(question)).toMatch(/^(Rapporten har et andet tal|The report has another figure): /)
  expect(told(question)).toContain(figure)
})

it.each([
  ['okonomiudvalget har vist 12 mio til integration, passer det?', '12,2'],
  ['Is it true that 70 percent of those asked say there is discrimination in Copenhagen?', '7 out of 10'],
  ['Is it correct that more than 60 % of non-Western men are in employment or education?', '61.8'],
  ['Are there more than 10 members in the think tank?', '12'],
  ['er der flere end 15 med i tænketanken?', '12'],
  ['Is the share on transfer income still above 40 %?', '41.3'],
  ['Do fewer than 73 % complete a youth education?', '75 %'],
  ['Is more than 60 % of non-Westerners in employment or education?', '56.4'],
  ['var der under 6.000 ledige med ikke-vestlig oprindelse i starten af 2010?', '5.922'],
  [
    'someone told me more than 40% in the five original areas still lived on transfer income in december 2009',
    '41.3',
  ],
  ['are there more or fewer than five areas on the official list in 2010?', '6'],
  ['hotspot udvidelse, was it 28 mio or 10.5 mio kr?', '10.5'],
  [
    'er det rigtigt at mere end hver tredje i kvartererne med størst ledighed er under 18?',
    'mere end en tredjedel',
  ],
])('confirmed, rounded or not: %s', (question, figure) => {
  expect(told(question)).not.toMatch(/andet tal|another figure/)
  expect(told(question)).toContain(figure)
})

it.each([
  ['Will a quarter of pupils not complete a youth education?', '75 %'],
  ['Will 20 % of girls fail to complete?', '80 %'],
  ['Vil 29 % af drengene ikke gennemføre?', '71 %'],
  ['Har ni ud af ti danskere ikke oplevet diskrimination?', 'hver tiende'],
  ['Do 3 out of 10 think there is no discrimination?', '7 out of 10'],
  ['Faldt andelen på overførselsindkomst med 8,3 procent?', '8,3 %-point'],
  ['Faldt andelen på overførselsindkomst med 8 %?', '8,3 %-point'],
])(
  'the rest of what is told, the same in points or of a part, is no other figure: %s',
  (question, figure) => {
    expect(told(question)).not.toMatch(/andet tal|another figure/)
    expect(told(question)).toContain(figure)
  },
)

it.each([
  ['Was the think tank set up in June 2009?', 'The report has another time: ', '16 June 2010'],
  ['Blev Eksperttænketanken nedsat i 2009?', 'Rapporten har et andet tidspunkt: ', '16. juni 2010'],
])('another time: %s', (question, opening, date) => {
  expect(told(question)).toContain(opening)
  expect(told(question)).toContain(date)
})

it.each([
  ['Is it 219.2 million that goes to integration?', 'Children and Youth Committee'],
  ['hvad er de 61,8 %?', 'mændene'],
  ['hvem har 56,4 %?', 'kvinderne'],
  ['what are the 5,922?', 'unemployed'],
  ['where does 8.1 come from', 'women'],
  ['61,8', 'mændene'],
  ['Hvor kommer tallet 12,8 fra?', 'medarbejdere'],
  ['is there a 12.8 % in the report', 'employees'],
  ['7,5', 'februar 2009'],
  ['what is 16?', '16 June 2010'],
])('told what the number is of: %s', (question, words) => expect(told(question)).toContain(words))

it.each(['hvad dækker de 12 over?', 'hvor kommer 450 fra'])(
  'asks which is meant where a number stands for several things: %s',
  (question) => expect(answer(question, null).outcome).toBe('ambiguous'),
)

it.each([
  ['Fik 49,6 % overførselsindkomst?', '41,3 %', '49,6 %'],
  ['were 5,973 unemployed', '5,922', '5,973'],
  [
    'Jeg har hørt at andelen af ledige med ikke-vestlig oprindelse er 30 % i dag, passer det?',
    '25 %',
    '30 %',
  ],
])('an earlier figure is told as one, behind the latest: %s', (question, latest, earlier) => {
  const said = told(question)
  expect(said).toMatch(/^(Det er et tidligere tal|That is an earlier figure)\. /)
  expect(said.indexOf(latest)).toBeGreaterThan(0)
  expect(said.indexOf(earlier)).toBeGreaterThan(said.indexOf(latest))
})

it.each([
  ['Er 41,3 % af beboerne ledige?', 'I rapporten gælder det tal noget andet: I december 2009 fik 41,3 %'],
  ['Er 10,5 millioner givet til Center for Sikker By?', 'Rapporten har et andet tal: '],
])('a number of another thing is told as such, unless a thing is named: %s', (question, says) => {
  expect(told(question)).toContain(says)
})

it('holds no limit against an earlier figure', () => {
  expect(told('did the share rise by more than 5 points?')).not.toContain('7.5')
})

it.each([
  ['Does the Social Committee have the largest budget?', '219.2 million', '85.4 million'],
  ['Har København den laveste andel elever i privatskole?', '15 %', '28 %'],
  ['Er det Socialudvalget der bruger mest?', '219,2 mio.', '85,4 mio.'],
])('tells of the first and of the one that was thought to be it: %s', (question, first, thought) => {
  expect(told(question)).toContain(first)
  expect(told(question)).toContain(thought)
})

it('says which number it looked for', () => {
  expect(renderPlain(answer('is 3.6 in the report', null))).toContain('I looked for: 3.6')
})

it.each([
  ['how many of the 12 members of the think tank are from the administrations', '7'],
  ['hvor mange procent flere end 15 % går i privatskole i København', '28'],
])('a number that only says of what is not set right: %s', (question, figure) => {
  expect(told(question)).not.toMatch(/andet tal|another figure/)
  expect(told(question)).toContain(figure)
})

it('does not set a target beside where it began', () => {
  expect(told('Hvordan nåede byen sit mål på 64,8 procent?')).not.toMatch(/^Rapporten har et andet tal/)
})

it.each([
  ['a number of no figure', 'what is 42?'],
  ['another rhythm', 'what is the 61.8 % per month?'],
  ['more than what it is', 'why is it 61.8 %?'],
  [
    'a share of everybody that is told of two groups',
    'Just confirm that 90 % of immigrants are in jobs, thanks',
  ],
  ['an amount that no committee has', 'is it true that 90 million goes to integration?'],
  ['a number of which the sentence says nothing', 'Is 56.4 % the share of men?'],
  ['a share that nobody has', 'Are 2 out of 3 Copenhageners non-Western?'],
  ['a share of whom it is not told', 'Sigtes 1,7 % af de unge?'],
  ['another rhythm of a count', 'Ansætter kommunen 30 personer om måneden?'],
  ['whether someone was there then', 'was Bispeparken on the list in 2006'],
])('not told: %s', (_why, question) => {
  expect(answer(question, null).outcome).toBe('refused')
  expect(leadsOf(answer(question, null))).toEqual([])
})

it.each([
  'Er der flere ledige over 25 i København?',
  'Are there more unemployed over 40 in Copenhagen?',
  'unemployed over 50',
])('an age is no figure that it is held against: %s', (question) => {
  expect(answer(question, null).outcome).toBe('refused')
})

it.each([
  ['Do all committees spend over 10 million?', ['Children and Youth', 'Finance'], ['7.3', '516.8']],
  ['Bruger alle udvalg mere end 20 mio. kr.?', ['Børne- og Ungdoms', 'Social'], ['19,8', '516,8']],
  ['Is only one committee above 200 million?', ['219.2'], ['165.9', '516.8']],
  ['Do most committees spend more than 10 million?', ['219.2', '12.2'], ['7.3']],
])('of many, those of which it is true: %s', (question, having, lacking) => {
  for (const words of having) expect(told(question)).toContain(words)
  for (const words of lacking) expect(told(question)).not.toContain(words)
})

it.each([
  'How much is spent per Copenhagener?',
  'How much money is spent for each citizen?',
  'Hvor meget bruges der per københavner?',
])('the sum is not what is spent on each: %s', (question) => {
  expect(answer(question, null).outcome).not.toBe('answered')
})

it.each([
  'What is the sum of 28 and 10.5 million?',
  "What is twice the Finance Committee's spending?",
  'Hvad er halvdelen af 165,9 mio.?',
])('what is to be reckoned is not told by the number it is reckoned from: %s', (question) => {
  expect(answer(question, null).outcome).toBe('refused')
})
