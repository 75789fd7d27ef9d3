/** The house put together over the real pack: what it suggests, completes, and speaks. */

import { describe, expect, it } from 'vitest'
import { completeArgument, completeLine } from '../src/completion.ts'
import { createKildetal } from '../src/kildetal.ts'
import { openPack } from '../src/pack/open.ts'
import { suggestionsFor } from '../src/suggestions.ts'
import { root } from './program.ts'

const pack = openPack(`${root}knowledge`)
const { desk, answer, answerAt } = createKildetal(pack, (error) => {
  throw error
})

describe.each(['da', 'en'] as const)('in %s', (lang) => {
  it('suggests lines that are answered', () => {
    const lines = suggestionsFor(desk, lang)
    expect(lines).toHaveLength(3)
    for (const line of lines) expect([line, answer(line, lang).outcome]).toEqual([line, 'answered'])
  })
  it('completes every goal from how its name begins', () => {
    for (const goal of [...pack.entries.values()].filter(({ kind }) => kind === 'goal'))
      expect(completeArgument('goal', goal.name[lang].slice(0, 12), desk, lang)).toContain(goal.name[lang])
  })
  it('offers no more than can be read', () =>
    expect(completeArgument('entry', '', desk, lang)).toHaveLength(25))
})

it.each([
  { line: '/g', lang: 'en', starts: '/goal ' },
  { line: '/maa', lang: 'da', starts: '/mål ' },
  { line: '/chapter ', lang: 'en', starts: '/chapter 1' },
] as const)('$line becomes $starts', ({ line, lang, starts }) =>
  expect(completeLine(line, desk, lang)[0]).toBe(starts),
)

it.each(['', 'goal', '/nothing x', '/help', '/help '])('%j completes to what exists', (line) => {
  for (const whole of completeLine(line, desk, 'en')) expect(whole.startsWith('/')).toBe(true)
})

it.each([
  { line: '/help', home: 'en', lang: 'en' },
  { line: '/help', home: 'da', lang: 'da' },
  { line: '/help', home: null, lang: pack.report.language },
  { line: '/hjælp', home: 'en', lang: 'da' },
  { line: 'what is this?', home: 'da', lang: 'en' },
] as const)('$line in a $home home is answered in $lang', ({ line, home, lang }) => {
  expect(answerAt(home)(line, null).lang).toBe(lang)
})
