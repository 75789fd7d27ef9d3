/** A draft cut at its numbers. */

import { expect, it } from 'vitest'
import { draft } from '../../src/answer/build.ts'
import { segmentsOf } from '../../src/answer/segments.ts'
import type { Check } from '../../src/answer/tree.ts'

const check = (start: number, end: number): Check => ({
  text: '',
  start,
  end,
  verdict: 'supported',
  rounded: false,
  understood: '',
  why: '',
  figure: null,
})

it.each([
  { checks: [], pieces: ['a 1 b 2'] },
  { checks: [check(2, 3)], pieces: ['a ', '[1]', ' b 2'] },
  { checks: [check(6, 7), check(2, 3)], pieces: ['a ', '[1]', ' b ', '[2]'] },
  { checks: [check(2, 5), check(4, 7)], pieces: ['a ', '[1 b]', ' 2'] },
  { checks: [check(6, 99)], pieces: ['a 1 b 2'] },
])('$checks.length checks → $pieces', ({ checks, pieces }) => {
  const segments = segmentsOf(draft('a 1 b 2', checks))
  expect(segments.map(({ words, check }) => (check ? `[${words}]` : words))).toEqual(pieces)
})
