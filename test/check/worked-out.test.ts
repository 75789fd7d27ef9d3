/** Sums and multiples of a draft are worked out again, and stand only where the report has what they are made of. */

import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/answer/tree.ts'
import { checkWords } from '../../src/check/wording.ts'
import { checksOf } from './check-draft.ts'

const verdictOn = (written: string, draft: string, lang: Language) =>
  checksOf(draft, lang).find(({ text }) => text.includes(written))

describe('a multiple', () => {
  const privately = '28 procent går i privatskole'
  const most = 'Children and Youth spends 219.2 million'
  it.each([
    ['da', 'dobbelt', `${privately}, næsten dobbelt så mange som i resten af landet.`, 'supported'],
    ['da', 'tre gange', `${privately}, tre gange så mange som i resten af landet.`, 'contradicted'],
    ['da', 'halvt', `${privately}, halvt så mange som i resten af landet.`, 'contradicted'],
    ['da', 'dobbelt', `${privately}, over dobbelt så mange som i resten af landet.`, 'contradicted'],
    ['da', 'dobbelt', `${privately}, dobbelt så mange som i Malmø.`, 'not_checkable'],
    ['da', 'dobbelt', `${privately}, dobbelt så mange som for ti år siden.`, 'not_checkable'],
    ['da', 'dobbelt', 'Der er dobbelt så mange kvinder som mænd i arbejde.', 'not_checkable'],
    ['en', 'twice', 'Twice as many boys as girls finish a youth education.', 'not_checkable'],
    ['en', '28 times', `${most}, 28 times as much as Health and Care’s 7.3 million.`, 'contradicted'],
    ['en', '30 times', `${most}, 30 times as much as Health and Care’s 7.3 million.`, 'supported'],
  ] as const)('%s: %s in %s is %s', (lang, written, draft, verdict) => {
    expect(verdictOn(written, draft.replace('Twice', 'They are twice'), lang)?.verdict).toBe(verdict)
  })
  it('shows its arithmetic and both sources', () => {
    const check = verdictOn('dobbelt', `${privately}, næsten dobbelt så mange som i resten af landet.`, 'da')
    expect(check?.why).toContain('28 ÷ 15 = 1,9')
    expect(check?.figure).toMatchObject({ computed: true, from: [{ value: 28 }, { value: 15 }] })
  })
})

describe('a total', () => {
  it.each([
    ['da', '516,8', 'I alt bruger udvalgene 516,8 mio. kr.', 'supported'],
    ['da', '517', 'I alt bruger udvalgene 517 mio. kr.', 'supported'],
    ['da', '516,9', 'I alt bruger udvalgene 516,9 mio. kr.', 'contradicted'],
    ['da', '516,8', 'I alt bruger udvalgene 516,8 mia. kr.', 'contradicted'],
    ['en', '516.8', 'In total the committees spend DKK 516.8 million.', 'supported'],
  ] as const)('%s: %s in %s is %s', (lang, written, draft, verdict) => {
    expect(verdictOn(written, draft, lang)?.verdict).toBe(verdict)
  })
  it('of another city is not the report’s', () =>
    expect(verdictOn('516,8', 'Malmø brugte 516,8 mio. kr. i alt.', 'da')?.verdict).not.toBe('supported'))
})

