/** How each block of an Answer reads in Discord: lines of markdown. */

import { clean, cleanLine } from '../../answer/clean.ts'
import { labels, signs } from '../../answer/labels.ts'
import { type References, sourcesOf } from '../../answer/references.ts'
import type { BlockHandlers } from '../../answer/render.ts'
import { segmentsOf } from '../../answer/segments.ts'
import type { Citation, Draft, Language } from '../../answer/tree.ts'
import { marksOf, type Piece, paragraphsOf, piece, wordsOf } from './markdown.ts'
import { type Kind, type Part, part } from './parts.ts'
import { tellTable } from './table.ts'

export type Context = {
  readonly lang: Language
  readonly references: References
  /** Whether lines to type next are words here, or buttons and options that somebody else sets. */
  readonly offers: 'words' | 'controls'
}

/** What stands before each line of a kind. */
const marks: { readonly [K in Kind]?: string } = { heading: '### ', bullet: '- ', quote: '> ' }

const lines = (kind: Kind, pieces: readonly Piece[], sources: readonly number[] = []): Part[] =>
  paragraphsOf(pieces).map((line) => part(kind, `${marks[kind] ?? ''}${line}`, sources))

/** Lines that claim something, with the marks of their sources. */
export const cited = (
  kind: Kind,
  pieces: readonly Piece[],
  cites: readonly Citation[],
  { references }: Context,
): Part[] => lines(kind, [...pieces, ...marksOf(cites, references)], references.numbersOf(cites))

export const blocks: BlockHandlers<Part[], Context> = {
  statement: (block, context) => cited('bullet', wordsOf(block.children), sourcesOf(block), context),
  paragraph: ({ children }) => lines('prose', wordsOf(children)),
  heading: ({ children }) => lines('heading', wordsOf(children)),
  notice: ({ children }) => lines('notice', wordsOf(children)),
  table: (table, { references }) => tellTable(table, references),
  // It follows as a file; its words stand in the other blocks.
  chart: () => [],
  quote: ({ words, cites }, context) =>
    cited('quote', [piece(`“${cleanLine(words).trim()}”`)], cites, context),
  draft: (draft) => draftLines(draft).flatMap((line) => lines('quote', line)),
  next: ({ commands }, { lang, offers }) =>
    offers === 'controls'
      ? []
      : lines('prose', [
          piece(`${labels[lang].next}: `),
          ...commands.flatMap((line, index) => [
            ...(index > 0 ? [piece(' · ')] : []),
            piece(cleanLine(line), 'code'),
          ]),
        ]),
}

/** A person's own words, line by line; each number in bold, with the sign of its verdict behind it. */
function draftLines(draft: Draft): Piece[][] {
  const told: Piece[][] = [[]]
  for (const { words, check } of segmentsOf(draft)) {
    if (check) {
      told.at(-1)?.push(piece(`${cleanLine(words)} [${signs[check.verdict]}]`, 'bold'))
      continue
    }
    const [first = '', ...rest] = clean(words).split('\n')
    told.at(-1)?.push(piece(first))
    told.push(...rest.map((line) => [piece(line)]))
  }
  return told.map((line) => line.filter(({ text }) => text !== '')).filter((line) => line.length > 0)
}
