/** A whole run of the program against a bare `node -e 0`, in pairs, so that a busy machine slows both alike. */

import { spawnSync } from 'node:child_process'
import { median, timeOf } from './measure.ts'
import { type Line, megabytes, ms, times } from './table.ts'

const pairs = 11

/** Writes the peak of its memory to the third stream when it ends. */
const watch = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))",
)}`

type Run = { readonly wall: number; readonly rss: number }

function run(args: readonly string[]): Run {
  const wall = timeOf(() => spawnSync(process.execPath, args, { stdio: 'ignore' }))
  const watched = spawnSync(process.execPath, ['--import', watch, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  return { wall, rss: Number(watched.output[3]) / 1024 }
}

const questions = [
  { what: '/goal', args: ['/goal beskæftigelse'], wall: '≤ 1.4×', rss: '≤ +10 MB' },
  { what: '/indicator', args: ['/indicator employment'], wall: '≤ 1.4×', rss: '≤ +10 MB' },
  {
    what: 'a free question',
    args: ['How many non-Western women are in work or education?'],
    wall: '≤ 2×',
    rss: '≤ +30 MB',
  },
] as const

export function oneShotLines(): Line[] {
  return questions.flatMap(({ what, args, wall, rss }) => {
    const rounds = Array.from({ length: pairs }, () => ({
      bare: run(['-e', '0']),
      full: run(['dist/kildetal.js', ...args]),
    }))
    const bare = median(rounds.map((round) => round.bare.wall))
    return [
      {
        what: `${what}: wall time against bare node (${ms(bare)})`,
        measured: times(median(rounds.map((round) => round.full.wall / round.bare.wall))),
        goal: wall,
      },
      {
        what: `${what}: peak memory over bare node`,
        measured: megabytes(median(rounds.map((round) => round.full.rss - round.bare.rss))),
        goal: rss,
      },
    ]
  })
}

/** A batch of the golden questions through one process, start-up included. */
export function batchLines(questions: readonly string[]): Line[] {
  const input = questions.map((question, id) => JSON.stringify({ id, input: question })).join('\n')
  const seconds = median(
    Array.from({ length: 5 }, () =>
      timeOf(() => spawnSync(process.execPath, ['dist/kildetal.js', 'batch'], { input, maxBuffer: 1 << 28 })),
    ),
  )
  return [
    {
      what: `batch of ${questions.length} questions, start-up included`,
      measured: `${((1000 * questions.length) / seconds).toFixed(0)} a second`,
      goal: '≥ 300 a second',
    },
  ]
}
