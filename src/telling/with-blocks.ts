/** Puts blocks before the others of an Answer. */

import type { Answer, Block } from '../answer/tree.ts'

/** The same Answer, opened with some blocks after its direct words. */
export const withBlocks = (answer: Answer, blocks: readonly Block[]): Answer =>
  blocks.length === 0 ? answer : { ...answer, body: [...blocks, ...answer.body] }
