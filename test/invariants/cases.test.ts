/** What once broke a promise does not break it again; and the watch over each promise sees it broken. */

import { describe, expect, it, vi } from 'vitest'
import { cases } from './cases.ts'
import { openDoors } from './doors.ts'
import { brokenIn } from './promises.ts'
import type { Shown, Surface } from './surface.ts'

vi.setConfig({ testTimeout: 60_000 })

const { desk, show } = openDoors()
const broken = brokenIn(desk.pack)

it.each(cases)('no more: $broke', (input) => expect(broken(show(input))).toEqual([]))

describe('a broken promise is seen', () => {
  const whole = show({ line: '/goal', lang: 'en' })
  const [lead] = whole.answer.body.filter((block) => block.type === 'table')

  /** The same with every door changed. */
  const withSurfaces = (change: (surface: Surface) => Partial<Surface>): Shown => ({
    ...whole,
    surfaces: whole.surfaces.map((surface) => ({ ...surface, ...change(surface) })),
  })
  const promises = (shown: Shown): string[] => [
    ...new Set(broken(shown).map((what) => what.slice(0, what.indexOf(':')))),
  ]

  it('and a whole one is not', () => {
    expect(lead).toBeDefined()
    expect(broken(whole)).toEqual([])
  })
  it.each([
    {
      what: 'a figure in words that claim nothing',
      shown: {
        ...whole,
        answer: {
          ...whole.answer,
          body: [
            ...whole.answer.body,
            { type: 'paragraph', children: [{ type: 'text', value: 'It was 98.76.' }] },
          ],
        },
      } as Shown,
      breaks: 'every digit has its source',
    },
    {
      what: 'a page without its sources',
      shown: withSurfaces(({ words }) => ({ words: words?.replaceAll(/\[\d+\]/g, '') ?? null })),
      breaks: 'every claim has its citation',
    },
    {
      what: 'a word more at one door',
      shown: withSurfaces(({ name, words }) => (name === 'slack' ? { words: `${words} indeed` } : {})),
      breaks: 'the same is said at every door',
    },
    {
      what: 'a word less at one door',
      shown: withSurfaces(({ words }) => ({ words: words?.replaceAll('goal', '') ?? null })),
      breaks: 'the same is said at every door',
    },
    {
      what: 'what a platform refuses',
      shown: withSurfaces(() => ({ refused: ['invalid_blocks'] })),
      breaks: 'no limit is passed',
    },
    {
      what: 'a live mention',
      shown: withSurfaces(() => ({ live: ['alive: @here'] })),
      breaks: 'nothing is alive',
    },
  ])('$what', ({ shown, breaks }) => expect(promises(shown)).toContain(breaks))
})
