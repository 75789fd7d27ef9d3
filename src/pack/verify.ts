/** Proves the pack against the text edition: its hash, every printed figure, and that no figure was left out. */

import type { Pack } from './pack.ts'
import { openEdition } from './verify/edition.ts'
import { type Proof, prove } from './verify/prove.ts'

export type VerifyResult = {
  readonly ok: boolean
  readonly report: string
  /** Null if the text edition is not in the folder; nothing else is then known. */
  readonly proof: Proof | null
}

/** Proves the pack against the text edition in `dir`. */
export function verifyReport(pack: Pack, dir: string): VerifyResult {
  const edition = openEdition(dir, pack.report)
  const proof = edition && prove(pack, edition)
  return { ok: proof !== null && isProved(proof), report: pack.report.id, proof }
}

const isProved = ({ sha256, wrong, coverage }: Proof): boolean =>
  sha256.expected === sha256.found &&
  wrong.length === 0 &&
  coverage.uncovered.length === 0 &&
  coverage.stale.length === 0

/** The findings, worst first, ending with a line that says whether all is proved. */
export function formatVerify({ ok, report, proof }: VerifyResult): string {
  if (!proof) return `The text edition of ${report} is not in this folder. Nothing was proved.`
  return [
    ...hashLines(proof),
    ...proof.wrong.map(({ line, what, message }) => `wrong: line ${line}, ${what}: ${message}`),
    ...proof.coverage.uncovered.map(
      ({ line, text, excerpt }) => `not covered: line ${line}: ${text} (${excerpt})`,
    ),
    ...proof.coverage.stale.map(({ line, printed }) => `exception not needed: line ${line}: ${printed}`),
    ...exceptionLines(proof),
    ...countLines(proof),
    ok ? 'Proved.' : 'Not proved.',
  ].join('\n')
}

const hashLines = ({ sha256 }: Proof): string[] =>
  sha256.expected === sha256.found
    ? [`text edition: ${sha256.found}`]
    : [`wrong edition: its SHA-256 is ${sha256.found}`, `the pack was made from ${sha256.expected}`]

function exceptionLines({ coverage }: Proof): string[] {
  const sorted = coverage.notFigures.toSorted((a, b) => a.line - b.line)
  return sorted.map(({ line, printed, why }) => `not a figure: line ${line}: ${printed} (${why})`)
}

function countLines({ citations, figures, wrong, coverage }: Proof): string[] {
  const covered = coverage.figures - coverage.uncovered.length
  // Rounded down, so that 100 % means every one of them.
  const share = coverage.figures === 0 ? 100 : Math.floor((covered / coverage.figures) * 1000) / 10
  return [
    `figures: ${figures}, citations: ${citations}, wrong: ${wrong.length}`,
    `numbers of the report: ${coverage.figures}, cited: ${coverage.cited}, not figures: ${covered - coverage.cited}, not covered: ${coverage.uncovered.length}`,
    `coverage: ${share} %`,
  ]
}
