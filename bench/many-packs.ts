/** How it would go with more and more packs and entries, on a shelf that the program itself has not: `npm run bench -- packs`. */

import { setImmediate as breath } from 'node:timers/promises'
import { freeMemory } from '../src/serve/free-memory.ts'
import { createRandom } from '../test/questions/random.ts'
import { type Engine, engines } from './engines.ts'
import { median, quantile, timeOf } from './measure.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { type Line, ms, printTable, times } from './table.ts'
import { textsOf } from './texts.ts'

/** More entries of each pack than the real one has. */
const entriesEach = 1_000 - 146
const many = [1, 10, 100, 1_000] as const
/** With more, what holds them all in one index takes longer to fill than anybody waits for a bench. */
const mostTexts = 100_000
/** Of a hundred thousand entries in one index a question takes a second. */
const few = 30

const resident = (): number => process.memoryUsage().rss / 2 ** 20

export async function benchPacks(questions: readonly string[]): Promise<void> {
  const asked = questions.slice(0, 300)
  const shelf = createShelf(Math.max(...many), entriesEach)
  const alone = quantile(
    timesOf(asked, (question) => shelf.of(0).answer(question, null)),
    0.99,
  )
  for (const packs of many) {
    const lines = await shelfLines(shelf, packs, asked, alone)
    if (packs * 1_000 <= mostTexts) lines.push(...engineLines(shelf, packs, asked.slice(0, few)))
    printTable(`${packs} packs of 1,000 entries`, lines)
  }
  shelf.remove()
}

/** Each question once unmeasured, then each once: milliseconds. */
function timesOf(questions: readonly string[], ask: (question: string) => unknown): number[] {
  for (const question of questions) ask(question)
  return questions.map((question) => timeOf(() => ask(question)))
}

/** Other packs are asked between any three questions to one of them; then that one alone is asked. */
async function shelfLines(
  shelf: Shelf,
  packs: number,
  asked: readonly string[],
  alone: number,
): Promise<Line[]> {
  const random = createRandom(packs)
  const [first, among]: [number[], number[]] = [[], []]
  const before = shelf.opened()
  let most = 0
  for (const [nth, question] of asked.entries()) {
    const other = packs === 1 || nth % 3 > 0 ? 0 : 1 + random.below(packs - 1)
    const opened = shelf.opened()
    const took = timeOf(() => shelf.of(other).answer(question, null))
    if (shelf.opened() > opened) first.push(took)
    among.push(timeOf(() => shelf.of(0).answer(question, null)))
    most = Math.max(most, resident())
    await breath()
  }
  await freeMemory()
  const same = timesOf(asked, (question) => shelf.of(0).answer(question, null))
  const [p99, disturbed] = [quantile(same, 0.99), quantile(among, 0.99)]
  return [
    { what: 'a question to one of them, half', measured: ms(median(same)), goal: '' },
    { what: '… 99 of 100', measured: ms(p99), goal: '' },
    { what: '… against the pack alone', measured: times(p99 / alone), goal: '≤ 2×' },
    { what: '… the same while others are opened', measured: times(disturbed / alone), goal: '' },
    {
      what: `the first question to another, half of ${shelf.opened() - before} that were opened`,
      measured: first.length === 0 ? '' : ms(quantile(first, 0.5)),
      goal: '',
    },
    { what: 'memory of this process, at most', measured: `${most.toFixed(0)} MB`, goal: '≤ 1 GB' },
    { what: '… when all is freed that can be', measured: `${resident().toFixed(0)} MB`, goal: '' },
  ]
}

/** All entries of all packs in one index. */
function engineLines(shelf: Shelf, packs: number, asked: readonly string[]): Line[] {
  const texts = Array.from({ length: packs }, (_, number) =>
    textsOf(shelf.of(number).desk.pack, number),
  ).flat()
  return engines.flatMap((fill) => {
    const before = resident()
    let engine: Engine | null = null
    const filling = timeOf(() => {
      engine = fill(texts)
    })
    const filled = engine as Engine | null
    const half = median(timesOf(asked, (question) => filled?.find(question, 20)))
    const line = {
      what: `${filled?.name}, all ${texts.length} entries in one: filled in ${ms(filling)}, +${(resident() - before).toFixed(0)} MB; half of ${asked.length} questions`,
      measured: ms(half),
      goal: '',
    }
    filled?.close()
    return [line]
  })
}
