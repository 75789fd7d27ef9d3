/** Sentences that the report does not just leave open but denies. */

import { expect, it } from 'vitest'
import { checksOf } from './check-draft.ts'

it.each([
  [
    'en',
    'more told as less',
    'In spring 2010 the Copenhagen Model schools had 900 fewer bilingual pupils than in 2004.',
    '900',
  ],
  [
    'da',
    'a movement that is denied',
    'Trygheden er ikke vokset med 1,4 procentpoint fra 2009 til 2010.',
    '1,4',
  ],
  [
    'da',
    'a development turned round',
    'Antallet af ledige med ikke-vestlig baggrund er vokset fra 5.922 til 5.973.',
    '5.922',
  ],
  [
    'da',
    'a target told as reached',
    'Målet er nået! 64,8 % af københavnerne af ikke-vestlig oprindelse er nu i arbejde eller uddannelse.',
    '64,8',
  ],
  [
    'en',
    'the figure of the whole city told of the areas spoken of',
    'About a third of the residents in the areas with the highest unemployment are of non-Western descent, and around a fifth are under 18.',
    'a fifth',
  ],
  [
    'da',
    'a direction behind its number',
    'Finanskrisen har sendt andelen af ikke-vestlige i job eller uddannelse 4,5 procentpoint ned siden 2006.',
    '4,5',
  ],
  [
    'en',
    'a minus before a rise',
    'Women, employment or education since November 2006: −8.1 percentage points.',
    '8.1',
  ],
] as const)('%s, %s: %s', (lang, _kind, draft, number) => {
  const [check] = checksOf(draft, lang).filter(({ text }) => text.includes(number))
  expect(check?.verdict).toBe('contradicted')
})
