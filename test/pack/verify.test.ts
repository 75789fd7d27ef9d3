/** The pack is proved against the text of the report, or it is said what is not. */

import { describe, expect, it } from 'vitest'
import { openPack } from '../../src/pack/open.ts'
import { editionOf } from '../../src/pack/verify/edition.ts'
import { figuresIn } from '../../src/pack/verify/figures-in.ts'
import { placePrinted } from '../../src/pack/verify/place-printed.ts'
import { formatVerify, verifyReport } from '../../src/pack/verify.ts'
import { type Change, nordbyText, packFolder, reportFolder } from '../fixtures/pack.ts'

const found = (changes: Record<string, Change> = {}, text?: string): string =>
  formatVerify(verifyReport(openPack(packFolder(changes)), reportFolder(text)))

describe('verifyReport', () => {
  it('proves the small pack', () => {
    expect(found()).toMatchInlineSnapshot(`
      "text edition: 63148be1f1bcc37c435b6e64eeea9b1b3fde6d17b2e55d76bfa784aa26e05a45
      not a figure: line 1: 1. (heading)
      not a figure: line 11: De to (name)
      not a figure: line 16: 2009 2010 2011 (heading)
      figures: 4, citations: 6, wrong: 0
      numbers of the report: 12, cited: 7, not figures: 5, not covered: 0
      coverage: 100 %
      Proved."
    `)
  })

  it.each([
    {
      fault: 'another edition',
      changes: {},
      text: nordbyText.replace('1.250', '1.260'),
      says: [
        'wrong edition: its SHA-256 is ',
        'wrong: line 13, clubs/members: `1.250 medlemmer` does not stand on line 13',
      ],
    },
    {
      fault: 'a citation a line too early',
      changes: { 'initiatives/clubs.yaml': ['line: 13', 'line: 12'] as const },
      says: [
        'wrong: line 12, clubs/members: `1.250 medlemmer` does not stand on line 12',
        'not covered: line 13: 1.250 (domsklubber har 1.250 medlemmer.)',
      ],
    },
    {
      fault: 'a figure that nobody cites',
      changes: { 'initiatives/clubs.yaml': null },
      says: ['not covered: line 13: 1.250', 'coverage: 91.6 %', 'Not proved.'],
    },
    {
      fault: 'a number word that nobody cites',
      changes: { 'not-figures.yaml': ['- { line: 11, printed: De to, why: name }\n', ''] as const },
      says: ['not covered: line 11: to (knapt hver fjerde elev får støtte. De to ung-)'],
    },
    {
      fault: 'an exception for a cited figure',
      changes: { 'not-figures.yaml': ['printed: De to', 'printed: hver fjerde'] as const },
      says: ['exception not needed: line 11: hver fjerde', 'not covered: line 11: to'],
    },
    {
      fault: 'an exception for nothing',
      changes: { 'not-figures.yaml': ['printed: De to', 'printed: elev'] as const },
      says: ['exception not needed: line 11: elev'],
    },
  ])('finds $fault', ({ changes, text, says }) => {
    const told = found(changes, text)
    for (const words of says) expect(told).toContain(words)
    expect(told).toMatch(/\nNot proved\.$/)
  })

  it('says so when the text is not there', () => {
    const result = verifyReport(openPack(packFolder()), packFolder())
    expect(result.ok).toBe(false)
    expect(formatVerify(result)).toBe(
      'The text edition of nordby-2010 is not in this folder. Nothing was proved.',
    )
  })
})

describe('placePrinted', () => {
  it.each([
    { printed: '3,5 %-point', line: 5, stands: true },
    { printed: '3,5 %', line: 5, stands: false },
    { printed: '3,5%-point', line: 5, stands: true },
    { printed: '5 %', line: 5, stands: false },
    { printed: '3,5 %-point', line: 4, stands: false },
    { printed: 'ungdomsklubber', line: 11, stands: true },
    { printed: 'ung-domsklubber', line: 11, stands: true },
    { printed: 'ung', line: 11, stands: false },
    { printed: '1.250', line: 13, stands: true },
    { printed: '250', line: 13, stands: false },
    { printed: '1', line: 13, stands: false },
    { printed: '+ - +', line: 17, stands: true },
    { printed: 'Nordparken', line: 99, stands: false },
  ])('$printed on line $line: $stands', ({ printed, line, stands }) => {
    expect(placePrinted(editionOf(nordbyText), line, printed) !== null).toBe(stands)
  })
})

describe('figuresIn', () => {
  it.each([
    { text: 'fra 54,8 % til 64,8 %', figures: ['54,8', '64,8'] },
    { text: 'i en by med ét torv og to broer', figures: ['ét', 'to'] },
    { text: 'en fjer-\n\ndedel af byen', figures: ['en fjer- dedel'] },
    { text: 'hver tredje, halvdelen og 2 ud af 5', figures: ['hver tredje', 'halvdelen', '2 ud af 5'] },
    { text: 'den første, den anden og den tredje', figures: ['tredje'] },
    { text: 'at halvere den treårige plan', figures: ['halvere', 'treårige'] },
    { text: 'i 4. kvartal 2006 og den 16. juni 2010', figures: ['4. kvartal 2006', '16. juni 2010'] },
    { text: 'begge køn og et antal 15-19-årige', figures: ['15-19'] },
  ])('$text', ({ text, figures }) => {
    expect(figuresIn(text, 'da').map((figure) => figure.text)).toEqual(figures)
  })
})
