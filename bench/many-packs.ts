/** How it would go with more and more packs and entries, on a shelf that the program itself has not: `npm run bench -- packs`. */

import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { writeShelf } from './shelf.ts'
import type { EngineFigures, ShelfFigures } from './shelf-figures.ts'
import { type Line, ms, printTable, times } from './table.ts'

/** More entries of each pack than the real one has. */
const entriesEach = 1_000 - 146
const many = [1, 10, 100, 1_000] as const
/** A million in one index fills gigabytes, and takes longer than anybody waits for a bench: `ENTRIES=1000000` does it. */
const mostEntries = Number(process.env.ENTRIES ?? 100_000)
const engines = 3
/** Megabytes that an engine may fill. */
const room = 16_000

export function benchPacks(): void {
  const folder = writeShelf(Math.max(...many), entriesEach)
  try {
    for (const packs of many) {
      const lines = shelfLines(measured<ShelfFigures>('shelf', { SHELF: folder, PACKS: String(packs) }))
      const isMost = packs * 1_000 <= mostEntries
      const nths = isMost ? Array.from({ length: engines }, (_, nth) => String(nth)) : []
      const found = nths.map((nth) =>
        engineLine(measured<EngineFigures>('engine', { SHELF: folder, PACKS: String(packs), ENGINE: nth })),
      )
      printTable(`${packs} packs of 1,000 entries; milliseconds of work`, [...lines, ...found])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each in a process of its own, so that none holds what another has left. */
function measured<Figures>(part: string, env: Readonly<Record<string, string>>): Figures {
  const args = [`--max-old-space-size=${room}`, process.argv[1] ?? '', part]
  const told = execFileSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' })
  return JSON.parse(told) as Figures
}

const shelfLines = ({ half, p99, alone, disturbed, first, opened, most, freed }: ShelfFigures): Line[] => [
  { what: 'a question to one of them, half', measured: ms(half), goal: '' },
  { what: '… 99 of 100', measured: ms(p99), goal: '' },
  { what: '… against the pack alone', measured: times(p99 / alone), goal: '≤ 2×' },
  { what: '… the same while others are opened', measured: times(disturbed / alone), goal: '' },
  {
    what: `the first question to another, half of ${opened} that were opened`,
    measured: first === null ? '' : ms(first),
    goal: '',
  },
  { what: 'memory of its process, at most', measured: `${most.toFixed(0)} MB`, goal: '≤ 1 GB' },
  { what: '… when all is freed that can be', measured: `${freed.toFixed(0)} MB`, goal: '' },
]

const engineLine = ({ name, texts, filling, half, p99, most, asked }: EngineFigures): Line => ({
  what: `${name}, all ${texts} entries in one: filled in ${ms(filling)}, ${most.toFixed(0)} MB at most; half of ${asked} questions, and 99 of 100`,
  measured: `${ms(half)}, ${ms(p99)}`,
  goal: '',
})
