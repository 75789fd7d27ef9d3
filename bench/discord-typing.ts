/** Names while one types, in the process, a hundred keystrokes a second. */

import { createReact } from '../src/surface/discord/react.ts'
import { createReplies } from '../src/surface/discord/replies.ts'
import { typing } from '../test/surface/discord/payloads.ts'
import { aHouse } from '../test/surface/house.ts'
import { quantile } from './measure.ts'
import { type Line, ms } from './table.ts'

const perSecond = 100
const seconds = 10

/** Somebody writes these letter by letter, some of them wrong. */
const written = [
  ['indicator', 'name', 'beskæftigelse'],
  ['goal', 'name', 'tryghed'],
  ['initiative', 'name', 'hotspott'],
  ['area', 'place', 'nørrebro'],
  ['source', 'id', 'employmnet'],
] as const

export async function typingLines(): Promise<Line[]> {
  const house = aHouse()
  const react = createReact({ house, replies: createReplies(house) })
  const strokes = written.flatMap(([command, option, word]) =>
    Array.from(word, (_, at) => [command, option, word.slice(0, at + 1)] as const),
  )
  const taken: number[] = []
  const start = performance.now()
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = start + (1000 * n) / perSecond
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    const [command, option, word] = strokes[n % strokes.length] ?? ['goal', 'name', '']
    const sent = typing(command, option, word)
    const begun = performance.now()
    // The bodies of tests are what Discord sends.
    react(sent as unknown as Parameters<typeof react>[0])
    taken.push(performance.now() - begun)
  }
  return [
    { what: `names at ${perSecond} keystrokes a second, p50`, measured: ms(quantile(taken, 0.5)), goal: '' },
    { what: 'the same, p99', measured: ms(quantile(taken, 0.99)), goal: '≤ 5 ms' },
  ]
}
