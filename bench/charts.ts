/** What pictures cost: time, the event loop, memory; and whether they come out the same. */

import { createHash } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { Picture } from '../src/answer/chart.ts'
import { createStudio, type Studio } from '../src/chart/studio.ts'
import { kinds, pictures } from '../test/fixtures/pictures.ts'
import { quantile } from './measure.ts'
import { type Line, megabytes, ms, printTable } from './table.ts'

/** Each differs from the one before, so that nothing is remembered. */
const orderOf = (n: number) => {
  const kind = kinds[n % kinds.length] ?? 'goal'
  const picture: Picture = { ...pictures.da[kind], title: `${pictures.da[kind].title} ${n}` }
  return { picture, lang: 'da', theme: n % 2 === 0 ? 'light' : 'dark' } as const
}

const renders = 1_000

export async function benchCharts(): Promise<void> {
  printTable('Pictures', [...(await timeLines()), ...(await memoryLines()), await sameLine()])
}

async function timeLines(): Promise<Line[]> {
  const studio = createStudio('dist')
  const loop = watchLoop()
  const calls: number[] = []
  const timed = async (n: number): Promise<number> => {
    const begun = performance.now()
    const drawn = studio.png(orderOf(n))
    calls.push(performance.now() - begun)
    await drawn
    return performance.now() - begun
  }
  const first = await timed(0)
  const times: number[] = []
  const { user, system } = process.cpuUsage()
  for (let n = 1; n <= 120; n += 1) times.push(await timed(n))
  const spent = process.cpuUsage({ user, system })
  const held = loop()
  await studio.close()
  // The same length of time with nothing to do: what the machine itself holds up.
  const control = watchLoop()
  await wait(times.reduce((sum, time) => sum + time, first))
  const idle = control()
  return [
    { what: 'the first, with the start of the thread', measured: ms(first), goal: '' },
    { what: 'a picture warm, p50 of 120', measured: ms(quantile(times, 0.5)), goal: '≤ 40 ms' },
    {
      what: `processor time of one, all threads (load of the machine ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores)`,
      measured: ms((spent.user + spent.system) / 1_000 / times.length),
      goal: '',
    },
    {
      what: 'longest call, the first included: what the event loop is kept from',
      measured: ms(Math.max(...calls)),
      goal: '≤ 50 ms',
    },
    {
      what: 'longest that the event loop was late while pictures were drawn',
      measured: ms(held),
      goal: `as idle: ${ms(idle)}`,
    },
  ]
}

/** Milliseconds that the event loop was late at most, until asked. */
function watchLoop(): () => number {
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  return () => {
    loop.disable()
    return loop.max / 1e6
  }
}

/** The thread is part of this process. */
const resident = (): number => process.memoryUsage().rss / 2 ** 20

async function memoryLines(): Promise<Line[]> {
  const before = resident()
  const studio = createStudio('dist')
  const marks: number[] = []
  for (let n = 0; n < renders; n += 1) {
    await studio.png(orderOf(n))
    if (n === 99 || n === renders - 1) marks.push(resident())
  }
  await studio.close()
  const [early = 0, late = 0] = marks
  return [
    { what: 'memory of the thread after 100 pictures', measured: megabytes(early - before), goal: '' },
    { what: `and from there to ${renders} pictures`, measured: megabytes(late - early), goal: 'flat' },
  ]
}

async function sameLine(): Promise<Line> {
  const [one, other] = [await hashOf(createStudio('dist')), await hashOf(createStudio('dist'))]
  return {
    what: 'bytes of 24 pictures in two threads',
    measured: one === other ? 'identical' : 'DIFFER',
    goal: 'identical',
  }
}

async function hashOf(studio: Studio): Promise<string> {
  const hash = createHash('sha256')
  for (let n = 0; n < 24; n += 1) hash.update(await studio.png(orderOf(n)))
  await studio.close()
  return hash.digest('hex')
}
