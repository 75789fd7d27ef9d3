/** A pack whose files do not fit together is refused with words that lead to the remedy. */

import { describe, expect, it } from 'vitest'
import { type Change, refusal } from '../fixtures/pack.ts'

const reading = 'indicators/reading.yaml'

const ending = '\n\n1 problem. Nothing was loaded.'

/** Each row breaks one thing; every word that its author reads is shown. */
const rows: { breaks: string; changes: Record<string, Change>; says: string[] }[] = [
  {
    breaks: 'a printed form of another value',
    changes: { [reading]: ['printed: "57,5 %"', 'printed: "57,9 %"'] },
    says: [
      'indicators/reading.yaml:12:31 observations.latest.cite.printed: `57,9 %` does not read as 57.5; it says `57,9`.',
      '   12 |     cite: { line: 9, printed: "57,9 %" }',
      '      |                               ^',
      '  Correct the value, or print the number with its unit.',
      '  (printed-reads-as-value: A figure must be readable in the words it is copied from: this catches most typing errors.)',
    ],
  },
  {
    breaks: 'a sentence without its value',
    changes: { [reading]: ['The share rose by 3.5 points.', 'The share rose.'] },
    says: [
      'indicators/reading.yaml:19:50 observations.rise.text.en: The sentence does not say 3.5.',
      '   19 |     text: { da: "Andelen steg 3,5 %-point.", en: "The share rose." }',
      '      |                                                  ^',
      '  Say the number as the citation prints it, in the form of the language.',
      '  (text-numbers-are-cited: No wrong figure: a number that no citation carries must not be said, and a figure must say its number.)',
    ],
  },
  {
    breaks: 'a printed form with two numbers',
    changes: { [reading]: ['printed: "57,5 %"', 'printed: "57,5 %, og 12"'] },
    says: [
      'indicators/reading.yaml:12:31 observations.latest.cite.printed: `57,5 %, og 12` says 57.5, but also `12`.',
      '   12 |     cite: { line: 9, printed: "57,5 %, og 12" }',
      '      |                               ^',
      '  Print only the number of this figure, with its unit and period.',
      '  (printed-reads-as-value: A figure must be readable in the words it is copied from: this catches most typing errors.)',
    ],
  },
  {
    breaks: 'an id of an entry that is not there',
    changes: { [reading]: ['[reading-goal]', '[reading-goals]'] },
    says: [
      'indicators/reading.yaml:4:11 related[0]: There is no entry `reading-goals`.',
      '    4 | related: [reading-goals]',
      '      |           ^',
      '  Did you mean `reading-goal`?',
      '  Write the name of a file of the pack, without its folder and ending.',
      '  (ids-exist: A reference that leads nowhere is a question that ends nowhere.)',
    ],
  },
  {
    breaks: 'an unknown unit',
    changes: { [reading]: ['unit: percent\n', 'unit: procent\n'] },
    says: [
      'indicators/reading.yaml:8:11 observations.latest.unit: There is no unit `procent`.',
      '    8 |     unit: procent',
      '      |           ^',
      '  Did you mean `percent`?',
      '  Use a unit of `units.yaml`, or add it there.',
      '  (units-exist: A number without a known unit cannot be shown or compared.)',
    ],
  },
  {
    breaks: 'an unknown code',
    changes: { [reading]: ['observations:', 'dimensions: { place: nordpark }\nobservations:'] },
    says: [
      'indicators/reading.yaml:5:22 dimensions.place: There is no code `nordpark` in the list `place`.',
      '    5 | dimensions: { place: nordpark }',
      '      |                      ^',
      '  Did you mean `nordparken`?',
      '  Use a code of `code-lists/place.yaml`, or add it there with its names.',
      '  (codes-exist: A code outside the lists is a group that no question can ask for.)',
    ],
  },
  {
    breaks: 'an unknown code list',
    changes: { [reading]: ['observations:', 'dimensions: { town: nordparken }\nobservations:'] },
    says: [
      'indicators/reading.yaml:5:21 dimensions.town: There is no code list `town`.',
      '    5 | dimensions: { town: nordparken }',
      '      |                     ^',
      '  The lists are place; a new one is a file in `code-lists/`.',
      '  (codes-exist: A code outside the lists is a group that no question can ask for.)',
    ],
  },
  {
    breaks: 'the same alias twice',
    changes: { [reading]: ['da: [læsning]', 'da: [læsning, Læsning]'] },
    says: [
      'indicators/reading.yaml:2:26 aliases.da[1]: The alias `Læsning` stands twice.',
      '    2 | aliases: { da: [læsning, Læsning], en: [reading] }',
      '      |                          ^',
      '  Delete one of them.',
      '  (names-unique: A name that leads to two things is a question that is answered with a guess.)',
    ],
  },
  {
    breaks: 'a name of another entry',
    changes: {
      'initiatives/clubs.yaml': ['en: youth clubs }', 'en: youth clubs }\naliases: { en: [camps] }'],
      'initiatives/camps.yaml':
        'name: { da: lejre, en: Camps }\nclaims: { what: { aspect: what, text: { da: Der er lejre., en: There are camps. }, cite: { line: 9, printed: er } } }\n',
    },
    says: [
      'initiatives/clubs.yaml:2:17 aliases.en[0]: `camps` also names `camps`.',
      '    2 | aliases: { en: [camps] }',
      '      |                 ^',
      '  Keep it where most people would look, or say more.',
      '  (names-unique: A name that leads to two things is a question that is answered with a guess.)',
    ],
  },
  {
    breaks: 'a goal without its fact',
    changes: { 'goals/reading-goal.yaml': ['target: goal', 'target: gaol'] },
    says: [
      'goals/reading-goal.yaml:4:9 target: There is no fact `reading-goal/gaol`.',
      '    4 | target: gaol',
      '      |         ^',
      '  Did you mean `goal`?',
      '  Write the key of an own observation, or `entry/key` for that of another entry.',
      '  (ids-exist: A reference that leads nowhere is a question that ends nowhere.)',
    ],
  },
  {
    breaks: 'a goal whose target was measured',
    changes: { 'goals/reading-goal.yaml': ['target: goal', 'target: reading/latest'] },
    says: [
      'goals/reading-goal.yaml:4:9 target: `reading/latest` has the measure level.',
      '    4 | target: reading/latest',
      '      |         ^',
      '  Point to an observation with a target measure.',
      '  (goals-point-to-targets: What was promised and what was measured must never change places.)',
    ],
  },
  {
    breaks: 'two figures that nothing tells apart',
    changes: {
      [reading]: [
        'observations:\n',
        'observations:\n  twin:\n    value: 57.5\n    unit: percent\n    measure: level\n    period: 2010-05\n    text: { da: "Det var 57,5 %.", en: "It was 57.5 %." }\n    cite: { line: 9, printed: "57,5 %" }\n',
      ],
    },
    says: [
      'indicators/reading.yaml:13:3 observations.latest: `reading/twin` has the same unit, measure, direction, period and dimensions.',
      '   13 |   latest:',
      '      |   ^',
      '  Say what tells them apart: another period or dimension, or two entries.',
      '  (siblings-differ: Two figures that no question can tell apart are answered with whichever comes first.)',
    ],
  },
  {
    breaks: 'points for a level',
    changes: { [reading]: ['measure: change', 'measure: level'] },
    says: [
      'indicators/reading.yaml:15:11 observations.rise.unit: A level is told as a share, not in points.',
      '   15 |     unit: percentage-point',
      '      |           ^',
      '  Use the unit for shares, or say that it is a change or a difference.',
      '  (units-match: Percent and percentage points never mix: 8 percent of something is not 8 points more of it.)',
    ],
  },
  {
    breaks: 'percent for a change',
    changes: {
      'initiatives/clubs.yaml': ['measure: level\n', 'measure: change\n'],
      'units.yaml': ['quantity: count', 'quantity: share'],
    },
    says: [
      'initiatives/clubs.yaml:5:11 observations.members.unit: A change is told in points, not as a share.',
      '    5 |     unit: person',
      '      |           ^',
      '  Use the unit for points, or say that it is a level.',
      '  (units-match: Percent and percentage points never mix: 8 percent of something is not 8 points more of it.)',
    ],
  },
  {
    breaks: 'a unit other than the printed one',
    changes: { 'initiatives/clubs.yaml': ['unit: person', 'unit: percent'] },
    says: [
      'initiatives/clubs.yaml:5:11 observations.members.unit: The unit is `percent`, but what is printed is in `person`.',
      '    5 |     unit: percent',
      '      |           ^',
      '  Correct the unit, or cite the number that has it.',
      '  (units-match: Percent and percentage points never mix: 8 percent of something is not 8 points more of it.)',
    ],
  },
  {
    breaks: 'a sentence that is not translated',
    changes: { [reading]: ['Almost one in four pupils gets support.', 'Knapt hver fjerde elev får støtte.'] },
    says: [
      'indicators/reading.yaml:24:59 claims.support.text.en: Both languages say the same words.',
      '   24 | : { da: "Knapt hver fjerde elev får støtte.", en: "Knapt hver fjerde elev får støtte." }',
      '      |                                                   ^',
      '  Translate one of them.',
      '  (languages-differ: A sentence copied into the other language answers readers in one they did not ask in.)',
    ],
  },
  {
    breaks: 'a year that is far away',
    changes: { 'initiatives/clubs.yaml': ['period: undated', 'period: 2112'] },
    says: [
      'initiatives/clubs.yaml:7:13 observations.members.period: `2112` is far from 2010, the year of the report.',
      '    7 |     period: 2112',
      '      |             ^',
      '  Write a time from 1950 to 2020.',
      '  (period-is-sane: A mistyped year makes an old figure new.)',
    ],
  },
  {
    breaks: 'eight printed words',
    changes: {
      [reading]: ['printed: knapt hver fjerde', 'printed: knapt hver fjerde af de elever der læser'],
    },
    says: [
      'indicators/reading.yaml:25:32 claims.support.cite.printed: 8 words are printed here; at most 7 may be.',
      '   25 |     cite: { line: 11, printed: knapt hver fjerde af de elever der læser }',
      '      |                                ^',
      '  Keep the words that carry the fact.',
      '  (printed-is-short: The pack holds facts, not the text of the report.)',
    ],
  },
  {
    breaks: 'the same id twice',
    changes: {
      'terms/clubs.yaml':
        'name: { da: klub, en: club }\nclaims: { what: { aspect: what, text: { da: En klub., en: A club. }, cite: { line: 9, printed: er } } }\n',
    },
    says: [
      'initiatives/clubs.yaml:1:1 terms/clubs.yaml has the same id.',
      '    1 | name: { da: ungdomsklubberne, en: youth clubs }',
      '      | ^',
      '  Give one of the two files another name.',
      '  (ids-unique: An id is an address: `/source` and every reference must lead to one place.)',
    ],
  },
  {
    breaks: 'a description with a figure',
    changes: { [reading]: ['en: Pupils who read with confidence }', 'en: 300 pupils }'] },
    says: [
      'indicators/reading.yaml:3:50 description.en: A description says `300`.',
      '    3 | description: { da: Elever der læser sikkert, en: 300 pupils }',
      '      |                                                  ^',
      '  Say it in a fact with its citation; a name that holds a number belongs to `names-with-numbers`.',
      '  (text-numbers-are-cited: No wrong figure: a number that no citation carries must not be said, and a figure must say its number.)',
    ],
  },
  {
    breaks: 'a note with a figure from nowhere',
    changes: {
      [reading]: [
        '    cite: { line: 9',
        '    note: { da: Målt anderledes før., en: 12 schools took part. }\n    cite: { line: 9',
      ],
    },
    says: [
      'indicators/reading.yaml:12:43 observations.latest.note.en: The note says `12`, which no fact of this entry or of a related one has.',
      '   12 |     note: { da: Målt anderledes før., en: 12 schools took part. }',
      '      |                                           ^',
      '  Add the fact it comes from, name its entry under `related`, or take it out.',
      '  (text-numbers-are-cited: No wrong figure: a number that no citation carries must not be said, and a figure must say its number.)',
    ],
  },
  {
    breaks: 'a line after the last',
    changes: { [reading]: ['line: 9', 'line: 900'] },
    says: [
      'indicators/reading.yaml:12:19 observations.latest.cite.line: Line 900 is in no chapter; the text edition has 18 lines.',
      '   12 |     cite: { line: 900, printed: "57,5 %" }',
      '      |                   ^',
      '  Correct the line, or the chapters and `lines` in `report.yaml`.',
      '  (citation-in-report: A source that cannot be looked up is none.)',
    ],
  },
  {
    breaks: 'a number that nothing carries',
    changes: { [reading]: ['gets support', 'in 12 schools gets support'] },
    says: [
      'indicators/reading.yaml:24:59 claims.support.text.en: `12` is neither the value, nor the period, nor printed where this is cited.',
      '   24 | : { da: "Knapt hver fjerde elev får støtte.", en: "Almost one in four pupils in 12 schools gets supp',
      '      |                                                   ^',
      '  Cite where it is printed (`also`), take it out, or list the name it belongs to in `names-with-numbers`.',
      '  (text-numbers-are-cited: No wrong figure: a number that no citation carries must not be said, and a figure must say its number.)',
    ],
  },
  {
    breaks: 'an interval that runs backwards',
    changes: { [reading]: ['2008-05/2010-05', '2010-05/2008-05'] },
    says: [
      'indicators/reading.yaml:18:13 observations.rise.period: `2010-05/2008-05` does not end after it begins.',
      '   18 |     period: 2010-05/2008-05',
      '      |             ^',
      '  Write the earlier time first.',
      '  (period-is-sane: A mistyped year makes an old figure new.)',
    ],
  },
  {
    breaks: 'a row without one of its periods',
    changes: { 'rosters/estates.yaml': ['off: [2010]', 'off: []'] },
    says: [
      'rosters/estates.yaml:5:3 rows.nordparken: The row says nothing of 2010.',
      '    5 |   nordparken:',
      '      |   ^',
      '  List every period of the roster once, under `on` or under `off`.',
      '  (rosters-cover-periods: A gap in a row would read as "was not on the list", which nobody said.)',
    ],
  },
  {
    breaks: 'a row that is printed otherwise',
    changes: { 'rosters/estates.yaml': ['printed: + - +', 'printed: + + +'] },
    says: [
      'rosters/estates.yaml:9:32 rows.nordparken.cite.printed: `+ + +` reads as on the list in 2009, 2010, 2011; the row says 2009, 2011.',
      '    9 |     cite: { line: 17, printed: + + + }',
      '      |                                ^',
      '  Correct `on` and `off`, or what is printed.',
      '  (rosters-cover-periods: A gap in a row would read as "was not on the list", which nobody said.)',
    ],
  },
  {
    breaks: 'an entry without facts',
    changes: { 'terms/pupil.yaml': 'name: { da: elev, en: pupil }\n' },
    says: [
      'terms/pupil.yaml:1:1 The entry has neither observations nor claims.',
      '    1 | name: { da: elev, en: pupil }',
      '      | ^',
      '  Add what the report says of it, with the line; or delete the file.',
      '  (entries-have-facts: An entry without a fact has no citation, so nothing can be said of it.)',
    ],
  },
]

describe('a pack with one fault', () => {
  it.each(rows)('$breaks', ({ changes, says }) => {
    expect(refusal(changes)).toBe(`${says.join('\n')}${ending}`)
  })
})
