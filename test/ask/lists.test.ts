/** Questions to a list by period: who stood there in some periods and not in others, worked out over its rows. */

import { describe, expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { referencesOf } from '../../src/answer/references.ts'
import { listingsOf } from '../../src/telling/facts.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()

const roster = [...desk.pack.entries.values()].find(({ kind }) => kind === 'roster')
if (roster?.kind !== 'roster') throw new Error('no list')
const rows = listingsOf(roster)
const nameOf = (member: string): string =>
  desk.pack.codeLists.get(roster.dimension)?.codes.get(member)?.name.da ?? member

type Row = { readonly ask: string; readonly on?: readonly string[]; readonly off?: readonly string[] }

describe('those that meet the terms, and nobody else', () => {
  it.each<Row>([
    { ask: 'Which areas are not on the 2009 list?', off: ['2009'] },
    { ask: 'Which areas were not on the list last year?', off: ['2009'] },
    { ask: 'Which areas were on the list in 2010 but not last year?', on: ['2010'], off: ['2009'] },
    { ask: 'Which areas were not on the list before 2009?', off: ['2007', '2008'] },
    { ask: 'Which areas were off the list in both 2008 and 2009?', off: ['2008', '2009'] },
    { ask: 'Hvilke områder var væk fra listen i både 2008 og 2009?', off: ['2008', '2009'] },
    { ask: "Which areas weren't on the list in 2009?", off: ['2009'] },
    { ask: 'Hvilke områder er ikke på listen i 2008?', off: ['2008'] },
    { ask: 'Which areas have been on the list every year?', on: ['2007', '2008', '2009', '2010'] },
    { ask: 'Which areas were on the list every time?', on: ['2007', '2008', '2009', '2010'] },
    { ask: 'Hvilke områder stod på listen hver gang?', on: ['2007', '2008', '2009', '2010'] },
    { ask: 'Has any area been on the list every year?', on: ['2007', '2008', '2009', '2010'] },
    { ask: 'Which areas were on the list in all four years?', on: ['2007', '2008', '2009', '2010'] },
    { ask: 'How many areas were on all four lists?', on: ['2007', '2008', '2009', '2010'] },
    {
      ask: 'hvilke to områder har været på listen hele vejen igennem?',
      on: ['2007', '2008', '2009', '2010'],
    },
    { ask: "Which estates have never once been off the state's list?", on: ['2007', '2008', '2009', '2010'] },
    { ask: 'which two areas have never left the list?', on: ['2007', '2008', '2009', '2010'] },
    { ask: 'Hvilke områder er aldrig røget af listen?', on: ['2007', '2008', '2009', '2010'] },
    { ask: 'Hvilke områder har været på listen hele vejen?', on: ['2007', '2008', '2009', '2010'] },
    {
      ask: 'Which estate was on the list in 2007, gone for two years, and back in 2010?',
      on: ['2007', '2010'],
      off: ['2008', '2009'],
    },
    {
      ask: 'which area was on the list in 2007, off it in both 2008 and 2009, and then back in 2010?',
      on: ['2007', '2010'],
      off: ['2008', '2009'],
    },
    { ask: 'which areas were not on the list in 2008 and 2009?', off: ['2008', '2009'] },
    { ask: 'Which areas were only on the list in 2010?', on: ['2010'], off: ['2007', '2008', '2009'] },
    { ask: 'Hvilke områder var kun på listen i 2010?', on: ['2010'], off: ['2007', '2008', '2009'] },
    { ask: 'Hvilke områder var på listen både i 2007 og 2009?', on: ['2007', '2009'] },
    { ask: 'Which areas were on the list in 2007 but not in 2008?', on: ['2007'], off: ['2008'] },
    { ask: 'Which areas on the 2010 list were not on it in 2009?', on: ['2010'], off: ['2009'] },
    {
      ask: 'Which areas were on the list every year from 2007 to 2009?',
      on: ['2007', '2008', '2009'],
    },
  ])('$ask', ({ ask, on = [], off = [] }) => {
    const said = answer(ask, null)
    const meant = rows.filter(
      (row) => on.every((one) => row.on.includes(one)) && off.every((one) => row.off.includes(one)),
    )
    expect(said.outcome).toBe('answered')
    for (const row of rows)
      expect([row.member, plainDirect(said).includes(nameOf(row.member))]).toEqual([
        row.member,
        meant.includes(row),
      ])
    expect(plainDirect(said)).toContain(String(meant.length))
    for (const period of [...on, ...off]) expect(plainDirect(said)).toContain(period)
    // Whoever is left out is left out by its row too.
    expect(referencesOf(said).list).toEqual(expect.arrayContaining(rows.map(({ cites }) => cites[0])))
    for (const period of roster.periods) expect(renderPlain(said)).toContain(period)
  })

  it.each([
    {
      ask: 'Hvilke områder kom tilbage på listen i 2010?',
      names: ['akacieparken', 'aldersrogade', 'lundtoftegade'],
    },
    {
      ask: 'Which area dropped off the list after 2007 and did not return until 2010?',
      names: ['lundtoftegade'],
    },
    { ask: 'Which areas came back onto the list?', names: ['akacieparken', 'aldersrogade', 'lundtoftegade'] },
    { ask: 'Which area fell off the list in 2008 and came back in 2010?', names: ['lundtoftegade'] },
    {
      ask: 'Hvilke områder røg ud i 2009 og kom tilbage på listen?',
      names: ['akacieparken', 'aldersrogade'],
    },
    { ask: 'Which areas were new on the list in 2010?', names: ['bispeparken'] },
  ])('$ask', ({ ask, names }) => {
    const direct = plainDirect(answer(ask, null))
    expect(rows.map(({ member }) => member).filter((member) => direct.includes(nameOf(member)))).toEqual(
      names,
    )
  })
})

it.each([
  {
    ask: 'Hvilke områder var kun på listen i 2007?',
    says: 'Ingen stod på listen i 2007 uden at stå der i 2008, 2009 eller 2010',
  },
  {
    ask: 'Which areas were on the list in 2008 but not in 2010?',
    says: 'None stood on the list in 2008 without standing there in 2010',
  },
  { ask: 'Which areas are not on the list?', says: 'All that the list shows stood there in 2010' },
])('nobody is an answer: $ask', ({ ask, says }) => {
  const said = answer(ask, null)
  expect([said.outcome, plainDirect(said)]).toEqual(['answered', expect.stringContaining(says)])
})

it.each([
  { ask: 'Hvilke områder har aldrig været på listen?', kind: 'not-measured' },
  { ask: 'Which areas were on all three lists?', kind: 'not-measured' },
  { ask: 'Which areas were on the list between 2007 and 2009?', kind: 'not-measured' },
  { ask: 'How many areas on the list in 2007 and 2008 together?', kind: 'not-measured' },
  { ask: 'How many more areas in 2010 than in 2007?', kind: 'not-measured' },
  { ask: 'Hvilke områder stod ikke på listen i 2006?', kind: 'not-measured' },
  { ask: 'Which areas left the list in 2007?', kind: 'not-measured' },
  { ask: 'Which areas were new on the list in 2007?', kind: 'not-measured' },
  { ask: 'Hvilke områder forlod listen i 2007?', kind: 'not-measured' },
  { ask: 'How many people were helped out of poverty?', kind: 'not-measured' },
  { ask: 'How many more deprived areas in 2010 than 2009?', kind: 'not-comparable' },
])('the list cannot tell: $ask', ({ ask, kind }) => {
  expect(answer(ask, null)).toMatchObject({ outcome: 'refused', refusal: { kind } })
})

it.each([
  ['Which areas left the list in 2010?', 'None left the list in 2010.'],
  ['Hvilke områder kom på listen i 2008?', 'Ingen kom ny på listen i 2008.'],
])('says that it was nobody, with all rows for it: %s', (ask, line) => {
  const said = answer(ask, null)
  expect(plainDirect(said)).toContain(line)
  expect(referencesOf(said).list).toEqual(expect.arrayContaining(rows.map(({ cites }) => cites[0])))
})

it.each(['Which area left the list first?', 'Hvilket område røg først af listen?'])(
  'tells of the first time that anybody left: %s',
  (ask) => expect(plainDirect(answer(ask, null))).toMatch(/(in|i) 2008.*: Lundtoftegade\.$/),
)

it.each([
  ['Apart from Tingbjerg, which areas were on the list in 2010?', 'Tingbjerg'],
  ['all but Bispeparken on the list in 2010, which?', 'Bispeparken'],
  ['hvilke områder på nær Mjølnerparken var på listen i 2010?', 'Mjølnerparken'],
])('leaves one out: %s', (ask, left) => {
  const said = plainDirect(answer(ask, null))
  expect(said).not.toContain(left)
  expect(said).toContain('Akacieparken')
})

it('tells two lists that are set against each other one by one', () => {
  const said = plainDirect(answer('How many fewer areas were on the list in 2009 than in 2007?', null))
  expect(said).toContain('In 2007, 5 stood')
  expect(said).toContain('In 2009, 2 stood')
})

describe('so often, and no other', () => {
  const onFor = (isMet: (count: number) => boolean): string[] =>
    rows.flatMap(({ member, on }) => (isMet(on.length) ? [member] : []))
  it.each([
    { ask: 'Hvilke områder har været på listen mindst tre gange?', members: onFor((n) => n >= 3) },
    { ask: 'Which areas were on the list at least twice?', members: onFor((n) => n >= 2) },
    { ask: 'Which areas have been on the list fewer than three years?', members: onFor((n) => n < 3) },
    { ask: 'Which areas were on the list fewer than two times?', members: onFor((n) => n < 2) },
    { ask: 'Which areas were on the list more than twice?', members: onFor((n) => n > 2) },
    { ask: 'Hvilke områder har været på listen mere end én gang?', members: onFor((n) => n > 1) },
    { ask: 'Hvilke områder har været på listen mindst en gang?', members: onFor((n) => n >= 1) },
    { ask: 'Which areas were on the list more than three times?', members: onFor((n) => n > 3) },
    { ask: 'Hvilke områder har været på listen højst to gange?', members: onFor((n) => n <= 2) },
    { ask: 'Which areas were on the list no more than once?', members: onFor((n) => n <= 1) },
    { ask: 'Har noget område kun været på listen et enkelt år?', members: onFor((n) => n === 1) },
    { ask: 'Which area was on the list for a single year?', members: onFor((n) => n === 1) },
    { ask: 'Which areas were on the list twice?', members: onFor((n) => n === 2) },
  ])('$ask', ({ ask, members }) => {
    const direct = plainDirect(answer(ask, null))
    expect(rows.map(({ member }) => member).filter((one) => direct.includes(nameOf(one)))).toEqual(members)
  })

  it.each([
    'Which areas were on the list about three times?',
    'Which areas were on the list two or three times?',
    'Which areas were on the list several times?',
    'Which areas were on the list two years ago?',
    'Which areas were on the list at least twice since 2007?',
    'Which areas were not on the list more than once?',
  ])('cannot tell: %s', (ask) => {
    expect(answer(ask, null).outcome).toBe('refused')
  })
})

describe('an open stretch of time', () => {
  it.each([
    { ask: 'Which areas were on the list before 2008?', periods: ['2007'] },
    { ask: 'Hvilke områder var på listen før 2009?', periods: ['2007', '2008'] },
    { ask: 'Which areas were on the list until 2008?', periods: ['2007', '2008'] },
    { ask: 'Which areas were on the list after 2008?', periods: ['2009', '2010'] },
    { ask: 'Hvilke områder var på listen efter 2007?', periods: ['2008', '2009', '2010'] },
  ])('is told of each of its years: $ask', ({ ask, periods }) => {
    const direct = plainDirect(answer(ask, null))
    expect(roster.periods.filter((period) => direct.includes(period))).toEqual(periods)
    for (const period of periods)
      expect(direct).toMatch(
        new RegExp(`${period},? (stod )?${rows.filter(({ on }) => on.includes(period)).length} `),
      )
  })

  it.each([
    'Which areas were on the list before 2007?',
    'Which areas were on the list after 2010?',
    'Which areas were on the list in 2008 or later?',
    'Which areas came onto the list after 2008?',
    'Which areas left the list before 2009?',
    'Which areas left the list in 2008 and did not return in 2010?',
    'Which areas were on the list not before 2009?',
    'Which areas were not on the list until 2010?',
  ])('cannot be told: %s', (ask) => {
    expect(answer(ask, null).outcome).toBe('refused')
  })
})

describe('in one year or another', () => {
  it.each([
    { ask: 'Which areas were on the list in 2007 or 2008?', any: ['2007', '2008'] },
    { ask: 'Hvilke områder var på listen i 2007 eller 2009?', any: ['2007', '2009'] },
    { ask: 'How many areas were on the list in 2008, 2009 or 2010?', any: ['2008', '2009', '2010'] },
  ])('tells all of either: $ask', ({ ask, any }) => {
    const direct = plainDirect(answer(ask, null))
    const meant = rows.filter(({ on }) => any.some((period) => on.includes(period)))
    expect(rows.filter(({ member }) => direct.includes(nameOf(member)))).toEqual(meant)
    expect(direct).toContain(String(meant.length))
  })

  it.each([
    'Which areas were on the list either in 2007 or in 2010 but not both?',
    'Hvilke områder var på listen enten i 2007 eller i 2010, men ikke begge år?',
    'Which areas were on the list in 2007 and 2008 or 2009?',
    'Which areas left the list in 2008 or 2009?',
  ])('cannot be told: %s', (ask) => {
    expect(answer(ask, null).outcome).toBe('refused')
  })
})

it.each([
  'Hvilke områder var på listen sidste år?',
  'Which areas were on the list last year?',
  'Which areas were on the list the year before?',
])('last year is the one before the last, and is named: %s', (ask) => {
  const direct = plainDirect(answer(ask, null))
  expect(direct).toMatch(/[Ii]n? 2009/)
  expect(rows.filter(({ member }) => direct.includes(nameOf(member)))).toEqual(
    rows.filter(({ on }) => on.includes('2009')),
  )
})

describe('who came or went', () => {
  it.each([
    ['Which areas have come to the list since 2007?', ['Bispeparken'], ['Lundtoftegade']],
    ['Which areas have come to the list since 2008?', ['Bispeparken', 'Lundtoftegade'], ['Mjølnerparken']],
    ['Three areas came to the list in 2010, right?', ['Bispeparken'], ['Mjølnerparken', '6 ']],
    ['Hvor mange områder kom til i 2010?', ['Bispeparken'], ['Mjølnerparken', '6 ']],
    ['Which areas were on the list for the first time in 2010?', ['Bispeparken'], ['Mjølnerparken']],
  ])('is not who stood there: %s', (question, having, lacking) => {
    const said = plainDirect(answer(question, null))
    for (const words of having) expect(said).toContain(words)
    for (const words of lacking) expect(said).not.toContain(words)
  })

  it.each([
    'How many areas have left the list since 2007?',
    'Which areas were dropped from the list after 2007?',
  ])('over several periods is not told by the last: %s', (question) =>
    expect(answer(question, null).outcome).toBe('refused'),
  )
})
