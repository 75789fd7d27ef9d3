/** A newer edition of the pack, to be put in the place of the one that is served. */

import { join } from 'node:path'
import { indexToJson } from '../../src/ask/catalogue/index-file.ts'
import { indexPack } from '../../src/ask/catalogue/index-pack.ts'
import { openArtefact, packFromJson, packToJson, writeArtefact } from '../../src/pack/artefact.ts'

/** The same report with its chapters under another name: another pack, with its index in place as a build leaves it. */
export function anotherPack(folder: string, name: string): string {
  const pack = openArtefact(join(folder, 'pack.json'))
  const chapters = pack.report.chapters.map((chapter) => ({ ...chapter, name: { da: name, en: name } }))
  const json = packToJson({ ...pack, report: { ...pack.report, chapters } })
  writeArtefact(join(folder, 'index.json'), indexToJson(indexPack(pack), packFromJson(json)))
  return json
}
