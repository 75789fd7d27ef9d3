/** Questions near the report that it does not answer: a red team's, each of which once got a wrong answer. */

import { describe, expect, it } from 'vitest'
import { openKildetal } from '../kildetal.ts'
import { redTeam } from '../questions/golden.ts'

const { answer } = openKildetal()

/** How many may still be answered, and are told wrongly. Lower it when the answers get better. */
const bound = 114

describe('the red team', () => {
  const asked = Object.values(redTeam()).flat()
  const answered = asked.filter((question) => answer(question, null).outcome === 'answered')
  it(`gets ${answered.length} of ${asked.length} answered`, () => {
    expect(answered.length).toBeLessThanOrEqual(bound)
  })
})
