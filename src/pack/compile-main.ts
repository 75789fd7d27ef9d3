/** The pack compiler: `node dist/compile.js FOLDER ARTEFACT` writes the pack, or prints what is wrong with it. */

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { countsOf, packToJson, writeArtefact } from './artefact.ts'
import { openPack } from './open.ts'
import { PackError } from './pack-error.ts'

const [, , dir, out] = process.argv

if (!dir || !out) {
  process.stderr.write('usage: compile FOLDER ARTEFACT\n')
  process.exitCode = 2
} else compile(dir, out)

function compile(dir: string, out: string): void {
  try {
    const pack = openPack(dir)
    mkdirSync(dirname(out), { recursive: true })
    writeArtefact(out, packToJson(pack))
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
