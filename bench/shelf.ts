/** Many packs, each in a folder of its own, opened when first asked; so many stay open. */

import { linkSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexToJson } from '../src/ask/catalogue/index-file.ts'
import { indexPack } from '../src/ask/catalogue/index-pack.ts'
import { createKildetal, type Kildetal, openIndex, openRealWords } from '../src/kildetal.ts'
import { openArtefact, packFromJson, packToJson } from '../src/pack/artefact.ts'
import type { Pack } from '../src/pack/pack.ts'
import { createBounded } from '../src/serve/bounded.ts'
import { withMoreEntries } from './more-entries.ts'
import { throwOn } from './questions.ts'

/** Different ones; what is beyond them has the same bytes as one of them, in another folder. */
const different = 10
/** Open at least; at most twice as many. */
const leastOpen = 4

const files = ['pack.json', 'index.json'] as const

/** Fills a folder with so many packs of so many more entries each, and tells where it is. */
export function writeShelf(packs: number, entries: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'kildetal-shelf-'))
  const real = openArtefact('dist/pack.json')
  for (let number = 0; number < packs; number += 1) {
    const own = join(folder, String(number))
    mkdirSync(own)
    if (number < different) write(own, withMoreEntries(real, entries + number))
    else for (const name of files) linkSync(join(folder, String(number % different), name), join(own, name))
  }
  return folder
}

function write(folder: string, made: Pack): void {
  const json = packToJson(made)
  const pack = packFromJson(json)
  const [packFile, indexFile] = files.map((name) => join(folder, name))
  writeFileSync(packFile ?? '', json)
  writeFileSync(indexFile ?? '', indexToJson(indexPack(pack), pack))
}

export type Shelf = {
  /** The pack with this number, from 0. */
  of(number: number): Kildetal
  /** Opened so far, those that were opened again included. */
  opened(): number
}

export function openShelf(folder: string): Shelf {
  const realWords = openRealWords('dist')
  const open = createBounded<Kildetal>(leastOpen)
  let opened = 0
  return {
    of(number) {
      const known = open.get(String(number))
      if (known) return known
      opened += 1
      const pack = packOnShelf(folder, number)
      const index = () => openIndex(join(folder, String(number), files[1]), pack.version)
      const made = createKildetal(pack, throwOn, { index, realWords })
      open.set(String(number), made)
      return made
    },
    opened: () => opened,
  }
}

export const packOnShelf = (folder: string, number: number): Pack =>
  openArtefact(join(folder, String(number), files[0]))
