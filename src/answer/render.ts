/** Walks an Answer through a surface's handlers. A node without a handler does not compile. */

import type { Block, Inline } from './tree.ts'

/** One handler a block type. */
export type BlockHandlers<Out, Context> = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, context: Context) => Out
}

/** One handler an inline type. */
export type InlineHandlers<Out> = {
  readonly [Type in Inline['type']]: (inline: Extract<Inline, { type: Type }>) => Out
}

export function renderBlock<Out, Context>(
  block: Block,
  handlers: BlockHandlers<Out, Context>,
  context: Context,
): Out {
  // The mapped type pairs each type with its own handler; TypeScript cannot follow the pair through an index.
  const handler = handlers[block.type] as (block: Block, context: Context) => Out
  return handler(block, context)
}

export function renderInline<Out>(inline: Inline, handlers: InlineHandlers<Out>): Out {
  // As above: the pairing holds by construction.
  const handler = handlers[inline.type] as (inline: Inline) => Out
  return handler(inline)
}
