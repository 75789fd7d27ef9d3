/** Questions that set two figures against each other: worked out of the two that are meant, or refused. */

import { expect, it } from 'vitest'
import { figuresOf } from '../../src/answer/figures.ts'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'
import { leadsOf } from '../questions/judge.ts'

const { answer } = openKildetal()

it.each([
  {
    ask: 'How much more does the Social Committee have than Culture and Leisure?',
    says: '85.4 − 19.8 = 65.6',
  },
  { ask: 'Hvor meget mere får Børne- og Ungdomsudvalget end Socialudvalget?', says: '219,2 − 85,4 = 133,8' },
  { ask: 'Hvor mange færre ledige er der i 2010 end i 2006?', says: '5.973 − 5.922 = 51' },
  { ask: 'Difference between women and men in employment', says: '61.8 − 56.4 = 5.4' },
  { ask: 'How much more did women gain than men?', says: '8.1 − 1.1 = 7.0' },
])('$ask', ({ ask, says }) => {
  expect(plainDirect(answer(ask, null))).toContain(says)
})

it.each([
  { ask: 'by how much did the non-Western share of the unemployed rise 2006-2010?', says: 'It did not rise' },
  { ask: 'hvor mange flere udsatte områder kom der 2006-2009?', says: 'Det er ikke steget' },
  { ask: 'How many more deprived areas were there in 2009 than in 2006?', says: 'It did not rise' },
  { ask: 'How many more areas in 2006 than in 2009?', says: 'The difference' },
  { ask: 'unemployed non western 2006 q4 vs 2010 q1 how many fewer', says: 'The difference' },
])('says which way it went before the difference: $ask', ({ ask, says }) => {
  expect(plainDirect(answer(ask, null)).startsWith(says)).toBe(true)
})

it.each([
  { ask: 'Hvor mange procentpoint ligger piger over drenge?', why: 'of what?' },
  {
    ask: 'How many times larger is the share in private school in Copenhagen than in the rest of the country?',
    why: 'a ratio',
  },
  { ask: 'How many times more did women gain than men?', why: 'a ratio' },
  { ask: 'Hvor meget bruger de andre udvalg?', why: 'than which?' },
  { ask: 'How many areas fewer in 2010 than in 2006?', why: 'of what?' },
  {
    ask: 'How large is the gap between minority boys and girls in completing begun courses?',
    why: 'one of the two has no figure',
  },
])('$ask – $why', ({ ask }) => {
  expect(answer(ask, null).outcome).toBe('refused')
})

it.each(['Did private school share rise?', 'If women keep rising, when will they catch up with men?'])(
  'no difference is worked out: %s',
  (ask) => {
    expect(figuresOf(answer(ask, null)).filter(({ figure }) => figure.computed)).toEqual([])
  },
)

it('sets a place against the one that the whole report is about', () => {
  const ask = 'How many more go to private school than in the rest of the country?'
  expect(plainDirect(answer(ask, null))).toContain('28 − 15 = 13')
})

it('takes the whole that a question ends with for no other side', () => {
  expect(plainDirect(answer('Men in work or education, per cent among women', null))).not.toContain('61.8')
})

it('says that the difference of two shares is in points where per cent were asked for', () => {
  const ask = 'Hvor mange procent højere er andelen i privatskole i København end i resten af landet?'
  expect(renderPlain(answer(ask, null))).toContain('procentpoint; det er ikke det samme som procent')
})

it('works out what is left of a count, and of no share', () => {
  const members = 'How many think tank members are NOT from the administrations?'
  expect(renderPlain(answer(members, null))).toContain('The rest is 5 people (12 − 7 = 5).')
  const share = 'How many non-Western men are not in employment or education?'
  expect(figuresOf(answer(share, null)).filter(({ figure }) => figure.computed)).toEqual([])
})

it.each([
  ['how many points short of the employment goal are we?', '10 − 4.5 = 5.5'],
  ['hvor tæt var vi på jobmålet dengang i februar 2009?', '10 − 7,5 = 2,5'],
])('works out what is left to a goal: %s', (ask, arithmetic) => {
  expect(renderPlain(answer(ask, null))).toContain(arithmetic)
})

it.each(['how close were we to the health goal', 'hvor mange mangler en uddannelse?'])(
  'works out nothing where the goal has no figure, or something else is lacking: %s',
  (ask) => expect(leadsOf(answer(ask, null))).toEqual([]),
)

it.each([
  { ask: "How much higher is women's employment than men's?", says: 'By share it is the opposite.' },
  {
    ask: 'How much more does the Culture Committee get than the Children Committee?',
    says: 'It is the opposite.',
  },
  {
    ask: 'How much more than the Children Committee does the Culture Committee get?',
    says: 'It is the opposite.',
  },
  { ask: 'Hvor meget mindre bruger Børne- og Ungdomsudvalget end Socialudvalget?', says: 'Det er omvendt.' },
  {
    ask: 'How much lower is the share in private schools in Copenhagen than in the rest of the country?',
    says: 'It is the opposite.',
  },
  { ask: 'Does Finance spend more than Culture?', says: 'It is the opposite.' },
  { ask: 'How much more did men gain than women?', says: 'It is the opposite.' },
])('says that the order is the other one before the difference: $ask', ({ ask, says }) => {
  const direct = plainDirect(answer(ask, null))
  expect(direct.startsWith(says)).toBe(true)
  expect(direct).toMatch(/difference|Forskellen/)
})

it.each([
  "How much lower is women's employment than men's?",
  'How much less does the Culture Committee get than the Children Committee?',
  'How much higher is the share in private schools in Copenhagen than in the rest of the country?',
  'Does Finance spend less than Culture?',
  "What is the difference between women's and men's employment?",
  'How many more go to private school than in the rest of the country?',
])('corrects no order that is right: %s', (ask) => {
  expect(plainDirect(answer(ask, null)).startsWith('The difference')).toBe(true)
})

it.each([
  'Er indvandrere oftere ledige end danskere?',
  'Er kvinder mere ledige end mænd?',
  'Hvad er forskellen på København og resten af landet?',
  'What is the difference between girls and boys?',
])('tells nothing of two others, or of one of the two alone: %s', (ask) => {
  expect(answer(ask, null).outcome).toBe('refused')
})

it.each([
  "How much bigger is the men's share than the women's?",
  "How much lower is women's share than men's?",
  'Hvor meget højere er kvindernes andel end mændenes?',
])('tells no rise of two where their levels are asked for: %s', (ask) => {
  expect(plainDirect(answer(ask, null))).not.toMatch(/8[.,]1|1[.,]1/)
})

it('tells how the levels of two stand, and not whose rose most', () => {
  const direct = plainDirect(answer("Is the women's share larger than the men's share?", null))
  expect(direct).toMatch(/^Men .* more often than women/)
})
