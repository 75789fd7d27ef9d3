/** Short drafts of all kinds: hardly a verdict is wrong, and what is wrong is not supported. */

import { describe, expect, it } from 'vitest'
import { shortDrafts } from '../drafts/short.ts'
import { checksOf } from './check-draft.ts'

/** What must not get worse; wanted is 0.95. Two rows call `61.8 % of men` right where nobody says of which origin; we do not. */
const right = 0.95

const rows = shortDrafts.flatMap(({ text, lang, numbers }) => {
  const checks = checksOf(text, lang)
  let from = 0
  return numbers.map((number) => {
    const start = text.indexOf(number.text, from)
    const end = start + number.text.length
    from = end
    const check = checks.find((one) => one.start < end && one.end > start)
    return { draft: text, ...number, got: check?.verdict ?? 'not found' }
  })
})

const told = ({ draft, text, is, got }: (typeof rows)[number]): string =>
  `✗ “${text}” is ${is.join(' or ')}, got ${got}: ${draft}`

const isWrong = ({ is, got }: (typeof rows)[number]): boolean => !is.some((verdict) => verdict === got)
const isUnsafe = ({ is, got }: (typeof rows)[number]): boolean => got === 'supported' && !is.includes(got)

describe('the numbers of short drafts', () => {
  const wrong = rows.filter(isWrong)
  it(`are judged right: ${rows.length - wrong.length} of ${rows.length}`, () =>
    expect(1 - wrong.length / rows.length, wrong.map(told).join('\n')).toBeGreaterThanOrEqual(right))
  it('are found', () => {
    const found = rows.filter(({ got }) => got !== 'not found')
    expect(found.length / rows.length).toBeGreaterThanOrEqual(0.99)
  })
  it('are not supported when they are wrong', () => expect(rows.filter(isUnsafe).map(told)).toEqual([]))
})
