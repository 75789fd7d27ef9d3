/** Every claim has a citation that the pack has, beside it and in full, at every door. */

import { clean } from '../../src/answer/clean.ts'
import { formatMarks, formatPlace } from '../../src/answer/format-citation.ts'
import { plainWords } from '../../src/answer/plain.ts'
import { type References, referencesOf, sourcesOf } from '../../src/answer/references.ts'
import type { Block, Citation, Figure, Row, Statement } from '../../src/answer/tree.ts'
import type { Pack } from '../../src/pack/pack.ts'
import { type Promised, squeezed } from './surface.ts'

export const everyClaim =
  (pack: Pack): Promised =>
  ({ answer, surfaces }) => {
    const references = referencesOf(answer)
    const blocks = [answer.direct, ...answer.body]
    const wanted = [
      ...blocks.flatMap((block) => claimsIn(block, references)),
      ...references.list.map((cite, at) => `[${at + 1}]${formatPlace(cite, answer.lang)}`),
    ].map((words) => squeezed(clean(words)))
    return [
      ...references.list.flatMap((cite) => (isOfPack(cite, pack) ? [] : [`not of the pack: ${cite.id}`])),
      ...blocks.flatMap(figuresIn).flatMap(({ figure, cites }) => unbacked(figure, cites)),
      ...surfaces.flatMap(({ name, words }) => {
        const shown = squeezed(words ?? '')
        return words === null
          ? []
          : wanted.filter((one) => !shown.includes(one)).map((one) => `${name}: no ${one}`)
      }),
    ]
  }

/** What a reader has to find: each claim with its marks behind it. */
function claimsIn(block: Block, references: References): string[] {
  if (block.type === 'statement') return [marked(plainWords(block.children), sourcesOf(block), references)]
  if (block.type === 'quote') return [marked(`“${block.words}”`, block.cites, references)]
  return []
}

const marked = (words: string, cites: readonly Citation[], references: References): string =>
  words + formatMarks(references.numbersOf(cites))

/** The very place, as the pack has it. */
function isOfPack({ id, line, printed, page, chapter }: Citation, { facts, entries }: Pack): boolean {
  const known = facts.get(id)?.cites ?? entries.get(id)?.facts.flatMap(({ cites }) => cites) ?? []
  return known.some(
    (one) => one.line === line && one.printed === printed && one.page === page && one.chapter === chapter,
  )
}

type Claimed = { readonly figure: Figure; readonly cites: readonly Citation[] }

const isClaim = (block: Block | Row): block is Statement | Row => 'figures' in block

const figuresIn = (block: Block): Claimed[] =>
  [block, ...(block.type === 'table' ? block.rows : [])]
    .filter(isClaim)
    .flatMap((claim) => claim.figures.map((figure) => ({ figure, cites: sourcesOf(claim) })))

/** A figure's own place is among those that its claim cites. */
const unbacked = (figure: Figure, cites: readonly Citation[]): string[] =>
  (figure.computed ? figure.from.map(({ cite }) => cite) : [figure.cite])
    .filter(({ line, printed }) => !cites.some((one) => one.line === line && one.printed === printed))
    .map(({ id }) => `a figure without its source: ${id}`)
