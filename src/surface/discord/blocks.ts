/** How each block of an Answer reads in Discord: lines of markdown. */

import { clean, cleanLine } from '../../answer/clean.ts'
import { labels, signs } from '../../answer/labels.ts'
import { type References, sourcesOf } from '../../answer/references.ts'
import type { BlockHandlers } from '../../answer/render.ts'
import { segmentsOf } from '../../answer/segments.ts'
import type { Citation, Draft, Language } from '../../answer/tree.ts'
import { marksOf, type Piece, paragraphsOf, piece, wordsOf } from './markdown.ts'
import { type Part, part } from './parts.ts'
import { tellTable } from './table.ts'

export type Context = {
  readonly lang: Language
  readonly references: References
  /** Whether lines to type next are words here, or buttons and options that somebody else sets. */
  readonly offers: 'words' | 'controls'
}

/** Lines with something before each, such as a bullet. */
const linesWith = (before: string, pieces: readonly Piece[], sources: readonly number[] = []): Part[] =>
  paragraphsOf(pieces).map((line) => part(`${before}${line}`, sources))

const cited = (
  before: string,
  pieces: readonly Piece[],
  cites: readonly Citation[],
  { references }: Context,
): Part[] => linesWith(before, [...pieces, ...marksOf(cites, references)], references.numbersOf(cites))

/** The direct words: they stand out where they answer. */
export const directParts = (pieces: readonly Piece[], cites: readonly Citation[], context: Context): Part[] =>
  cited('', pieces, cites, context)

export const blocks: BlockHandlers<Part[], Context> = {
  statement: (block, context) => cited('- ', wordsOf(block.children), sourcesOf(block), context),
  paragraph: ({ children }) => linesWith('', wordsOf(children)),
  heading: ({ children }) => linesWith('### ', wordsOf(children)).map((line) => ({ ...line, opens: true })),
  notice: ({ children }, { lang }) =>
    linesWith('', [piece(`${labels[lang].notice}:`, 'bold'), piece(' '), ...wordsOf(children)]),
  table: (table, { references }) => tellTable(table, references),
  quote: ({ words, cites }, context) => cited('> ', [piece(`“${cleanLine(words).trim()}”`)], cites, context),
  draft: (draft) => draftLines(draft).flatMap((line) => linesWith('> ', line)),
  next: ({ commands }, { lang, offers }) =>
    offers === 'controls'
      ? []
      : linesWith('', [
          piece(`${labels[lang].next}: `),
          ...commands.flatMap((line, index) => [
            ...(index > 0 ? [piece(' · ')] : []),
            piece(cleanLine(line), 'code'),
          ]),
        ]),
}

/** A person's own words, line by line; each number in bold, with the sign of its verdict behind it. */
function draftLines(draft: Draft): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const { words, check } of segmentsOf(draft)) {
    if (check) {
      lines.at(-1)?.push(piece(`${cleanLine(words)} [${signs[check.verdict]}]`, 'bold'))
      continue
    }
    const [first = '', ...rest] = clean(words).split('\n')
    lines.at(-1)?.push(piece(first))
    lines.push(...rest.map((line) => [piece(line)]))
  }
  return lines.map((line) => line.filter(({ text }) => text !== '')).filter((line) => line.length > 0)
}
