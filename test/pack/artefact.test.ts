/** The compiled pack is the pack, whole and untouched, or it is refused. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  ArtefactError,
  openArtefact,
  packFromJson,
  packToJson,
  writeArtefact,
} from '../../src/pack/artefact.ts'
import { openPack } from '../../src/pack/open.ts'
import { packFolder } from '../fixtures/pack.ts'

const folder = () => {
  const dir = mkdtempSync(join(tmpdir(), 'kildetal-artefact-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

describe('the artefact', () => {
  it('reads back as the pack it was written from', () => {
    const pack = openPack(packFolder())
    expect(packFromJson(packToJson(pack))).toEqual(pack)
  })

  it('is JSON that tells its hash and its counts', () => {
    const { format, sha256, counts } = JSON.parse(packToJson(openPack(packFolder())))
    expect({ format, sha256: sha256.length, counts }).toEqual({
      format: 'kildetal-pack-1',
      sha256: 64,
      counts: { entries: 4, facts: 6, observations: 4, citations: 6 },
    })
  })

  it.each([
    { fault: 'one digit changed', break: (text: string) => text.replace('"57.5"', '"57.6"') },
    { fault: 'half a file', break: (text: string) => text.slice(0, text.length / 2) },
    { fault: 'the last character lost', break: (text: string) => text.slice(0, -1) },
    { fault: 'an empty file', break: () => '' },
    { fault: 'another hash', break: (text: string) => text.replace(/"sha256":"./, '"sha256":"x') },
    { fault: 'another format', break: (text: string) => text.replace('kildetal-pack-1', 'kildetal-pack-0') },
    { fault: 'other counts', break: (text: string) => text.replace('"facts":6', '"facts":7') },
    { fault: 'no JSON', break: (text: string) => text.replace('{"format"', '{format') },
  ])('is refused with $fault', ({ break: damage }) => {
    const text = packToJson(openPack(packFolder()))
    expect(damage(text)).not.toBe(text)
    expect(() => packFromJson(damage(text))).toThrow(ArtefactError)
  })

  it('is written whole, and leaves nothing beside it', () => {
    const dir = folder()
    const path = join(dir, 'pack.json')
    const text = packToJson(openPack(packFolder()))
    writeFileSync(path, 'an older one')
    writeArtefact(path, text)
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect(readdirSync(dir)).toEqual(['pack.json'])
    expect(openArtefact(path).facts.size).toBe(6)
  })
})
