/** Right numbers said of something else: none of them is supported. */

import { expect, it } from 'vitest'
import { checksOf } from './check-draft.ts'

it.each([
  ['da', 'Rygning er et problem. Mændene er på 61,8 procent.'],
  ['da', 'Af mændene ryger 61,8 procent.'],
  ['da', 'Unges kriminalitet faldt med 1,7 procentpoint.'],
  ['da', '15 % af de københavnske elever går i privatskole.'],
  ['da', 'I Mjølnerparken er 41,3 % på overførselsindkomst.'],
  ['da', 'Kultur- og Fritidsudvalget bruger 85,4 mio. kr.'],
  ['da', 'Knap hver tiende med minoritetsbaggrund har oplevet diskrimination.'],
  ['da', '12,8 % af de ledige er af ikke-vestlig oprindelse.'],
  ['da', '400 etnisk danske børn kom i institutioner med få tosprogede.'],
  ['da', 'Privatskolerne får 28 mio. kr.'],
  ['da', 'Tænketanken har 12 konsulenter.'],
  ['da', 'Kvinderne steg 4,5 procentpoint i beskæftigelse.'],
  ['da', 'Socialudvalget er vigtigt. De er på 85,4 procent.'],
  ['da', 'Lønnen er lav. Socialudvalgets chef tjener 85,4 mio. kr.'],
  ['da', 'Socialudvalget fik 85,4 mio. kr. i 2004.'],
  ['da', 'Målet er, at 64,8 procent skal være i beskæftigelse i juni 2010.'],
  ['da', 'Beskæftigelses- og Integrationsudvalget bruger over 166 mio. kr.'],
  ['da', 'Beskæftigelses- og Integrationsudvalget bruger under 165 mio. kr.'],
  ['da', 'Trygheden faldt med 1,4 procentpoint fra 2009 til 2010.'],
  ['da', 'Institutioner med mange etnisk danske fik i 85 % af tilfældene flere tosprogede børn.'],
  ['da', 'Der er 12 skoler med høj andel tosprogede.'],
  ['da', 'Andelen på overførselsindkomst steg fra 41,3 til 49,6 procent.'],
  ['da', 'Skolerne i Københavnermodellen har 900 færre tosprogede elever end i 2004.'],
  ['da', 'Skolerne i Københavnermodellen har 900 flere tosprogede elever end i 2006.'],
  ['da', 'Skolerne har 900 flere tosprogede elever siden 2006.'],
  ['da', 'VINK er et 3-årigt pilotprojekt.'],
  ['da', 'Ved udgangen af 2006 var 5 922 af ikke-vestlig oprindelse ledige.'],
  ['en', 'The share rose from 25 to 30 per cent of the unemployed.'],
  ['en', 'Women are at 61.8 per cent, men at 56.4 per cent in employment.'],
  ['en', 'The task force has 12 consultants.'],
  ['en', '28 % of pupils over 15 go to a private school in Copenhagen.'],
  ['en', 'In the rest of the country 28% go to private schools.'],
  ['en', 'The share of staff of non-Western origin is 11 per cent.'],
  ['da', 'Alle 6 områder på listen i 2010 har været udsatte siden 2007.'],
  ['en', 'All 6 areas on the 2010 list have been on it since 2007.'],
  ['en', 'We hit our target of 64.8 percent.'],
  ['en', 'The Finance Committee owes 12.2 million kroner to the integration effort.'],
  [
    'en',
    'The city lags behind: 12.8 per cent of the workforce is non-western, but only 11 per cent of its own staff.',
  ],
  ['en', 'Under combined letting one must have received cash benefit for at least a quarter of a year.'],
] as const)('%s: %s', (lang, draft) => {
  expect(checksOf(draft, lang).filter(({ verdict }) => verdict === 'supported')).toEqual([])
})

it.each([
  ['da', 'VINK er et 2-årigt pilotprojekt.'],
  ['en', 'Diversity in Day Care was a 3-year project.'],
  ['da', 'Ved udgangen af 2006 var 5\u00a0973 af ikke-vestlig oprindelse ledige.'],
  ['da', 'Til sidst pengene. Socialudvalget bruger 85,4 millioner kroner.'],
  ['da', 'Beskæftigelses- og Integrationsudvalget bruger godt 165 mio. kr.'],
  ['da', 'Andelen på overførselsindkomst faldt fra 49,6 til 41,3 procent.'],
  ['da', 'Kvinderne i job er gået *8,1* procentpoint frem siden 2006.'],
  ['da', 'Målet er, at 64,8 procent er i beskæftigelse ved udgangen af 2010.'],
] as const)('%s: all of “%s” is supported', (lang, draft) => {
  const verdicts = checksOf(draft, lang).map(({ verdict }) => verdict)
  expect(verdicts.length).toBeGreaterThan(0)
  expect(new Set(verdicts)).toEqual(new Set(['supported']))
})

it('reads a paragraph in its own language', () => {
  const draft =
    'Quick notes for the stall, we meet by the library and bring coffee for everyone.\n\nSyv ud af ti i undersøgelsen oplever, at der er diskrimination i København, og det er mange.'
  expect(checksOf(draft, 'en').map(({ text, start }) => [text, draft.indexOf(text) === start])).toEqual([
    ['Syv ud af ti', true],
  ])
})
