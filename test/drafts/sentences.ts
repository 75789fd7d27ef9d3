/** Sentences of a file by language, as they stand there. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Language } from '../../src/answer/tree.ts'
import { root } from '../program.ts'

const file = z.strictObject({ da: z.array(z.string()), en: z.array(z.string()) })

type Sentence = { readonly lang: Language; readonly text: string }

export function sentencesIn(name: string): Sentence[] {
  const { da, en } = file.parse(
    parse(readFileSync(`${root}test/drafts/${name}.yaml`, 'utf8'), { maxAliasCount: 0 }),
  )
  return [
    ...da.map((text): Sentence => ({ lang: 'da', text })),
    ...en.map((text): Sentence => ({ lang: 'en', text })),
  ]
}
