/** Looks through a YAML text before it is parsed, for what could harm the parser or the reader. */

import { Lexer } from 'yaml'
import { limits } from './limits.ts'
import type { Complaint } from './problem.ts'

/** Something forbidden, and where. */
export type Finding = { readonly offset: number; readonly complaint: Complaint }

/**
 * First forbidden thing of the text: nesting beyond the limit, an anchor, an alias, a tag, a directive.
 * The cost is linear. Nesting by indentation is found without the lexer, because that also recurses there;
 * brackets are counted by the lexer, because only that knows which of them stand inside a quotation.
 */
export function scan(text: string): Finding | null {
  const depths = blockDepths(text)
  const deep = depths.find(({ depth }) => depth > limits.levels)
  return deep ? { offset: deep.offset, complaint: tooDeep } : scanTokens(text, depths)
}

type LineDepth = { readonly offset: number; readonly depth: number }

const tooDeep: Complaint = {
  message: `Lists and maps are nested more than ${limits.levels} levels deep.`,
  remedy: 'Take out the extra brackets, dashes or indentation: an honest file needs six levels.',
}

/** For every line, how many levels of indentation and of leading `- ` marks it stands in; never too few. */
function blockDepths(text: string): LineDepth[] {
  const columns: number[] = []
  let offset = 0
  return text.split('\n').map((line) => {
    const start = offset
    offset += line.length + 1
    const marks = /^ *(?:[-?:](?: +|$))*/.exec(line)?.[0] ?? ''
    if (marks.length < line.length || marks.trim() !== '') open(columns, marks)
    return { offset: start, depth: columns.length }
  })
}

/** Closes the levels that the line's indentation ends, and opens those that it and its marks begin. */
function open(columns: number[], marks: string): void {
  const indent = marks.length - marks.trimStart().length
  while ((columns.at(-1) ?? -1) > indent) columns.pop()
  if ((columns.at(-1) ?? -1) < indent) columns.push(indent)
  for (const mark of marks.slice(indent).matchAll(/[-?:] */g))
    columns.push(indent + mark.index + mark[0].length)
}

const refused: Readonly<Record<string, Complaint>> = {
  '&': {
    message: 'There is an anchor.',
    remedy: 'Write the value out where it is needed; text that begins with `&` needs quotes.',
  },
  '*': {
    message: 'There is an alias.',
    remedy: 'Write the value out; text that begins with `*` needs quotes.',
  },
  '!': {
    message: 'There is a tag.',
    remedy: 'Leave it out: every value is text; text that begins with `!` needs quotes.',
  },
  '%': {
    message: 'There is a directive.',
    remedy: 'Delete the line; text that begins with `%` needs quotes.',
  },
}

const startOfScalar = '\u001f'
/** Tokens the lexer puts in that are not in the text. */
const inserted = new Set(['\u0002', '\u0018', startOfScalar])
const brackets: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 }

function scanTokens(text: string, depths: readonly LineDepth[]): Finding | null {
  let offset = 0
  let line = 0
  let flow = 0
  let scalar = false
  for (const token of new Lexer().lex(text)) {
    if (inserted.has(token)) {
      scalar = token === startOfScalar
      continue
    }
    while ((depths[line + 1]?.offset ?? Number.POSITIVE_INFINITY) <= offset) line += 1
    const complaint = scalar ? undefined : refused[token[0] ?? '']
    if (complaint) return { offset, complaint }
    if (!scalar) flow = Math.max(0, flow + (brackets[token] ?? 0))
    if (flow + (depths[line]?.depth ?? 0) > limits.levels) return { offset, complaint: tooDeep }
    offset += token.length
    scalar = false
  }
  return null
}
