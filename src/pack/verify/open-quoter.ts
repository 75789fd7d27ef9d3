/** Quotes from the text edition in a folder, read when the first quote is asked for. */

import type { Citation } from '../../answer/tree.ts'
import type { Pack } from '../pack.ts'
import { openEdition } from './edition.ts'
import { createQuoter } from './quote.ts'

/** Nothing is quoted where the edition is missing or is not the one the pack was made from. */
export function openQuoter(dir: string, report: Pack['report']): (citation: Citation) => string | null {
  let quote: ReturnType<typeof createQuoter> | null = null
  return (citation) => {
    if (!quote) {
      const edition = openEdition(dir, report)
      quote = edition?.sha256 === report.sha256 ? createQuoter(edition) : () => null
    }
    return quote(citation)
  }
}
