/** Numbers of other things, of which the report says nothing, and earlier figures told as the newest. */

import { expect, it } from 'vitest'
import { checksOf } from './check-draft.ts'

it.each([
  ['en', 'They cover 17,250 homes in the housing areas.', 'not_in_report'],
  ['da', 'Af mændene med ikke-vestlig oprindelse i byen ryger 34 %.', 'not_in_report'],
  ['en', 'Of non-Western men in the city 34 % smoke.', 'not_in_report'],
  ['da', 'Den 16. juni 2010 nedsatte man en tænketank for integration med 12 medlemmer.', 'not_in_report'],
  [
    'en',
    'In the 2010 survey, 7 in 10 participants felt that discrimination exists in Copenhagen.',
    'not_in_report',
  ],
  [
    'en',
    'The latest figure shows that the share of non-Western Copenhageners in work or education has risen by 7.5 percentage points.',
    'outdated',
  ],
  ['da', 'Det seneste tal viser, at 30 % af de ledige er af ikke-vestlig oprindelse.', 'outdated'],
  [
    'da',
    'Status lige nu: Fremgangen i job eller uddannelse blandt ikke-vestlige siden 2006 er på 7,5 procentpoint.',
    'outdated',
  ],
  [
    'en',
    'As things stand today, employment or education among non-Western Copenhageners is up 7.5 percentage points on November 2006.',
    'outdated',
  ],
  [
    'da',
    'I dag er andelen af ikke-vestlige i arbejde eller uddannelse 7,5 procentpoint højere end i november 2006.',
    'outdated',
  ],
  ['en', 'To this day the jobless of non-Western origin number 5,973.', 'outdated'],
  [
    'en',
    'Since November 2006 the share of non-Western Copenhageners in work is up by 7.5 percentage points.',
    'outdated',
  ],
  ['en', 'Five deprived areas are still on the list.', 'outdated'],
  [
    'en',
    'There are now just two areas left on the list of deprived housing areas: Tingbjerg and Mjølnerparken.',
    'outdated',
  ],
  // Another share of the same people, and one of many sums of which none is meant.
  ['en', 'In the 2010 survey, 29 % of Copenhageners of non-Western origin say they smoke.', 'not_in_report'],
  ['en', 'Integration work costs DKK 955 per resident.', 'not_in_report'],
  // A part of them, and somebody of whom the report says nothing.
  [
    'en',
    'Some 37 of the bilingual children placed through the day-care project have left again.',
    'not_in_report',
  ],
  ['en', 'There are two deprived estates left on the official list today.', 'outdated'],
] as const)('%s: %s is %s', (lang, draft, verdict) =>
  expect(checksOf(draft, lang).map((check) => check.verdict)).toEqual([verdict]),
)

it('holds nothing against somebody of whom the report does not speak', () =>
  expect(
    checksOf(
      'Blandt mænd af ikke-vestlig oprindelse er 61,8 procent i arbejde eller uddannelse. Blandt mænd fra Østeuropa er det 68 procent.',
      'da',
    ).map(({ verdict }) => verdict),
  ).toEqual(['supported', 'not_in_report']))

it('takes what was told last for what is meant', () =>
  expect(
    checksOf(
      'Currently 49.6 % of residents in the original deprived areas receive transfer income, 5,973 people of non-Western origin are unemployed, and five areas are on the list.',
      'en',
    ).map(({ verdict }) => verdict),
  ).toEqual(['outdated', 'outdated', 'outdated']))
