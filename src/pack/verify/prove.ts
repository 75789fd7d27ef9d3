/** The proof of a pack: what each citation says against what is printed, and what no citation covers. */

import type { Citation, Language } from '../../answer/tree.ts'
import type { Fact, Pack } from '../pack.ts'
import { formatValue, isSameValue, statedNumbers } from '../stated-numbers.ts'
import { type CitedSpan, type Coverage, coverageOf } from './coverage.ts'
import type { Edition } from './edition.ts'
import { foldText } from './folded.ts'
import { placePrinted, type Span } from './place-printed.ts'

/** Something that is not as the pack says, and where the report stands against it. */
export type Discrepancy = { readonly line: number; readonly what: string; readonly message: string }

export type Proof = {
  readonly sha256: { readonly expected: string; readonly found: string }
  readonly citations: number
  /** Citations of observations. */
  readonly figures: number
  /** Citations that do not stand on their line or do not read as their value. */
  readonly wrong: readonly Discrepancy[]
  readonly coverage: Coverage
}

/** One printed form of a fact, and where it was found. */
type Placed = {
  readonly fact: Fact
  readonly cite: Citation
  readonly span: Span | null
  readonly first: boolean
}

/** The proof, for an edition that has been opened. */
export function prove(pack: Pack, edition: Edition): Proof {
  const facts = [...pack.facts.values()]
  const placed = facts.flatMap((fact) =>
    fact.cites.map((cite, at): Placed => {
      return { fact, cite, first: at === 0, span: placePrinted(edition, cite.line, cite.printed) }
    }),
  )
  const cited = placed.flatMap(({ fact, span }): CitedSpan[] => (span ? [{ fact, span }] : []))
  return {
    sha256: { expected: pack.report.sha256, found: edition.sha256 },
    citations: placed.length,
    figures: facts.filter(({ type }) => type === 'observation').length,
    wrong: placed.flatMap((one) => {
      const message = faultOf(one, edition, pack.report.language)
      return message === null ? [] : [{ line: one.cite.line, what: one.fact.id, message }]
    }),
    coverage: coverageOf(pack, edition, cited),
  }
}

function faultOf({ fact, cite, span, first }: Placed, edition: Edition, lang: Language): string | null {
  if (!span) return `\`${cite.printed}\` does not stand on line ${cite.line}`
  if (!first || fact.type !== 'observation') return null
  // The edition's own characters are read, not only the pack's copy of them.
  const print = foldText(edition.text.slice(span.start, span.end)).text
  const reads = [print, cite.printed].every((text) =>
    statedNumbers(text, lang).some(({ value }) => isSameValue(value, fact)),
  )
  return reads ? null : `\`${print}\` does not read as ${formatValue(fact.value)}`
}
