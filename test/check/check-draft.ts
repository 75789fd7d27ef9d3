/** A draft held against the real pack, and what was found of its numbers. */

import type { Check, Language } from '../../src/answer/tree.ts'
import { openKildetal } from '../kildetal.ts'

const { desk } = openKildetal()

export const { pack } = desk

/** Every number that was found, in order. */
export const checksOf = (draft: string, lang: Language): readonly Check[] =>
  desk.check(draft, lang).body.flatMap((block) => (block.type === 'draft' ? block.checks : []))

export const checkAnswer = desk.check
