/** Names that share their last word, asked of the real pack. */

import { expect, it } from 'vitest'
import { openKildetal } from '../kildetal.ts'
import { leadsOf } from '../questions/judge.ts'

const { answer } = openKildetal()

const leads = (question: string): readonly string[] =>
  leadsOf(answer(question, null)).flatMap(({ figure }) => (figure.computed ? [figure.arithmetic] : []))

it.each([
  ['What do the social and the finance committee spend together?', '12.2 + 85.4 = 97.6'],
  ['How much do the health and social committees get in total?', '7.3 + 85.4 = 92.7'],
  ['Hvad bruger social- og økonomiudvalget tilsammen?', '12,2 + 85,4 = 97,6'],
  ['hvad bruger kultur og socialudvalget i alt', '19,8 + 85,4 = 105,2'],
  ['Hvad giver kultur/fritid og økonomi tilsammen?', '12,2 + 19,8 = 32,0'],
])('%s', (question, arithmetic) => {
  expect(leads(question)).toEqual([arithmetic])
})
