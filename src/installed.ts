/** What was installed beside the program: the compiled pack, its index and the languages' words, opened when first wanted. */

import { join } from 'node:path'
import type { Index } from './ask/catalogue/index-pack.ts'
import type { Pictures } from './chart/pictures.ts'
import type { Kildetal, Supplies } from './kildetal.ts'
import type { Pack } from './pack/pack.ts'

export type Installed = {
  /** Where the compiled pack is. */
  readonly packFile: string
  readonly openPack: () => Promise<Pack>
  readonly open: () => Promise<Kildetal>
  readonly openPictures: () => Promise<Pictures>
}

/** `sources` is the folder of the report's text, `report` logs an error and returns its incident number. */
export function createInstalled(
  folder: string,
  sources: string | null,
  report: (error: unknown) => string,
): Installed {
  let realWords: Supplies['realWords'] | null = null
  const packFile = join(folder, 'pack.json')
  const openPack = async (): Promise<Pack> => {
    const { openArtefact } = await import('./pack/artefact.ts')
    return openArtefact(packFile)
  }
  return {
    packFile,
    openPack,
    async openPictures() {
      const { createPictures } = await import('./chart/pictures.ts')
      return createPictures(folder)
    },
    async open() {
      const [pack, house] = await Promise.all([openPack(), import('./kildetal.ts')])
      const index = (): Index | null => house.openIndex(join(folder, 'index.json'), pack.version)
      // The words of the languages stay when the pack is another.
      realWords ??= house.openRealWords(folder)
      const supplies = { index, realWords }
      if (!sources) return house.createKildetal(pack, report, supplies)
      const { openQuoter } = await import('./pack/verify/open-quoter.ts')
      return house.createKildetal(pack, report, { ...supplies, quote: openQuoter(sources, pack.report) })
    },
  }
}
