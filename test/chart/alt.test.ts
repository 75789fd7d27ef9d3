/** Pictures in words. */

import { describe, expect, it } from 'vitest'
import { wordsOfPicture } from '../../src/answer/chart.ts'
import { altText } from '../../src/chart/alt.ts'
import { kinds, odd, pictures } from '../fixtures/pictures.ts'
import { languages } from '../kildetal.ts'

describe.each(kinds)('%s', (kind) => {
  it.each(languages)('says in %s all that the picture shows', (lang) => {
    const picture = pictures[lang][kind]
    const alt = altText(picture, lang)
    for (const words of wordsOfPicture(picture)) expect(alt).toContain(words)
  })
})

it.each([
  {
    kind: 'goal',
    said: 'Målet om flere cyklister, borgere over 16 år · procent. Målsøjle – udgangspunkt: 54,8 %; seneste tal, august 2009: 59,3 %; mål 2010: 64,8 %. Rapporten daterer ikke udgangspunktet. Kilde: Nordbys statusrapport 2010, kap. 3, s. 5.',
  },
  {
    kind: 'series',
    said: 'Antal nye cykelstier, stier i hele byen. Søjler over tid – 2006: 5; 2007: intet tal i rapporten; 2008: intet tal i rapporten; 2009: 2; 2010: 6. Kilde: Nordbys statusrapport 2010, kap. 4, s. 7–8.',
  },
] as const)('$kind is told like this', ({ kind, said }) =>
  expect(altText(pictures.da[kind], 'da')).toBe(said),
)

it('tells who was not on the list from who is not told of', () =>
  expect(altText(pictures.en.presence, 'en')).toContain(
    'Ny Bro: on the list 2009, not on the list 2008, no figure 2007 and 2010',
  ))

it('leaves out the words of care before anything else where there is little room', () => {
  const picture = { ...pictures.da.goal, notes: ['x'.repeat(900)] }
  const short = altText(picture, 'da', 300)
  expect(short).toContain('mål 2010: 64,8 %')
  expect(short).toContain('Kilde')
  expect(short).not.toContain('xxx')
})

it('ends behind a whole word where even that is too long', () =>
  expect(altText(odd['a part asked for'] ?? pictures.da.ranked, 'da', 120)).toMatch(/[\p{L}\d;:,]…$/u))
