/** The compiled pack: one JSON text that carries its own hash, so that a start-up reads neither YAML nor schemas. */

import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Code, Entry, Pack } from './pack.ts'

/** A file that is not what the compiler wrote. */
export class ArtefactError extends Error {
  override readonly name = 'ArtefactError'
}

/** Changes when an older program could not read the artefact. */
const format = 'kildetal-pack-1'

/** The pack without its version, which follows from the rest, and with lists for maps. */
type Body = Omit<Pack, 'version' | 'entries' | 'facts' | 'codeLists' | 'units'> & {
  readonly entries: readonly Entry[]
  readonly codeLists: readonly {
    readonly id: string
    readonly name: Code['name']
    readonly codes: readonly Code[]
  }[]
  readonly units: readonly (readonly [
    string,
    Pack['units'] extends ReadonlyMap<string, infer Unit> ? Unit : never,
  ])[]
}

export type Counts = Readonly<Record<'entries' | 'facts' | 'observations' | 'citations', number>>

/** How much the pack holds. */
export function countsOf({ entries, facts }: Pack): Counts {
  const all = [...facts.values()]
  return {
    entries: entries.size,
    facts: all.length,
    observations: all.filter(({ type }) => type === 'observation').length,
    citations: all.reduce((sum, { cites }) => sum + cites.length, 0),
  }
}

/** The artefact's text: a head with the hash and the counts, and the pack, whose exact characters are hashed. */
export function packToJson(pack: Pack): string {
  const { version: _, facts: __, entries, codeLists, units, ...lists } = pack
  const body: Body = {
    ...lists,
    entries: [...entries.values()],
    codeLists: [...codeLists.values()].map(({ id, name, codes }) => ({
      id,
      name,
      codes: [...codes.values()],
    })),
    units: [...units],
  }
  const json = JSON.stringify(body)
  const head = JSON.stringify({ format, sha256: sha256(json), counts: countsOf(pack) })
  return `${head.slice(0, -1)}${seam}${json}}\n`
}

/** Between the head and the pack; the head holds no such text. */
const seam = ',"pack":'

/** Of its bytes: given a text, Node takes thrice its size at once, and the system's allocator then keeps as much for good. */
const sha256 = (text: string): string => createHash('sha256').update(Buffer.from(text)).digest('hex')

/** The pack of an artefact; throws an ArtefactError if one character of it was changed or lost. */
export function packFromJson(artefact: string): Pack {
  const at = artefact.indexOf(seam)
  const json = artefact.slice(at + seam.length, -2)
  if (at < 0 || !artefact.endsWith('}\n'))
    throw new ArtefactError('The compiled pack is not complete. Build it again.')
  const head: unknown = parse(`${artefact.slice(0, at)}}`)
  const hash = sha256(json)
  if (property(head, 'format') !== format)
    throw new ArtefactError('The compiled pack has another format. Build it again.')
  if (property(head, 'sha256') !== hash)
    throw new ArtefactError('The compiled pack does not match its hash. Build it again.')
  // The hash proves that these are the characters that `packToJson` wrote from a Body.
  const pack = packOf(parse(json) as Body, hash.slice(0, 12))
  const counts = countsOf(pack)
  if (JSON.stringify(property(head, 'counts')) !== JSON.stringify(counts))
    throw new ArtefactError('The compiled pack does not hold what it counts. Build it again.')
  return pack
}

function packOf({ entries, codeLists, units, ...lists }: Body, version: string): Pack {
  return {
    version,
    ...lists,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    facts: new Map(entries.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact]))),
    codeLists: new Map(
      codeLists.map(({ id, name, codes }) => [
        id,
        { id, name, codes: new Map(codes.map((code) => [code.code, code])) },
      ]),
    ),
    units: new Map(units),
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new ArtefactError('The compiled pack is not JSON. Build it again.', { cause })
  }
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** Writes the artefact so that a reader sees the old one or the new one, never half of either. */
export function writeArtefact(path: string, artefact: string): void {
  const unfinished = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(unfinished, artefact)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** The pack that a build wrote. */
export const openArtefact = (path: string): Pack => packFromJson(readFileSync(path, 'utf8'))
