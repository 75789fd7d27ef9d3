/** Numbers that frame an answer: bounds, counts of what the pack has and of what the answer shows, chapters. */

import { plainWords } from '../src/answer/plain.ts'
import { referencesOf } from '../src/answer/references.ts'
import type { Answer, Block, Draft } from '../src/answer/tree.ts'
import { limits } from '../src/ask/ask.ts'
import type { Pack } from '../src/pack/pack.ts'
import { caps } from '../src/question.ts'
import type { Numbers } from './numerals.ts'
import { boundsOf } from './sources-of-digits.ts'

const bounds = [limits.characters, limits.terms, caps.characters, caps.terms, caps.draftCharacters]

/** What a paragraph may count. None of it can stand for a figure: what claims something is no paragraph. */
export function framedBy(answer: Answer, pack: Pack): Numbers {
  const blocks = [answer.direct, ...answer.body]
  return new Set([
    ...bounds,
    ...countsOfPack(pack),
    0,
    ...countsUnderHeadings(blocks),
    ...countsOfCited(answer, pack),
    ...blocks.flatMap(countsOfBlock),
  ])
}

/** Of each kind, of all, and of chapters. */
const countsOfPack = ({ entries, report }: Pack): number[] => [
  ...sizes([...entries.values()], ({ kind }) => kind),
  entries.size,
  report.chapters.length,
  ...report.chapters.map(({ number }) => number),
]

/** Of the entries that are cited, of each kind; and of the facts. */
function countsOfCited(answer: Answer, { facts, entries }: Pack): number[] {
  const cited = [...new Set(referencesOf(answer).list.map(({ id }) => id))].flatMap(
    (id) => facts.get(id) ?? [],
  )
  const owners = [...new Set(cited.map(({ entry }) => entry))].flatMap((id) => entries.get(id) ?? [])
  return [...sizes(owners, ({ kind }) => kind), ...sizes(cited, ({ type }) => type), cited.length]
}

const sizes = <Item>(items: readonly Item[], kindOf: (item: Item) => string): number[] => {
  const counts = new Map<string, number>()
  for (const kind of items.map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts.values()]
}

/** Of the statements between two headings; there may be none of something. */
function countsUnderHeadings(blocks: readonly Block[]): number[] {
  const headings = blocks.flatMap(({ type }, at) => (type === 'heading' ? [at] : []))
  return headings.map((from, nth) => {
    const under = blocks.slice(from, headings[nth + 1] ?? blocks.length)
    return under.filter(({ type }) => type === 'statement').length
  })
}

/** Rows of a table, checks of a draft, names in a list. */
function countsOfBlock(block: Block): number[] {
  if (block.type === 'table') return [block.rows.length]
  if (block.type === 'draft') return countsOfChecks(block)
  if (block.type === 'paragraph') return [plainWords(block.children).split(', ').length]
  return []
}

const countsOfChecks = ({ checks }: Draft): number[] => [
  checks.length,
  checks.filter(({ verdict }) => verdict !== 'not_checkable').length,
]

/** In words of care: how many more might be meant, and between what a rounded difference lies. */
export function toldInNotices(answer: Answer, pack: Pack): number[] {
  const leftOut = answer.outcome === 'ambiguous' ? Array.from({ length: pack.entries.size }, (_, n) => n) : []
  const rounded = [answer.direct, ...answer.body].flatMap((block) =>
    'figures' in block ? block.figures.flatMap((figure) => (figure.computed ? boundsOf(figure) : [])) : [],
  )
  return [...leftOut, ...rounded]
}
