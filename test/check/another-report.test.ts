/** Drafts held against another report, whose facts are told otherwise than those of the first. */

import { expect, it } from 'vitest'
import { createKildetal, openRealWords } from '../../src/kildetal.ts'
import { openPack } from '../../src/pack/open.ts'
import { packFolder } from '../fixtures/pack.ts'

const rethrow = (error: unknown): never => {
  throw error
}

it('money that the report itself says the municipality gave is its own', () => {
  const folder = packFolder({
    'units.yaml': [
      'person:',
      'dkk-million: { name: { da: mio. kr., en: DKK million }, form: { da: "{n} mio. kr.", en: "DKK {n} million" }, words: { da: [mio. kr., kr.], en: [DKK million, DKK] }, quantity: money, scale: 1000000 }\nperson:',
    ],
    'initiatives/clubs.yaml': [
      'observations:\n',
      `observations:
  grant:
    value: 1250
    unit: dkk-million
    measure: level
    period: undated
    text: { da: "Kommunen har givet ungdomsklubberne 1.250 mio. kr. i tilskud.", en: "The municipality has given the youth clubs DKK 1,250 million." }
    cite: { line: 13, printed: "1.250" }
`,
    ],
  })
  const { desk } = createKildetal(openPack(folder), rethrow, { realWords: openRealWords('dist') })
  const verdicts = (['da', 'en'] as const).map((lang) =>
    desk
      .check(
        lang === 'da'
          ? 'Kommunen har givet ungdomsklubberne 1.250 mio. kr.'
          : 'The municipality has given the youth clubs DKK 1,250 million.',
        lang,
      )
      .body.flatMap((block) => (block.type === 'draft' ? block.checks.map(({ verdict }) => verdict) : [])),
  )
  expect(verdicts).toEqual([['supported'], ['supported']])
})
