/** Numbers the citations of an Answer in the order a reader meets them; nothing in the tree stores a number. */

import { type BlockHandlers, renderBlock } from './render.ts'
import type { Answer, Block, Citation, Figure } from './tree.ts'

export type References = {
  /** Each place once, in reading order: number 1 first. */
  readonly list: readonly Citation[]
  /** The numbers of some citations, each once, ascending. */
  numbersOf(cites: readonly Citation[]): number[]
}

/** Every citation of an Answer: of its direct words, statements, table rows, quotes and checks. */
export function referencesOf(answer: Answer): References {
  const numbers = new Map<string, number>()
  const list: Citation[] = []
  for (const citation of [answer.direct, ...answer.body].flatMap(citationsOf)) {
    if (numbers.has(keyOf(citation))) continue
    list.push(citation)
    numbers.set(keyOf(citation), list.length)
  }
  const numberOf = (citation: Citation): number[] => {
    const number = numbers.get(keyOf(citation))
    return number === undefined ? [] : [number]
  }
  return {
    list,
    numbersOf: (cites) => [...new Set(cites.flatMap(numberOf))].sort((a, b) => a - b),
  }
}

/** Two facts may stand on the same printed words; a reader needs that place once. */
const keyOf = ({ report, line, printed }: Citation): string => `${report}:${line}:${printed}`

/** What a statement or row rests on: its own citations and, should one be missing there, those of its figures. */
export const sourcesOf = ({
  cites,
  figures,
}: {
  readonly cites: readonly Citation[]
  readonly figures: readonly Figure[]
}): readonly Citation[] => [...cites, ...figures.flatMap(citesOfFigure)]

const citesOfFigure = (figure: Figure): Citation[] =>
  figure.computed ? figure.from.map(({ cite }) => cite) : [figure.cite]

const cited: BlockHandlers<readonly Citation[], null> = {
  statement: sourcesOf,
  table: ({ rows }) => rows.flatMap(sourcesOf),
  chart: ({ cites }) => cites,
  quote: ({ cites }) => cites,
  draft: ({ checks }) => checks.flatMap(({ figure }) => (figure ? citesOfFigure(figure) : [])),
  paragraph: () => [],
  heading: () => [],
  notice: () => [],
  next: () => [],
}

const citationsOf = (block: Block): readonly Citation[] => renderBlock(block, cited, null)
