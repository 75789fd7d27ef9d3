/** What was installed beside the program: the compiled pack and its index, opened when first wanted. */

import { join } from 'node:path'
import type { Index } from './ask/index-pack.ts'
import type { Kildetal } from './kildetal.ts'
import type { Pack } from './pack/pack.ts'

export type Installed = {
  readonly openPack: () => Promise<Pack>
  readonly open: () => Promise<Kildetal>
}

/** `sources` is the folder of the report's text, `report` logs an error and returns its incident number. */
export function createInstalled(
  folder: string,
  sources: string | null,
  report: (error: unknown) => string,
): Installed {
  const openPack = async (): Promise<Pack> => {
    const { openArtefact } = await import('./pack/artefact.ts')
    return openArtefact(join(folder, 'pack.json'))
  }
  return {
    openPack,
    async open() {
      const [pack, { createKildetal, openIndex }] = await Promise.all([openPack(), import('./kildetal.ts')])
      const index = (): Index | null => openIndex(join(folder, 'index.json'), pack.version)
      if (!sources) return createKildetal(pack, report, { index })
      const { openQuoter } = await import('./pack/verify/open-quoter.ts')
      return createKildetal(pack, report, { index, quote: openQuoter(sources, pack.report) })
    },
  }
}
