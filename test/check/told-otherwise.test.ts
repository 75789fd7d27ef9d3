/** Drafts by what alone decides their verdicts, one rule a row; verdicts in the order of the numbers. */

import { expect, it } from 'vitest'
import { checksOf } from './check-draft.ts'

it.each([
  [
    'da',
    'even though sets a stretch apart',
    'Trygheden i byen er steget med 1,4 procentpoint fra 2009 til 2010, selv om Socialudvalget bruger 85,4 mio. kr. på integration.',
    ['supported', 'supported'],
  ],
  [
    'en',
    'when we began',
    'When we began in 2006, 49.6 % of the residents in the original deprived areas lived on transfer income.',
    ['supported'],
  ],
  [
    'da',
    'of the 12, some',
    'Af Eksperttænketankens 12 medlemmer repræsenterer 9 fagforvaltningerne.',
    ['supported', 'contradicted'],
  ],
  [
    'da',
    'another city, going on',
    'I Aarhus er 75 % i arbejde, og blandt de ledige er 25 % af ikke-vestlig oprindelse.',
    ['not_in_report', 'not_in_report'],
  ],
  [
    'en',
    'two-thirds with a hyphen',
    'More than two-thirds of the residents in the areas with particularly high unemployment have roots in non-Western countries.',
    ['supported'],
  ],
  [
    'en',
    'compared with two in its own year',
    "In 2010 the state's list covers six areas in Copenhagen, compared with two in 2009.",
    ['supported', 'supported'],
  ],
  [
    'en',
    'points of a heading',
    'Main points: 1) Nearly one in four ethnic minority citizens has experienced discrimination within the past year.',
    ['supported'],
  ],
  ['en', 'estates are areas', 'At present two housing estates count as deprived.', ['outdated']],
  [
    'en',
    'how far apart two are is told of both',
    'Young people with a minority background are charged with offences more often than those with a majority background: the difference is 1.7 percentage points.',
    ['supported'],
  ],
  [
    'en',
    'points of grades are no percentage points',
    'At the 2009 leaving exam, bilingual pupils scored on average 0.8 percentage points below their monolingual classmates.',
    ['contradicted'],
  ],
  [
    'da',
    'a target that is said to be reached',
    'Målet er nået: 64,8 % af københavnerne af ikke-vestlig oprindelse er nu i arbejde eller under uddannelse.',
    ['contradicted'],
  ],
  [
    'en',
    'six in ten of 61.8',
    'More than half of women of non-Western origin, and six in ten men, are working or studying.',
    ['supported', 'supported'],
  ],
  [
    'en',
    'over three years is in the course of them',
    'Over three years, Diversity in Day Care placed 400 bilingual children in new settings.',
    ['supported', 'supported'],
  ],
  [
    'da',
    'what is parted is no unit',
    'For tiden har tre ud af ti ledige københavnere ikke-vestlig oprindelse.',
    ['outdated'],
  ],
  [
    'da',
    'that is a rise speaks of the goal before it',
    'Målet er klart: Ved udgangen af 2010 skal 64,8 % af københavnerne af ikke-vestlig oprindelse være i job eller uddannelse. Det er en fremgang på 10 procentpoint.',
    ['supported', 'supported'],
  ],
  [
    'da',
    'so far is up to now',
    'Andelen af københavnere af ikke-vestlig oprindelse i arbejde eller uddannelse er indtil videre steget med 7,5 procentpoint.',
    ['outdated'],
  ],
  [
    'en',
    'yet sets apart from a stretch',
    'Safety in the city went up by 1.4 percentage points between 2009 and 2010, yet six areas still call for a marked effort.',
    ['supported', 'supported'],
  ],
  ['en', 'up on the year before', 'Safety is up 1.4 percentage points on the year before.', ['supported']],
  [
    'en',
    'up on the year before of what rose for longer',
    'The share of non-Western Copenhageners in work or education is up 4.5 percentage points on the year before.',
    ['contradicted'],
  ],
  [
    'da',
    'more than last year of what rose in one year',
    'Trygheden er 1,4 procentpoint højere end sidste år.',
    ['supported'],
  ],
  [
    'en',
    'a wrong length is told at its own number',
    'Three in four of the pupils who left year 9 in Copenhagen in 2008 are projected to complete an upper secondary education within five years.',
    ['supported', 'contradicted'],
  ],
  [
    'da',
    'it answers to',
    'I 1. kvartal 2010 var 5.922 ledige københavnere af ikke-vestlig oprindelse. Det svarer til hver fjerde ledige i byen.',
    ['supported', 'supported'],
  ],
  [
    'da',
    'whose purse it is must be said',
    'Mangfoldighed i Dagtilbud fik 400 tosprogede børn ind i institutioner med få tosprogede. Projektet kostede 14 mio. kr.',
    ['supported', 'not_in_report'],
  ],
  ['en', 'no other goal', 'Absence among bilingual pupils fell to 6.3 %.', ['not_in_report']],
  [
    'da',
    'fewer than three years earlier',
    'I december 2009 levede 41,3 procent af beboerne i de oprindelige udsatte områder af en overførselsindkomst, og det er 8,3 procentpoint færre end tre år tidligere.',
    ['supported', 'supported', 'not_in_report'],
  ],
  [
    'da',
    'over two thirds',
    'Over 66 % af beboerne i områderne med højest ledighed har ikke-vestlig minoritetsbaggrund.',
    ['supported'],
  ],
  [
    'en',
    'two numbers that changed places',
    'The ministry expects 71 % of the girls and 80 % of the boys who left year 9 in 2008 to complete a youth education.',
    ['contradicted', 'contradicted'],
  ],
  [
    'en',
    'a reason that the report gives',
    "Because the criteria were changed, the state's list grew from two Copenhagen areas in 2009 to six in 2010.",
    ['supported', 'supported'],
  ],
  [
    'en',
    'the latest measurement is up to now',
    'Our latest measurement shows a rise of 7.5 percentage points in the non-Western share in work or education.',
    ['outdated'],
  ],
  ['da', 'a class with a hyphen is no number', 'Vi mødte 9.-klasserne fra 2008.', []],
  [
    'en',
    'for four years it has',
    'For four years the safety work has followed two tracks.',
    ['supported', 'supported'],
  ],
  [
    'en',
    'the city behind a sentence about another city',
    'Odense is proud. The city has 6 vulnerable areas in 2010.',
    ['not_checkable'],
  ],
  [
    'en',
    'a time in words',
    'Before the crisis, 25 percent of the unemployed were of non-Western origin.',
    ['contradicted'],
  ],
] as const)('%s, %s: %s', (lang, _rule, draft, verdicts) =>
  expect(checksOf(draft, lang).map(({ verdict }) => verdict)).toEqual(verdicts),
)
