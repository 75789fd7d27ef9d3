/** The short drafts, each with the verdicts that its numbers may get. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { root } from '../program.ts'

const verdict = z.enum(['supported', 'contradicted', 'outdated', 'not_in_report', 'not_checkable'])

const file = z.strictObject({
  drafts: z.array(
    z.strictObject({
      text: z.string(),
      lang: z.enum(['da', 'en']),
      numbers: z.array(z.strictObject({ text: z.string(), is: z.array(verdict).min(1) })),
    }),
  ),
})

export const shortDrafts = file.parse(
  parse(readFileSync(`${root}test/drafts/short-drafts.yaml`, 'utf8'), { maxAliasCount: 0 }),
).drafts
