/** Counts what a soak asked, got and lost, and weighs the program's memory. */

import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Heap } from './heap.ts'
import { type Point, slopeOf } from './slope.ts'
import type { Asker } from './soak-askers.ts'
import { type Line, printTable } from './table.ts'

export type Score = {
  /** Resolves when it is answered, or known to be lost. */
  ask(asker: Asker): Promise<void>
  broke(fault: string): void
  weighed(minute: number, weight: Weight): void
  /** The exit code of the program. */
  readonly ended: Promise<number | null>
  /** Prints it all; true where nothing was lost and memory did not grow. */
  tell(run: Run): boolean
}

/** Megabytes in use when all that can be freed is, and of the whole process. */
export type Weight = Heap & { readonly process: number }

type Run = {
  readonly minutes: number
  readonly seed: number
  readonly code: number | null
  readonly objections: readonly string[]
  /** Responses to interactions that were tried again, though the first had come: nobody sees the second. */
  readonly twice: number
}

/** What the program keeps on purpose is full by then, and V8 has seen each path often enough to compile it. */
const warmUp = 1 / 2
/** Of so many weights the least counts: while one pack takes the place of another, both are there. */
const together = 6
/** So many standard errors a slope may be from nothing. */
const byChance = 2
/** Less than this is no leak of what a question needs; V8 notes as much about code, beside what it counts as code. */
const leastBytes = 250

/** Lines of the program's log that are worth counting. */
const events = [
  'pack taken',
  'pack not taken',
  'connecting again',
  'connected',
  'held up',
  'incident',
] as const

export function createScore(child: ChildProcess): Score {
  const [broken, told] = [new Map<string, number>(), new Map<string, number>()]
  const weights: { readonly at: number; readonly weight: Weight }[] = []
  const first = new Map<string, string>()
  const [lost, other, incidents]: [string[], string[], string[]] = [[], [], []]
  let [asked, answered] = [0, 0]
  const count = (counts: Map<string, number>, name: string): void =>
    void counts.set(name, (counts.get(name) ?? 0) + 1)

  createInterface({ input: child.stderr ?? Readable.from([]) }).on('line', (line) => {
    const event = /"event":"([^"]+)"/.exec(line)?.[1]
    if (event !== undefined) count(told, event)
    if (event === 'incident' || event === 'held up') incidents.push(line)
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))

  const warmed = (): typeof weights => weights.slice(Math.floor(weights.length * warmUp))
  const points = (of: keyof Weight): Point[] => {
    const all = warmed().map(({ at, weight }) => ({ at, value: weight[of] }))
    return Array.from({ length: Math.ceil(all.length / together) }, (_, nth) =>
      all.slice(nth * together, (nth + 1) * together).reduce((a, b) => (b.value < a.value ? b : a)),
    )
  }

  const tenths = (): string =>
    Array.from({ length: 10 }, (_, nth) => {
      const part = weights.slice((nth * weights.length) / 10, ((nth + 1) * weights.length) / 10)
      return Math.min(...part.map(({ weight }) => weight.objects)).toFixed(1)
    }).join(' ')

  const sloping = (of: keyof Weight): string => {
    const { slope, noise } = slopeOf(points(of))
    return `${slope.toFixed(3)} ± ${noise.toFixed(3)} MB`
  }
  const bytesEach = (): number =>
    (slopeOf(points('objects')).slope * 2 ** 20 * (weights.at(-1)?.at ?? 0)) / Math.max(1, asked)

  const lines = ({ code, objections, twice }: Run): Line[] => {
    const warm = warmed()
    const ends = (of: keyof Weight): string =>
      [warm.at(0), warm.at(-1)].map((one) => `${(one?.weight[of] ?? Number.NaN).toFixed(1)} MB`).join(', ')
    return [
      { what: 'questions asked', measured: String(asked), goal: '' },
      { what: 'answered', measured: String(answered), goal: String(asked) },
      { what: 'lost', measured: String(lost.length), goal: '0' },
      { what: 'answered otherwise than the first time', measured: String(other.length), goal: '0' },
      { what: 'responses tried again and refused as known', measured: String(twice), goal: '' },
      { what: 'refused by a platform', measured: String(objections.length), goal: '0' },
      ...[...broken]
        .toSorted()
        .map(([fault, times]) => ({ what: `· ${fault}`, measured: String(times), goal: '' })),
      ...events.map((event) => ({ what: `log: ${event}`, measured: String(told.get(event) ?? 0), goal: '' })),
      { what: 'objects, first and last when warm', measured: ends('objects'), goal: '' },
      { what: 'compiled code, the same', measured: ends('code'), goal: '' },
      { what: 'the process, the same', measured: ends('process'), goal: '' },
      { what: 'the least of objects by tenths of the time, MB', measured: tenths(), goal: '' },
      { what: 'objects a minute', measured: sloping('objects'), goal: `within ${byChance} × its noise` },
      { what: 'compiled code a minute', measured: sloping('code'), goal: '' },
      {
        what: 'objects a question',
        measured: `${bytesEach().toFixed(0)} bytes`,
        goal: `or at most ${leastBytes} bytes`,
      },
      { what: 'exit code when told to end', measured: String(code), goal: '0' },
    ]
  }
  const isGrowing = (): boolean => {
    const { slope, noise } = slopeOf(points('objects'))
    return slope > byChance * noise && bytesEach() > leastBytes
  }

  return {
    async ask(asker) {
      asked += 1
      const said = await asker.ask()
      if (said === null) lost.push(asker.name)
      else answered += 1
      if (said === null) incidents.push(`${new Date().toISOString()} lost ${asker.name}`)
      const known = first.get(asker.name) ?? said
      if (known !== null) first.set(asker.name, known)
      if (said !== null && said !== known) other.push(`${asker.name}: ${said}`)
    },
    broke: (fault) => count(broken, fault),
    weighed: (at, weight) => void weights.push({ at, weight }),
    ended,
    tell(run) {
      printTable(`${run.minutes} minutes, a fault a second, seed ${run.seed}`, lines(run))
      for (const trouble of [...new Set([...lost, ...other, ...run.objections, ...incidents])].slice(0, 20))
        process.stdout.write(`! ${trouble.slice(0, 400)}\n`)
      const isWhole = [...lost, ...other, ...run.objections].length === 0 && answered === asked
      return isWhole && !isGrowing() && run.code === 0
    },
  }
}
