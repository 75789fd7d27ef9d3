/** A few of many are not all of them, and two groups set side by side are named by each other. */

import { expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'

const { answer } = openKildetal()

it.each(['hvor meget får de to store udvalg tilsammen', 'how much do three committees spend together'])(
  'sums no seven for %s',
  (question) => expect(plainDirect(answer(question, null))).not.toMatch(/516[,.]8/),
)

it.each([
  'går der flere i privatskole i københavn end i resten af landet?',
  'Do more go to private school in Copenhagen than in the rest of the country?',
])('tells what sets the two side by side: %s', (question) =>
  expect(plainDirect(answer(question, null))).toMatch(/28 % (mod|against) 15 %/),
)
