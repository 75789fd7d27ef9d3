/** The index beside the pack: read whole and for this very pack, or not at all. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { indexToJson, openIndex } from '../../src/ask/catalogue/index-file.ts'
import { indexPack } from '../../src/ask/catalogue/index-pack.ts'
import { openArtefact } from '../../src/pack/artefact.ts'
import { root } from '../program.ts'

const pack = openArtefact(join(root, 'dist/pack.json'))
const index = indexPack(pack)
const folder = mkdtempSync(join(tmpdir(), 'kildetal-index-'))
const path = join(folder, 'index.json')
writeFileSync(path, indexToJson(index, pack))
const whole = readFileSync(path)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('reads what was written', () => {
  writeFileSync(path, whole)
  const { readingOf, ...finding } = openIndex(path, pack.version) ?? index
  expect(readingOf).not.toBe(index.readingOf)
  expect(finding).toEqual(JSON.parse(JSON.stringify({ ...index, readingOf: undefined })))
  for (const id of pack.entries.keys())
    expect(readingOf(id)).toEqual(JSON.parse(JSON.stringify(index.readingOf(id))))
  expect(readingOf('nothing')).toBeNull()
})

it.each([0, 1, 12, 13, 14, 1_000, whole.length >> 1, whole.length - 1])(
  'does not take %i bytes of it',
  (cut) => {
    writeFileSync(path, whole.subarray(0, cut))
    expect(openIndex(path, pack.version)).toBeNull()
  },
)

it('takes neither that of another pack, nor one that is not there, nor one that an older program wrote', () => {
  writeFileSync(path, whole)
  expect(openIndex(path, 'another')).toBeNull()
  expect(openIndex(join(folder, 'none'), pack.version)).toBeNull()
  writeFileSync(path, whole.subarray(13))
  expect(openIndex(path, pack.version)).toBeNull()
})
