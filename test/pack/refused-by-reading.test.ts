/** A file that is not as its schema wants it is refused with words that lead to the remedy. */

import { describe, expect, it } from 'vitest'
import { type Change, refusal } from '../fixtures/pack.ts'

const reading = 'indicators/reading.yaml'

/** Nine levels of nine aliases each: 387 million words if anybody resolved them. */
const bomb = [
  '- &a0 [lol]',
  ...Array.from({ length: 8 }, (_, at) => `- &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`),
].join('\n')

const ending = '\n\n1 problem. Nothing was loaded.'

/** Each row breaks one thing; every word that its author reads is shown. */
const rows: { breaks: string; changes: Record<string, Change>; says: string[] }[] = [
  {
    breaks: 'a value with a comma',
    changes: { [reading]: ['value: 57.5', 'value: "57,5"'] },
    says: [
      'indicators/reading.yaml:7:12 observations.latest.value: `57,5` cannot stand here.',
      '    7 |     value: "57,5"',
      '      |            ^',
      '  Write 61.8 (decimal point, no thousands mark), 2/5 for a fraction or 14..20 for a range.',
    ],
  },
  {
    breaks: 'a period in another form',
    changes: { [reading]: ['period: 2010-05', 'period: 05/2010'] },
    says: [
      'indicators/reading.yaml:10:13 observations.latest.period: `05/2010` cannot stand here.',
      '   10 |     period: 05/2010',
      '      |             ^',
      '  Write 2009, 2009-08, 2006-Q4, 2009-S2, an interval 2006-11/2009-08, or `undated`.',
    ],
  },
  {
    breaks: 'a misspelt key',
    changes: { [reading]: ['measure: level', 'mesure: level'] },
    says: [
      'indicators/reading.yaml:9:5 observations.latest.mesure: There is no such key.',
      '    9 |     mesure: level',
      '      |     ^',
      '  Did you mean `measure`?',
      '  Known here: value, unit, measure, period, qualifier, outcome, break, text, aliases, dimensions, direction, note, cite, also.',
    ],
  },
  {
    breaks: 'an unknown key',
    changes: { [reading]: ['measure: level', 'measure: level\n    source: me'] },
    says: [
      'indicators/reading.yaml:10:5 observations.latest.source: There is no such key.',
      '   10 |     source: me',
      '      |     ^',
      '  Known here: value, unit, measure, period, qualifier, outcome, break, text, aliases, dimensions, direction, note, cite, also.',
    ],
  },
  {
    breaks: 'a missing key',
    changes: { [reading]: ['    unit: percent\n', ''] },
    says: [
      'indicators/reading.yaml:6:3 observations.latest.unit: It is missing.',
      '    6 |   latest:',
      '      |   ^',
      '  Add it: a text.',
    ],
  },
  {
    breaks: 'an empty value',
    changes: { [reading]: ['unit: percent\n', 'unit:\n'] },
    says: [
      'indicators/reading.yaml:8:10 observations.latest.unit: It is empty.',
      '    8 |     unit:',
      '      |          ^',
      '  Write it in lower case with hyphens, as in `health-gap`.',
    ],
  },
  {
    breaks: 'a word outside the list',
    changes: { [reading]: ['measure: level', 'measure: levels'] },
    says: [
      'indicators/reading.yaml:9:14 observations.latest.measure: `levels` cannot stand here.',
      '    9 |     measure: levels',
      '      |              ^',
      '  Did you mean `level`?',
      '  Write one of: level, change, difference, target-level, target-change.',
    ],
  },
  {
    breaks: 'a list where a text belongs',
    changes: { [reading]: ['unit: percent\n', 'unit: [percent]\n'] },
    says: [
      'indicators/reading.yaml:8:11 observations.latest.unit: A list cannot stand here.',
      '    8 |     unit: [percent]',
      '      |           ^',
      '  Write a text.',
    ],
  },
  {
    breaks: 'a text where a map belongs',
    changes: { [reading]: ['cite: { line: 9, printed: "57,5 %" }', 'cite: line 9'] },
    says: [
      'indicators/reading.yaml:12:11 observations.latest.cite: `line 9` cannot stand here.',
      '   12 |     cite: line 9',
      '      |           ^',
      '  Write a map of keys and values.',
    ],
  },
  {
    breaks: 'a line that is no number',
    changes: { [reading]: ['line: 9', 'line: 0x9'] },
    says: [
      'indicators/reading.yaml:12:19 observations.latest.cite.line: `0x9` cannot stand here.',
      '   12 |     cite: { line: 0x9, printed: "57,5 %" }',
      '      |                   ^',
      '  Write a whole number from 1.',
    ],
  },
  {
    breaks: 'a fact key in capitals',
    changes: { [reading]: ['latest:', 'Latest:'] },
    says: [
      'indicators/reading.yaml:6:3 observations.Latest: `Latest` cannot be a key here.',
      '    6 |   Latest:',
      '      |   ^',
      '  Write it in lower case with hyphens, as in `health-gap`.',
    ],
  },
  {
    breaks: 'a comma without quotes in braces',
    changes: { [reading]: ['{ da: Elever der læser sikkert,', '{ da: Elever, der læser sikkert,'] },
    says: [
      'indicators/reading.yaml:3:28 description.der læser sikkert: There is no such key.',
      '    3 | description: { da: Elever, der læser sikkert, en: Pupils who read with confidence }',
      '      |                            ^',
      '  Inside braces, text that holds a comma needs quotes.',
    ],
  },
  {
    breaks: 'a duplicate key',
    changes: { [reading]: ['unit: percent\n', 'unit: percent\n    unit: part\n'] },
    says: [
      'indicators/reading.yaml:9:5 `unit` stands twice in one map; it is also on line 8.',
      '    9 |     unit: part',
      '      |     ^',
      '  Keep one of them, or give them different names.',
    ],
  },
  {
    breaks: 'a key of JavaScript',
    changes: { [reading]: ['latest:', '__proto__:'] },
    says: [
      'indicators/reading.yaml:6:3 `__proto__` cannot be a key.',
      '    6 |   __proto__:',
      '      |   ^',
      '  Give it another name.',
    ],
  },
  {
    breaks: 'a merge key',
    changes: { [reading]: ['latest:', '<<:'] },
    says: [
      'indicators/reading.yaml:6:3 `<<` cannot be a key.',
      '    6 |   <<:',
      '      |   ^',
      '  Give it another name.',
    ],
  },
  {
    breaks: 'an anchor',
    changes: { [reading]: ['unit: percent\n', 'unit: &u percent\n'] },
    says: [
      'indicators/reading.yaml:8:11 There is an anchor.',
      '    8 |     unit: &u percent',
      '      |           ^',
      '  Write the value out where it is needed; text that begins with `&` needs quotes.',
    ],
  },
  {
    breaks: 'an alias bomb',
    changes: { 'names-with-numbers.yaml': bomb },
    says: [
      'names-with-numbers.yaml:1:3 There is an anchor.',
      '    1 | - &a0 [lol]',
      '      |   ^',
      '  Write the value out where it is needed; text that begins with `&` needs quotes.',
    ],
  },
  {
    breaks: 'a tag',
    changes: { [reading]: ['unit: percent\n', 'unit: !!str percent\n'] },
    says: [
      'indicators/reading.yaml:8:11 There is a tag.',
      '    8 |     unit: !!str percent',
      '      |           ^',
      '  Leave it out: every value is text; text that begins with `!` needs quotes.',
    ],
  },
  {
    breaks: 'a tab',
    changes: { [reading]: ['    unit: percent\n', '\tunit: percent\n'] },
    says: [
      'indicators/reading.yaml:8:1 There is a tab.',
      '    8 |  unit: percent',
      '      | ^',
      '  Indent with two spaces; inside a text, write a space.',
    ],
  },
  {
    breaks: 'an invisible character',
    changes: { [reading]: ['sikre læsere', 'sikre\u200b læsere'] },
    says: [
      'indicators/reading.yaml:1:18 There is an invisible character, U+200B.',
      '    1 | name: { da: sikre� læsere, en: confident readers }',
      '      |                  ^',
      '  Delete it; write a plain space if words now touch.',
    ],
  },
  {
    breaks: 'a letter in two characters',
    changes: { [reading]: ['sikre læsere', 'sikre la\u030aesere'] },
    says: [
      'indicators/reading.yaml:1:20 A letter is written as two characters.',
      '    1 | name: { da: sikre låesere, en: confident readers }',
      '      |                    ^',
      '  Type the letter anew, or save the file in Unicode form NFC.',
    ],
  },
  {
    breaks: 'UTF-16',
    changes: { [reading]: new Uint8Array(Buffer.from('\ufeffname: x\n', 'utf16le')) },
    says: [
      'indicators/reading.yaml:1:1 The file is UTF-16 or no text at all.',
      '  Save the file as UTF-8 without a byte order mark.',
    ],
  },
  {
    breaks: 'bytes that are not UTF-8',
    changes: { [reading]: new Uint8Array([0x6e, 0x61, 0x3a, 0x20, 0xe6, 0x0a]) },
    says: [
      'indicators/reading.yaml:1:5 The bytes here are not UTF-8.',
      '    1 | na: �',
      '      |     ^',
      '  Save the file as UTF-8 without a byte order mark.',
    ],
  },
  {
    breaks: 'brackets 1,000 deep',
    changes: { [reading]: `name: ${'['.repeat(1000)}` },
    says: [
      'indicators/reading.yaml:1:26 Lists and maps are nested more than 20 levels deep.',
      '    1 | name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
      '      |                          ^',
      '  Take out the extra brackets, dashes or indentation: an honest file needs six levels.',
    ],
  },
  {
    breaks: 'dashes 1,000 deep',
    changes: { [reading]: '- '.repeat(1000) },
    says: [
      'indicators/reading.yaml:1:1 Lists and maps are nested more than 20 levels deep.',
      '    1 | - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ',
      '      | ^',
      '  Take out the extra brackets, dashes or indentation: an honest file needs six levels.',
    ],
  },
  {
    breaks: 'indentation 1,000 deep',
    changes: { [reading]: Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n') },
    says: [
      'indicators/reading.yaml:21:1 Lists and maps are nested more than 20 levels deep.',
      '   21 |                     a:',
      '      | ^',
      '  Take out the extra brackets, dashes or indentation: an honest file needs six levels.',
    ],
  },
  {
    breaks: 'a file too large',
    changes: { [reading]: `name: ${'x'.repeat(300_000)}` },
    says: [
      'indicators/reading.yaml:1:1 The file has 293 KB; at most 256 KB are read.',
      '  Split it into several files.',
    ],
  },
  {
    breaks: 'an open quotation',
    changes: { [reading]: ['{ da: sikre læsere', '{ da: "sikre læsere'] },
    says: [
      'indicators/reading.yaml:1:51 Something is not closed.',
      '    1 | name: { da: "sikre læsere, en: confident readers }',
      '      |                                                   ^',
      '  Close the quotation or bracket; a quotation mark inside single quotes is written twice.',
    ],
  },
  {
    breaks: 'text with a colon',
    changes: { [reading]: ['measure: level', 'measure: level: x'] },
    says: [
      'indicators/reading.yaml:9:14 There are two keys on one line.',
      '    9 |     measure: level: x',
      '      |              ^',
      '  Put text that holds a colon and a space in quotes.',
    ],
  },
  {
    breaks: 'two documents',
    changes: { 'generic-words.yaml': '{ da: [hvad] }\n---\n{ da: [hvor] }\n' },
    says: [
      'generic-words.yaml:2:1 The file holds two documents.',
      '    2 | ---',
      '      | ^',
      '  Keep one: delete the line of dashes.',
    ],
  },
  {
    breaks: 'a file that does not belong',
    changes: { 'synonims/school.yaml': '[]' },
    says: [
      'synonims:1:1 This folder does not belong to a pack.',
      '  Did you mean `synonyms`?',
      '  Known: names-with-numbers, not-figures, synonyms, code-lists, indicators, goals, initiatives, places, actors, terms, findings, recommendations, rosters.',
    ],
  },
  {
    breaks: 'a file with another ending',
    changes: { 'terms/pupil.yml': 'x' },
    says: [
      'terms/pupil.yml:1:1 The name of the file is not that of an entry.',
      '  Name it in lower case with hyphens and the ending `.yaml`, as in `health-gap.yaml`.',
    ],
  },
  {
    breaks: 'no report',
    changes: { 'report.yaml': null },
    says: ['report.yaml:1:1 There is no such file.', '  Every pack has one: add it.'],
  },
]

describe('a pack with one fault', () => {
  it.each(rows)('$breaks', ({ changes, says }) => {
    expect(refusal(changes)).toBe(`${says.join('\n')}${ending}`)
  })
})
