/** Each check on its own: what it lets pass and what it finds. */

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/pack/checks/index.ts'
import { openArchive } from '../../src/pack/open.ts'
import { type Change, packFolder } from '../fixtures/pack.ts'

const reading = 'indicators/reading.yaml'
const goal = 'goals/reading-goal.yaml'
const estates = 'rosters/estates.yaml'
const places = 'code-lists/place.yaml'
const clubs = 'initiatives/clubs.yaml'

/** A change of the small pack, and how many problems the check then finds. */
type Row = readonly [what: string, changes: Record<string, Change>, problems: number]

const fact = (value: string, rest: string): Change => [
  'observations:\n',
  `observations:\n  more:\n    value: ${value}\n${rest}\n    cite: { line: 9, printed: "57,5 %" }\n`,
]

const claimFile = (name: string, rest = '') =>
  `name: { da: ${name}, en: ${name}s }\n${rest}claims: { what: { aspect: what, text: { da: Sådan., en: Like this. }, cite: { line: 9, printed: er } } }\n`

const rows: Record<string, readonly Row[]> = {
  'citation-in-report': [
    ['the first line', { [reading]: ['line: 9', 'line: 1'] }, 0],
    ['the last line', { [reading]: ['line: 9', 'line: 18'] }, 0],
    ['one more', { [reading]: ['line: 9', 'line: 19'] }, 1],
    ['before the first page', { 'report.yaml': ['pages: [1, 13]', 'pages: [10, 13]'] }, 3],
  ],
  'codes-exist': [
    ['a code of the list', { [clubs]: ['observations', 'dimensions: { place: nordby }\nobservations'] }, 0],
    ['a code of no list', { [clubs]: ['observations', 'dimensions: { place: sydby }\nobservations'] }, 1],
    ['a wider code of no list', { [places]: ['within: nordby', 'within: sydby'] }, 1],
    ['a row of no list', { [places]: ['nordparken: {', 'sydparken: {'] }, 1],
  ],
  'entries-have-facts': [
    ['a claim is enough', { 'terms/pupil.yaml': claimFile('elev') }, 0],
    ['a name is not', { 'terms/pupil.yaml': 'name: { da: elev, en: pupil }\n' }, 1],
  ],
  'goals-point-to-targets': [
    ['a target and a latest value', {}, 0],
    ['a target as the latest value', { [goal]: ['latest: reading/latest', 'latest: goal'] }, 1],
    ['a claim as the target', { [goal]: ['target: goal', 'target: reading/support'] }, 1],
  ],
  'ids-exist': [
    ['an entry', { [clubs]: ['observations', 'related: [estates]\nobservations'] }, 0],
    ['no entry', { [clubs]: ['observations', 'related: [estate]\nobservations'] }, 1],
    ['an indicator that is none', { [goal]: ['indicator: reading', 'indicator: clubs'] }, 1],
    ['an own fact by its whole id', { [goal]: ['target: goal', 'target: reading-goal/goal'] }, 0],
  ],
  'ids-unique': [
    ['two entries', { 'terms/reading.yaml': claimFile('ord') }, 1],
    ['a claim with the key of an observation', { [reading]: ['  support:', '  rise:'] }, 1],
  ],
  'languages-differ': [
    ['the same name', { [clubs]: ['en: youth clubs', 'en: ungdomsklubberne'] }, 0],
    [
      'the same description',
      { [reading]: ['en: Pupils who read with confidence', 'en: Elever der læser sikkert'] },
      1,
    ],
  ],
  'names-unique': [
    ['one name in two kinds', { 'terms/clubs-term.yaml': claimFile('ungdomsklubberne') }, 0],
    ['one name twice in a kind', { 'initiatives/camps.yaml': claimFile('Ungdomsklubberne') }, 1],
    [
      'the name of the wider code',
      { [places]: ['aliases: { da: [parken] }', 'aliases: { da: [nordby] }'] },
      0,
    ],
    [
      'the alias of another code',
      { [places]: ["default: 'yes' }", "default: 'yes' }\n  sydby: { name: { da: Sydby, en: Parken } }"] },
      1,
    ],
  ],
  'period-is-sane': [
    ['a target some years ahead', { [goal]: ['period: 2012', 'period: 2020'] }, 0],
    ['a target far ahead', { [goal]: ['period: 2012', 'period: 2021'] }, 1],
    ['an interval of one month', { [reading]: ['2008-05/2010-05', '2008-05/2008-05'] }, 1],
    ['a row of another century', { [estates]: ['on: [2009, 2011]', 'on: [2009, 1811]'] }, 1],
  ],
  'printed-is-short': [
    ['seven words', { [reading]: ['printed: knapt hver fjerde', 'printed: en to tre fire fem seks syv'] }, 0],
    [
      'eight words',
      { [reading]: ['printed: knapt hver fjerde', 'printed: en to tre fire fem seks syv otte'] },
      1,
    ],
  ],
  'printed-reads-as-value': [
    ['a number with its period', { [reading]: ['printed: "57,5 %"', 'printed: "maj 2010 57,5 %"'] }, 0],
    [
      'a number with a group that has one in its name',
      { [clubs]: ['1.250 medlemmer"', '1.250 medlemmer i 9. klasse"'] },
      0,
    ],
    ['a number with another period', { [reading]: ['printed: "57,5 %"', 'printed: "maj 2009 57,5 %"'] }, 1],
    ['a decimal more', { [goal]: ['value: 60', 'value: 60.0'] }, 0],
    ['another number', { [reading]: ['value: 57.5', 'value: 75.5'] }, 1],
    ['a part of the number', { [clubs]: ['printed: "1.250 medlemmer"', 'printed: 250 medlemmer'] }, 1],
    ['words without a number', { [clubs]: ['printed: "1.250 medlemmer"', 'printed: medlemmer'] }, 1],
    [
      'a fraction as printed',
      {
        [reading]: fact(
          '1/4',
          '    unit: part\n    measure: level\n    period: undated\n    text: { da: Det er hver fjerde., en: It is one in four. }',
        ),
      },
      1,
    ],
  ],
  'rosters-cover-periods': [
    ['a period twice', { [estates]: ['off: [2010]', 'off: [2010, 2009]'] }, 1],
    ['a period that is no column', { [estates]: ['off: [2010]', 'off: [2010, 2008]'] }, 1],
    ['a row that is not printed in marks', { [estates]: ['printed: + - +', 'printed: Nordparken'] }, 0],
    ['a row with a mark too few', { [estates]: ['printed: + - +', 'printed: + -'] }, 1],
  ],
  'siblings-differ': [
    [
      'another period',
      {
        [reading]: fact(
          '57.5',
          '    unit: percent\n    measure: level\n    period: 2010\n    text: { da: "Så 57,5 %.", en: "So 57.5 %." }',
        ),
      },
      0,
    ],
    [
      'another group',
      {
        [reading]: fact(
          '57.5',
          '    unit: percent\n    measure: level\n    period: 2010-05\n    dimensions: { place: nordparken }\n    text: { da: "Så 57,5 %.", en: "So 57.5 %." }',
        ),
      },
      0,
    ],
    [
      'nothing else',
      {
        [reading]: fact(
          '57.5',
          '    unit: percent\n    measure: level\n    period: 2010-05\n    text: { da: "Så 57,5 %.", en: "So 57.5 %." }',
        ),
      },
      1,
    ],
  ],
  'text-numbers-are-cited': [
    ['the year of the period', { [reading]: ['en: "The share rose', 'en: "From 2008 the share rose'] }, 0],
    ['another year', { [reading]: ['en: "The share rose', 'en: "From 2007 the share rose'] }, 1],
    ['a number word', { [reading]: ['en: "The share rose', 'en: "In five years the share rose'] }, 1],
    ['a name with a number', { [reading]: ['{ da: "Andelen steg', '{ da: "I 9. klasse steg andelen'] }, 0],
    ['a printed number', { [reading]: ['printed: knapt hver fjerde }', 'printed: knapt hver fjerde }'] }, 0],
    [
      'a number of the claim that is not printed',
      { [reading]: ['Almost one in four', 'Almost one in five'] },
      1,
    ],
    [
      'a value that is not said',
      { [reading]: ['{ da: "Andelen steg 3,5 %-point.', '{ da: "Andelen steg.'] },
      1,
    ],
  ],
  'units-exist': [['no unit', { [clubs]: ['unit: person', 'unit: persons'] }, 1]],
  'units-match': [
    ['a share of a share', { [goal]: ['measure: target-level', 'measure: target-change'] }, 1],
    ['points for a level', { [reading]: ['measure: change', 'measure: level'] }, 1],
    ['members in percent', { [clubs]: ['unit: person', 'unit: percent'] }, 1],
  ],
}

describe('the list of checks', () => {
  const files = readdirSync('src/pack/checks').filter((file) => file !== 'index.ts')

  it('holds every file of the folder, alphabetically', () => {
    expect(checks.map(({ name }) => `${name}.ts`)).toEqual(files.sort())
  })

  it('says why, of each of them, and has rows for each', () => {
    for (const { why } of checks) expect(why).toMatch(/^[A-Z].{20,}\.$/)
    expect(Object.keys(rows).sort()).toEqual(checks.map(({ name }) => name))
  })

  it('finds nothing in the small pack', () => {
    const { archive, problems } = openArchive(packFolder())
    expect(problems).toEqual([])
    expect(archive && checks.flatMap(({ run }) => run(archive))).toEqual([])
  })
})

describe.each(checks)('$name', ({ name, run }) => {
  it.each(rows[name] ?? [])('%s', (_, changes, problems) => {
    const { archive, problems: unreadable } = openArchive(packFolder(changes))
    expect(unreadable).toEqual([])
    expect(archive && run(archive).map(({ message }) => message)).toHaveLength(problems)
  })
})
