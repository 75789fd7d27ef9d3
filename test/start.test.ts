/** The program starts and answers whatever became of what V8 compiled of it beforehand. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { build, env, root, run } from './program.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'kildetal-'))
const question = ['/goal beskæftigelse']
let file = ''
let whole: Buffer

beforeAll(() => {
  build()
  cpSync(join(root, 'dist'), folder, { recursive: true })
  const [named = ''] = /parts\/program-\w+\.js/.exec(readFileSync(join(folder, 'kildetal.js'), 'utf8')) ?? []
  file = join(folder, `${named}.compiled`)
  whole = readFileSync(file)
}, 120_000)

const digestBytes = 32
const sealed = (compiled: Buffer): Buffer =>
  Buffer.concat([compiled, createHash('sha256').update(compiled).digest()])

/** The bytes at some place turned over. */
function changed(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes)
  for (let nth = at; nth < at + 4; nth += 1) other[nth] = 255 - (other[nth] ?? 0)
  return other
}

/** V8 begins it with a number of its own, then says which version of it compiled this, then the size of the source. */
const [versionAt, sourceAt] = [4, 8]
const compiled = (): Buffer => whole.subarray(0, -digestBytes)

const cases: Readonly<Record<string, () => Buffer | null>> = {
  whole: () => whole,
  missing: () => null,
  empty: () => Buffer.alloc(0),
  'cut off': () => whole.subarray(0, whole.length >> 1),
  'shorter than its digest': () => whole.subarray(0, 10),
  'without its digest': compiled,
  'of another version of Node': () => sealed(changed(compiled(), versionAt)),
  'of another program': () => sealed(changed(compiled(), sourceAt)),
  // Each of these ends Node where nobody looks at the digest.
  'damaged near its beginning': () => changed(whole, 5_000),
  'damaged in its middle': () => changed(whole, whole.length >> 1),
  'no such thing': () => Buffer.from('<html>Sign in to go on</html>'.repeat(1_000)),
}

it.each(Object.entries(cases))('it answers where what was compiled is %s', (_, made) => {
  const bytes = made()
  if (bytes === null) rmSync(file)
  else writeFileSync(file, bytes)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'kildetal.js'), ...question], {
    encoding: 'utf8',
    env: env(),
  })
  expect({ code: status, stdout, stderr }).toEqual(run(question))
})
