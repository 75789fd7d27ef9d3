/** Numbers of a draft that claim nothing are let be; those beside them are not. */

import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/answer/tree.ts'
import { checksOf } from './check-draft.ts'

const furniture: { readonly [L in Language]: readonly (readonly [string, string])[] } = {
  da: [
    ['a year', 'Vi ser på det igen i 2009 og i 2010.'],
    ['years from and to', 'Politikken gjaldt 2007-2010.'],
    ['a date', 'Mødet er den 24. juni 2010.'],
    ['a date in figures', 'Dateret 24.06.2010 og sendt 3/5-2010.'],
    ['a quarter', 'Det gælder 1. kvartal 2010.'],
    ['a half-year', 'Det gælder andet halvår 2009.'],
    ['a clock time', 'Vi mødes kl. 10.30 og slutter 11:45.'],
    ['a page', 'Se side 12 og s. 14-15 i rapporten.'],
    ['a chapter', 'Se kapitel 3 og afsnit 2.1.'],
    ['a phone number', 'Ring på tlf. 12 34 56 78 eller 33663366.'],
    ['a paragraph of a law', 'Behandlet efter § 5 i loven.'],
    ['numbers of a list', '1. Velkomst\n2. Status\n3. Eventuelt'],
    ['numbers of a list in one line', 'Dagsorden: 1) Velkomst. 2) Status.'],
    ['an extension', 'Ring på lokal 4417.'],
    ['a version', 'Det er version 2.0 af notatet.'],
    ['a school year', 'Eleverne i 9. klasse venter.'],
    ['a rule by name', '450-timersreglen nævnes.'],
    ['a name with a digit', 'G8 og covid-19 nævnes ikke.'],
    ['an address', 'Send til info@kk2010.dk eller kk.dk/2010.'],
    ['a case number', 'Sag nr. 17, bilag 4.'],
    ['a house number', 'Vi bor på Nygade 208.'],
    ['a week', 'Vi mødes i uge 42.'],
    ['a channel', 'TV 2 og DR1 kommer til mødet.'],
    ['how far a time lies', 'To år senere var listen ny.'],
    ['a phone number in pairs', 'Ring 33 66 33 66.'],
  ],
  en: [
    ['a year', 'We look at it again in 2009 and in 2010.'],
    ['years from and to', 'The policy ran 2007–2010.'],
    ['a date', 'The meeting is on 24 June 2010.'],
    ['a date the other way', 'The meeting is on June 24, 2010.'],
    ['a quarter', 'That is for Q1 2010.'],
    ['a clock time', 'We meet at 10:30 and end at 11 am.'],
    ['a page', 'See page 12 and pp. 14–15 of the report.'],
    ['a chapter', 'See chapter 3 and section 2.1.'],
    ['a phone number', 'Call tel. +45 12 34 56 78.'],
    ['a paragraph of a law', 'Under § 5 of the act.'],
    ['a school year', 'The pupils left year 9 in June.'],
    ['numbers of a list', '1. Welcome\n2. Status\n3. Any other business'],
    ['numbers of a list in brackets', '(1) Welcome\n(2) Status'],
    ['a version', 'This is version 2.0 of the note.'],
    ['a school year', 'The pupils of 9th grade wait.'],
    ['a rule by name', 'The 450-hour rule is named.'],
    ['a name with a digit', 'G8 and covid-19 are not named.'],
    ['an address', 'See www.example.org/2010/12.'],
    ['a case number', 'Case no. 17, appendix 4.'],
    ['a clock time with dots', 'We meet at 3 p.m. and end at 5 o’clock on 16 Sept.'],
    ['a house number', 'The office is at 25 Main Street.'],
    ['a week', 'We meet in week 42.'],
    ['how far a time lies', 'Two years later the list was new.'],
    ['numbers of a list in a sentence', 'We look at (1) the list and (2) the plan.'],
  ],
}

describe.each(['da', 'en'] as const)('in %s', (lang) => {
  it.each(furniture[lang])('%s is no claim', (_, draft) => {
    expect(checksOf(draft, lang).map(({ text }) => text)).toEqual([])
  })
})

it.each([
  ['da', 'Den 24. juni 2010 kl. 10 sagde han, se side 4, at 123 skoler er med.', '123'],
  ['en', 'On 24 June 2010 at 10:00 he said, see page 4, that 123 schools take part.', '123'],
  ['da', 'I 2009 var det 77,7 %.', '77,7 %'],
  ['en', '1. In 2009 it was 77.7 %.', '77.7 %'],
  ['da', 'Kun fyrre procent gennemfører.', 'fyrre procent'],
  ['en', 'For the most part 28 % of pupils go private.', '28 %'],
  ['en', 'In December 30 per cent were unemployed.', '30 per cent'],
  ['en', 'There are areas on the list (6).', '6'],
  ['en', 'The committee spends DKK 1.2b on it.', '1.2b'],
  ['en', 'Of the areas 12 may need help.', '12'],
  ['da', 'Udvalget har 7 000 elever.', '7 000'],
  ['en', 'They hire 30 a week later in the year.', '30'],
  ['en', 'In a week 30 people are hired.', '30'],
  ['da', 'I sidste uge 30 nye ansatte.', '30'],
  ['en', 'A 12 member think tank was set up.', '12'],
] as const)('%s: %s has the claim %s', (lang, draft, claim) => {
  const [only, ...more] = checksOf(draft, lang).map(({ text }) => text)
  expect(only).toContain(claim)
  expect(more).toEqual([])
})

it('takes no unit from the sentence before', () =>
  expect(checksOf('They spend 7.3 million. 28 % go private.', 'en').map(({ text }) => text)).toEqual([
    '7.3 million',
    '28 %',
  ]))

it.each([
  ['da', 'Jeg har arbejdet her i 12 år.'],
  ['en', 'I have worked here for 12 years.'],
] as const)('%s: how long the writer has done something is opposed by nothing', (lang, draft) =>
  expect(checksOf(draft, lang).map(({ verdict }) => verdict)).toEqual(['not_in_report']),
)
