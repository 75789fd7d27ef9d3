/** Whether a fact tells what the report leaves out. */

import type { Fact } from './pack.ts'

export const isLeftOut = (fact: Fact | undefined): boolean =>
  fact?.type === 'claim' && fact.aspect.startsWith('untold-')
