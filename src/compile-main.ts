/** The pack compiler: `node dist/compile.js FOLDER OUT` writes the pack and its index, or prints what is wrong with it. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { indexToJson } from './ask/catalogue/index-file.ts'
import { indexPack } from './ask/catalogue/index-pack.ts'
import { countsOf, packToJson, writeArtefact } from './pack/artefact.ts'
import { openPack } from './pack/open.ts'
import { PackError } from './pack/pack-error.ts'

const [, , dir, out] = process.argv

if (!dir || !out) {
  process.stderr.write('usage: compile FOLDER OUT\n')
  process.exitCode = 2
} else compile(dir, out)

function compile(dir: string, out: string): void {
  try {
    const pack = openPack(dir)
    mkdirSync(out, { recursive: true })
    writeArtefact(join(out, 'index.json'), indexToJson(indexPack(pack), pack))
    writeArtefact(join(out, 'pack.json'), packToJson(pack))
    const { entries, facts, observations } = countsOf(pack)
    process.stderr.write(
      `pack ${pack.version}: ${entries} entries, ${facts} facts, ${observations} figures\n`,
    )
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
