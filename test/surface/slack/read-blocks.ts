/** What a person reads of Slack blocks, without markup. */

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** A line a block, a space between two cells; nothing between the pieces of one line. */
export const readBlocks = (blocks: readonly unknown[]): string => blocks.map(read).join('\n')

function read(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(read).join('\n')
  if (!isNode(value)) return ''
  const { type, text, elements, rows } = value
  if (Array.isArray(rows))
    return rows.map((row: unknown) => (Array.isArray(row) ? row.map(read).join(' ') : '')).join('\n')
  if (text !== undefined) return read(text)
  if (!Array.isArray(elements)) return ''
  const isOneLine = type === 'rich_text_section' || type === 'rich_text_quote'
  return elements.map(read).join(isOneLine ? '' : '\n')
}