describe('the sum of what is named', () => {
  const both = 'gadeplansindsatsen og hotspots'
  it.each([
    [
      'en',
      '38.5',
      'The Ministry gave DKK 38.5 million in total to street-level work and hotspots.',
      'supported',
    ],
    ['da', '38,5', 'Integrationsministeriet har i alt givet 38,5 mio. kr.', 'supported'],
    ['da', '38,5', `Integrationsministeriet har i alt givet 38,5 mio. kr. til ${both}.`, 'supported'],
    ['da', '385,1', 'De to største udvalg bruger tilsammen 385,1 mio. kr.', 'supported'],
    ['da', '400', 'De to største udvalg bruger tilsammen 400 mio. kr.', 'contradicted'],
    [
      'da',
      '14,3',
      'Sundheds- og Omsorgsudvalget og Teknik- og Miljøudvalget bruger tilsammen 14,3 mio. kr.',
      'supported',
    ],
    ['en', '26.5', 'The three smallest committees together spend DKK 26.5 million.', 'supported'],
    ['da', '40', `Integrationsministeriet har i alt givet 40 mio. kr. til ${both}.`, 'contradicted'],
  ] as const)('%s: %s in %s is %s', (lang, written, draft, verdict) => {
    expect(verdictOn(written, draft, lang)?.verdict).toBe(verdict)
  })
  it.each([
    ['of another giver', 'da', `Kommunen har i alt givet 38,5 mio. kr. til ${both}.`],
    ['denied', 'da', `Hotspots og gadeplansindsatsen har ikke tilsammen fået 38,5 mio. kr.`],
    ['promised', 'da', `Hotspots og gadeplansindsatsen skal tilsammen have 38,5 mio. kr.`],
    ['taken', 'da', `Integrationsministeriet har i alt skåret 38,5 mio. kr. på ${both}.`],
    ['of another thing', 'da', 'Integrationsministeriet har i alt givet 38,5 mio. kr. til VINK og hotspots.'],
  ] as const)('%s is not supported', (_how, lang, draft) => {
    expect(verdictOn('38,5', draft, lang)?.verdict).not.toBe('supported')
  })
})

describe('a part of the total', () => {
  const most = 'Børne- og Ungdomsudvalget bruger'
  it.each([
    ['da', '42 %', `${most} 42 % af pengene.`, 'supported'],
    ['da', '52 %', `${most} 52 % af pengene.`, 'contradicted'],
    [
      'da',
      'en tredjedel',
      'Beskæftigelses- og Integrationsudvalget bruger knap en tredjedel af pengene.',
      'supported',
    ],
    ['en', '42.4 %', 'The Children and Youth Committee spends the most, 42.4 % of the total.', 'supported'],
    ['da', '16,5 %', 'Socialudvalget bruger 16,5 % af kommunens budget.', 'not_in_report'],
    ['da', '16,5 %', 'Socialudvalget bruger 16,5 % af det samlede beløb på skoler.', 'not_in_report'],
    // True, and not what it comes to.
    ['da', '40 procent', `${most} over 40 procent af de samlede integrationspenge.`, 'not_in_report'],
  ] as const)('%s: %s in %s is %s', (lang, written, draft, verdict) => {
    expect(verdictOn(written, draft, lang)?.verdict).toBe(verdict)
  })
})

describe('points between two groups', () => {
  it.each([
    ['da', '5,4', 'Kvinder i job eller uddannelse ligger 5,4 procentpoint under mændene.', 'supported'],
    [
      'da',
      '13',
      'Andelen af elever i privatskole ligger 13 procentpoint højere i København end i resten af landet.',
      'supported',
    ],
    ['da', '5,4', 'Kvinder i job eller uddannelse ligger 5,4 procentpoint over mændene.', 'contradicted'],
    ['en', '12.8', "12.8 % of the city's staff are non-Western, above the labour force.", 'supported'],
  ] as const)('%s: %s in %s is %s', (lang, written, draft, verdict) => {
    expect(verdictOn(written, draft, lang)?.verdict).toBe(verdict)
  })
})

it.each([
  ['33', 'I Odense er 33 % af de ledige af ikke-vestlig oprindelse.'],
  [
    '9,3',
    'Aarhus bruger 140 mio. kr. på integration, og 9,3 procent af kommunens ansatte dér er af ikke-vestlig oprindelse.',
  ],
])('%s of another city contradicts nothing', (written, draft) =>
  expect(verdictOn(written, draft, 'da')?.verdict).toBe('not_in_report'),
)

it.each([
  ['65', 'Taskforce Integration har holdt 65 møder.', 'not_in_report'],
  ['5', 'Taskforce Integration har 5 dygtige konsulenter.', 'contradicted'],
])('%s in %s is %s: what is counted must be the same', (written, draft, verdict) =>
  expect(verdictOn(written, draft, 'da')?.verdict).toBe(verdict),
)

it('ends a line once where a shortened unit ends it', () =>
  expect(checkWords.da.notInReport('955 kr.')).toBe('Ikke i rapporten: 955 kr.'))
