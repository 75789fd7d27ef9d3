/** A heading over blocks, and nothing where there is nothing to head. */

import { heading } from '../answer/build.ts'
import type { Block } from '../answer/tree.ts'

export const titled = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]
