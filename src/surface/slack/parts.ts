/** What an Answer comes to on a Slack page before it is laid out: the smallest things that are never torn apart. */

import type { types } from '@slack/bolt'
import type { Paper } from '../paginate.ts'
import { limits, type Place } from './limits.ts'
import { richText, type Section } from './rich.ts'

/** Neighbouring bullets make one list, neighbouring small lines one context. */
export type Part =
  | { readonly type: 'block'; readonly block: types.KnownBlock; readonly opens: boolean }
  | { readonly type: 'bullet'; readonly section: Section }
  | { readonly type: 'small'; readonly words: string }

export const blockPart = (block: types.KnownBlock, opens = false): Part => ({ type: 'block', block, opens })

type Limit = 'blocks' | 'characters' | 'tables'

/** The braces and names around what is merged. */
const frame = 120

export const paperOf = (place: Place): Paper<Part, Limit> => ({
  // A page of a window has to do as a message, should the window not open. Room for the row of buttons and the page number below an answer.
  budget: {
    blocks: limits.blocks.message - 4,
    characters: limits.blockCharacters,
    tables: limits.tables[place],
  },
  costOf(part, above) {
    const isMerged = part.type !== 'block' && part.type === above.at(-1)?.type
    return {
      blocks: isMerged ? 0 : 1,
      characters: lengthOf(part) + (isMerged ? 0 : frame),
      tables: part.type === 'block' && part.block.type === 'table' ? 1 : 0,
    }
  },
  opens: (part) => part.type === 'block' && part.opens,
})

function lengthOf(part: Part): number {
  if (part.type === 'small') return part.words.length + 1
  return JSON.stringify(part.type === 'bullet' ? part.section : part.block).length
}

/** The blocks of one page. */
export function layPage(page: readonly Part[]): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = []
  for (let at = 0; at < page.length; ) {
    const run = runFrom(page, at)
    blocks.push(...layRun(run))
    at += run.length
  }
  return blocks
}

function runFrom(page: readonly Part[], at: number): Part[] {
  const type = page[at]?.type
  const end = page.findIndex((part, index) => index > at && (part.type !== type || type === 'block'))
  return page.slice(at, end < 0 ? page.length : end)
}

function layRun(run: readonly Part[]): types.KnownBlock[] {
  const sections = run.flatMap((part) => (part.type === 'bullet' ? [part.section] : []))
  if (sections.length > 0)
    return [richText({ type: 'rich_text_list', style: 'bullet', indent: 0, border: 0, elements: sections })]
  const small = run.flatMap((part) => (part.type === 'small' ? [part.words] : []))
  if (small.length > 0) return contextsOf(small)
  return run.flatMap((part) => (part.type === 'block' ? [part.block] : []))
}

/** Small grey lines; plain text, so that nothing in them is read as markup. */
function contextsOf(lines: readonly string[]): types.ContextBlock[] {
  const texts: string[] = []
  for (const line of lines) {
    const last = texts.at(-1)
    if (last !== undefined && last.length + line.length < limits.contextCharacters)
      texts[texts.length - 1] = `${last}\n${line}`
    else texts.push(line)
  }
  return [
    {
      type: 'context',
      elements: texts.map((text) => ({ type: 'plain_text', text, emoji: false })),
    },
  ]
}
