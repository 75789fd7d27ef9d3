/** What a shelf of packs, and an engine that holds all their entries, cost: each printed as JSON by a process of its own. */

import { setImmediate as breath } from 'node:timers/promises'
import { freeMemory } from '../src/serve/free-memory.ts'
import { keepHeapSmall } from '../src/small-heap.ts'
import { createRandom } from '../test/questions/random.ts'
import { type Engine, engines } from './engines.ts'
import { busyOf, median, quantile } from './measure.ts'
import { openShelf, packOnShelf } from './shelf.ts'
import { type Text, textsOf } from './texts.ts'

/** Milliseconds of work, and megabytes. */
export type ShelfFigures = Readonly<
  Record<'half' | 'p99' | 'alone' | 'disturbed' | 'opened' | 'most' | 'freed', number>
> & { readonly first: number | null }

export type EngineFigures = Readonly<
  Record<'texts' | 'filling' | 'half' | 'p99' | 'most' | 'asked', number>
> & {
  readonly name: string
}

/** Rounds after which V8 has compiled what a question takes, and as many that are measured. */
const rounds = 5
/** So many packs are opened between two times that memory is freed, as many as the shelf lets go at once. */
const freedAfter = 4

const resident = (): number => process.memoryUsage().rss / 2 ** 20
/** Of the whole life of this process, as the system tells it. */
const mostResident = (): number => process.resourceUsage().maxRSS / 1024

/** Other packs are asked between any three questions to one of them; before and after, that one alone is asked. */
export async function shelfFigures(
  folder: string,
  packs: number,
  asked: readonly string[],
): Promise<ShelfFigures> {
  keepHeapSmall(process.versions.node)
  const shelf = openShelf(folder)
  const random = createRandom(packs)
  const timesAlone = (): number[] => asked.map((question) => busyOf(() => shelf.of(0).answer(question, null)))
  for (let round = 0; round < rounds; round += 1) timesAlone()
  const alone = roundsOf(timesAlone)
  const [first, among]: [number[], number[]] = [[], []]
  const before = shelf.opened()
  for (const [nth, question] of asked.entries()) {
    const other = packs === 1 || nth % 3 > 0 ? 0 : 1 + random.below(packs - 1)
    const opened = shelf.opened()
    const took = busyOf(() => shelf.of(other).answer(question, null))
    const isOpened = shelf.opened() > opened
    if (isOpened) first.push(took)
    // V8 would sooner let the heap grow than look for what was let go.
    if (isOpened && shelf.opened() % freedAfter === 0) await freeMemory()
    among.push(busyOf(() => shelf.of(0).answer(question, null)))
    await breath()
  }
  await freeMemory()
  const same = roundsOf(timesAlone)
  return {
    half: median(same.flat()),
    p99: p99Of(same),
    alone: p99Of(alone),
    disturbed: quantile(among, 0.99),
    first: first.length === 0 ? null : median(first),
    opened: shelf.opened() - before,
    most: mostResident(),
    freed: resident(),
  }
}

const roundsOf = (round: () => number[]): number[][] => Array.from({ length: rounds }, round)

/** Of a few hundred questions three decide it, so that of one round tells little: the median of several. */
const p99Of = (all: readonly number[][]): number => median(all.map((round) => quantile(round, 0.99)))

/** All entries of all packs in one index. */
export function engineFigures(
  folder: string,
  packs: number,
  nth: number,
  asked: readonly string[],
): EngineFigures {
  const texts: Text[] = []
  for (let number = 0; number < packs; number += 1)
    texts.push(...textsOf(packOnShelf(folder, number), number))
  let engine: Engine | null = null
  const filling = busyOf(() => {
    engine = engines[nth]?.(texts) ?? null
  })
  const filled = engine as Engine | null
  const found = asked.map((question) => busyOf(() => filled?.find(question, 20)))
  filled?.close()
  return {
    name: filled?.name ?? '',
    texts: texts.length,
    filling,
    half: median(found),
    p99: quantile(found, 0.99),
    most: mostResident(),
    asked: asked.length,
  }
}
