/** An Answer for a terminal of some width, with colour or without. */

import { referencesOf, sourcesOf } from '../../answer/references.ts'
import { renderBlock } from '../../answer/render.ts'
import { sourceListOf } from '../../answer/source-list.ts'
import type { Answer, Block } from '../../answer/tree.ts'
import { blocks, type Context, linesOf } from './blocks.ts'
import { createPaint, type Style } from './paint.ts'
import { wrap } from './wrap.ts'

export type Screen = { readonly width: number; readonly colour: boolean }

/** Longer lines are hard to read, however wide the window is. */
const comfortable = 96

/** The direct words, the blocks, the numbered sources, and last what to type next. */
export function renderTerminal(answer: Answer, screen: Screen): string {
  const { lang, body } = answer
  const width = Math.min(screen.width, comfortable)
  const context = { lang, references: referencesOf(answer), width, paint: createPaint(screen.colour) }
  const isEnding = (block: Block): boolean => block.type === 'next' && block === body.at(-1)
  const partOf = (block: Block): Part => ({ type: block.type, lines: renderBlock(block, blocks, context) })
  return spaced([
    direct(answer, context),
    ...body.filter((block) => !isEnding(block)).map(partOf),
    { type: 'sources', lines: sourceLines(context) },
    ...body.filter(isEnding).map(partOf),
  ]).join('\n')
}

/** How the first words look, by outcome. */
const tones: { readonly [O in Answer['outcome']]: Style } = {
  answered: 'strong',
  ambiguous: 'care',
  refused: 'care',
  invalid: 'wrong',
  failed: 'wrong',
}

type Part = { readonly type: Block['type'] | 'direct' | 'sources'; readonly lines: readonly string[] }

function direct({ direct, outcome }: Answer, context: Context): Part {
  const cites = direct.type === 'statement' ? sourcesOf(direct) : []
  return { type: 'direct', lines: linesOf(direct.children, cites, context, { tone: tones[outcome] }) }
}

/** A blank line between parts, except between neighbours of one kind and under a heading. */
function spaced(parts: readonly Part[]): string[] {
  const filled = parts.filter(({ lines }) => lines.length > 0)
  return filled.flatMap(({ type, lines }, index) => {
    const before = filled[index - 1]?.type
    const isClose = before === undefined || before === 'heading' || (before === type && type !== 'table')
    return isClose ? lines : ['', ...lines]
  })
}

/** The numbered sources, hanging from their numbers. */
function sourceLines({ lang, references, width, paint }: Context): string[] {
  const sources = sourceListOf(references, lang)
  if (!sources) return []
  const quiet = (words: string, rest: number): string[] =>
    wrap([{ words, style: 'quiet' }], width, { first: '', rest }, paint)
  return [...quiet(sources.title, 2), ...sources.items.flatMap((item) => quiet(item, 4))]
}
