/** The register of words that nobody could be answered: bounded, nobody's, and whole on disk whatever happens. */

import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Gap, type Gaps, mostGaps, openGaps } from '../../src/serve/gaps.ts'
import { openGapsFile } from '../../src/serve/gaps-file.ts'
import { run } from '../program.ts'

const day = 86_400_000
const aPath = (): string => join(mkdtempSync(join(tmpdir(), 'kildetal-')), 'register', 'gaps.json')

type Kept = { readonly gaps: Gaps; readonly events: string[]; passes(days: number): void }

function kept(path: string): Kept {
  const events: string[] = []
  let now = Date.UTC(2026, 0, 1)
  const log = (_: string, event: string): void => void events.push(event)
  return {
    gaps: openGaps({ path, now: () => now, log }),
    events,
    passes(days) {
      now += days * day
    },
  }
}

const refusal = (...unknown: string[]) => ({ kind: 'not-in-report' as const, unknown })
const wordsIn = (path: string): string[] => openGapsFile(path).map(({ word }) => word)

describe('the register', () => {
  it('counts each word, by why and when, also over a restart; and only its owner reads it', () => {
    const path = aPath()
    const first = kept(path)
    first.gaps.note(refusal('Tandlæger', 'ø'))
    first.gaps.note({ kind: 'not-measured', unknown: ['tandlæger'] })
    first.gaps.flush()
    const second = kept(path)
    second.passes(3)
    second.gaps.note(refusal('tandlæger'))
    second.gaps.flush()
    expect(openGapsFile(path)).toEqual<readonly Gap[]>([
      {
        word: 'tandlæger',
        times: 3,
        kinds: ['not-in-report', 'not-measured'],
        first: '2026-01-01',
        last: '2026-01-04',
      },
    ])
    expect([statSync(path).mode & 0o777, statSync(dirname(path)).mode & 0o777]).toEqual([0o600, 0o700])
  })
  it.each(['010203-1234', '12345678', 'ada@example.org', 'https://x', '<@U1>', 'x', 'a'.repeat(41), 'a1'])(
    'does not keep %s',
    (word) => {
      const path = aPath()
      const { gaps } = kept(path)
      gaps.note(refusal(word))
      gaps.flush()
      expect(existsSync(path)).toBe(false)
    },
  )
  it('holds so many words, and lets the rarest go', () => {
    const path = aPath()
    const { gaps } = kept(path)
    const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    gaps.note(refusal('often'))
    gaps.note(refusal('often'))
    for (let n = 100; n < 100 + mostGaps + 50; n += 1) gaps.note(refusal(`w${letters(n)}`))
    gaps.flush()
    expect(wordsIn(path)).toHaveLength(mostGaps)
    expect(wordsIn(path)).toContain('often')
    expect(wordsIn(path)).toContain(`w${letters(100 + mostGaps + 49)}`)
  })
  it('forgets what nobody has asked for in a quarter of a year', () => {
    const path = aPath()
    const { gaps, passes } = kept(path)
    gaps.note(refusal('old'))
    passes(91)
    gaps.note(refusal('new'))
    gaps.flush()
    expect(wordsIn(path)).toEqual(['new'])
  })
  it.each(['', '{', '[]', '{"format":"kildetal-gaps-1","gaps":[{"word":1}]}'])(
    'that holds %j is put aside, and nothing of it is lost',
    (strange) => {
      const path = aPath()
      kept(path).gaps.note(refusal('a word'))
      const { gaps } = kept(path)
      gaps.note(refusal('word'))
      gaps.flush()
      writeFileSync(path, strange)
      const { events } = kept(path)
      expect(events).toEqual(['gaps put aside'])
      expect(readFileSync(`${path}.unreadable`, 'utf8')).toBe(strange)
    },
  )
})

describe('a full disk', () => {
  it('costs nothing that was there, is told once, and what came meanwhile is written later', () => {
    const path = aPath()
    const { gaps, events } = kept(path)
    gaps.note(refusal('before'))
    gaps.flush()
    const whole = readFileSync(path, 'utf8')
    for (const word of ['one', 'two']) {
      // What is written through it meets the kernel's own "no space left".
      symlinkSync('/dev/full', `${path}.tmp`)
      gaps.note(refusal(word))
      gaps.flush()
      expect(readFileSync(path, 'utf8')).toBe(whole)
      expect(readdirSync(dirname(path))).toEqual(['gaps.json'])
    }
    expect(events).toEqual(['gaps not written'])
    gaps.note(refusal('three'))
    gaps.flush()
    expect(wordsIn(path)).toEqual(['before', 'one', 'two', 'three'])
  })
})

describe('kildetal gaps', () => {
  it('prints them, the most wanted first', () => {
    const path = aPath()
    const { gaps } = kept(path)
    gaps.note(refusal('tandlæge'))
    gaps.note(refusal('børnehaver'))
    gaps.note({ kind: 'other-place', unknown: ['børnehaver'] })
    gaps.flush()
    const lines = [
      '    2  børnehaver  2026-01-01  not-in-report, other-place',
      '    1  tandlæge    2026-01-01  not-in-report',
    ]
    expect(run(['gaps', path, '--lang', 'da'])).toMatchObject({
      code: 0,
      stdout: ['2 ord, som der er spurgt forgæves om: gange, ord, senest, hvorfor', ...lines, ''].join('\n'),
    })
    expect(run(['gaps'], '', { KILDETAL_GAPS: path }).stdout).toContain('2 words asked for in vain')
  })
  it.each([
    { args: ['gaps'], says: 'KILDETAL_GAPS' },
    { args: ['gaps', '/nonexistent/gaps.json'], says: 'nothing has been written' },
    { args: ['gaps', 'package.json'], says: 'not a register' },
  ])('$args says what is wrong', ({ args, says }) => {
    const { code, stdout, stderr } = run(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })
})
