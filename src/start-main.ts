/** What a shell runs: starts the program with what V8 compiled of it when it was built. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** The program, beside this file: one script, named by its contents. The build fills it in. */
declare const programFile: string

/** As the build wraps `main.ts`: what it asks of Node, what loads its other parts, where the exit code to come is put. */
type Program = (
  require: NodeJS.Require,
  load: (part: string) => Promise<unknown>,
  module: { exports: { default: Promise<number> } | null },
  here: string,
) => void

/** Of SHA-256, behind what was compiled. */
const digestBytes = 32

const here = import.meta.url
const file = new URL(programFile, here)
const filename = fileURLToPath(file)

const program = openProgram()
const module: Parameters<Program>[2] = { exports: null }
const load = (part: string): Promise<unknown> => import(new URL(part, file).href)
program(createRequire(here), load, module, here)
if (module.exports) process.exitCode = await module.exports.default

/** In a function: what waits below, until the program ends, would keep every byte that it read. */
function openProgram(): Program {
  // V8 itself refuses what another version of it compiled, and compiles anew.
  const cachedData = compiledBefore(`${filename}.compiled`)
  return new Script(readFileSync(filename, 'latin1'), { filename, cachedData }).runInThisContext()
}

/** None where it is not, to the byte, what the build kept: the program then starts as any other. */
function compiledBefore(path: string): Buffer | undefined {
  try {
    const kept = readFileSync(path)
    const [compiled, digest] = [kept.subarray(0, -digestBytes), kept.subarray(-digestBytes)]
    return createHash('sha256').update(compiled).digest().equals(digest) ? compiled : undefined
  } catch {
    return undefined
  }
}
