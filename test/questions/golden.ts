/** The golden questions as rows, with the file each stands in. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Language } from '../../src/answer/tree.ts'
import { root } from '../program.ts'

const groups = z.array(z.array(z.string()).min(1))

const answerable = z.strictObject({
  ask: z.string(),
  says: groups,
  lines: z.array(z.int()).min(1),
  kind: z.string(),
})

const unanswerable = z.strictObject({
  ask: z.string(),
  trap: z.string(),
  bait: z.array(z.union([z.number(), z.string()])).default([]),
  correct: groups.optional(),
})

export type Answerable = z.infer<typeof answerable>
export type Unanswerable = z.infer<typeof unanswerable>

const rows = (name: string): unknown =>
  parse(readFileSync(`${root}test/questions/${name}.yaml`, 'utf8'), { maxAliasCount: 0 })

export const answerableIn = (lang: Language): Answerable[] =>
  z.array(answerable).parse(rows(`answerable-${lang}`))

export const unanswerableIn = (lang: Language): Unanswerable[] =>
  z.array(unanswerable).parse(rows(`unanswerable-${lang}`))

/** Questions of a red team that should all be refused, by the kind of wrong answer they once got. */
export const redTeam = (): Record<string, string[]> =>
  z.record(z.string(), z.array(z.string()).min(1)).parse(rows('red-team'))
