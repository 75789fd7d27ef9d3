/** The golden drafts, each number at the place where the draft states it. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Language, Verdict } from '../../src/answer/tree.ts'
import { root } from '../program.ts'

const verdicts: [Verdict, ...Verdict[]] = [
  'supported',
  'contradicted',
  'outdated',
  'not_in_report',
  'not_checkable',
]

const file = z.strictObject({
  text: z.string(),
  numbers: z.array(z.strictObject({ text: z.string(), verdict: z.enum(verdicts), note: z.string() })),
  not_claims: z.array(z.string()),
})

export type Span = { readonly start: number; readonly end: number }

export type Golden = {
  readonly name: string
  readonly lang: Language
  readonly text: string
  readonly numbers: readonly (Span & { readonly written: string; readonly verdict: Verdict })[]
  /** Where numbers stand that claim nothing. */
  readonly notClaims: readonly Span[]
}

export function openDraft(name: string, lang: Language): Golden {
  const { text, numbers, not_claims } = file.parse(
    parse(readFileSync(`${root}test/drafts/${name}.${lang}.yaml`, 'utf8')),
  )
  const notClaims = [...new Set(not_claims)].flatMap((words) => spansOf(text, words))
  let from = 0
  const placed = numbers.map(({ text: written, verdict }) => {
    const span = spansOf(text, written).find(
      ({ start, end }) => start >= from && !notClaims.some((not) => not.start <= start && end <= not.end),
    )
    if (!span) throw new Error(`${name}: "${written}" does not stand in the draft`)
    from = span.end
    return { ...span, written, verdict }
  })
  return { name, lang, text, numbers: placed, notClaims }
}

/** Where the words stand by themselves, not inside longer ones. */
function spansOf(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    const isWhole = !/[\p{L}\d]/u.test(text[start - 1] ?? '') && !/[\p{L}\d]/u.test(text[end] ?? '')
    if (isWhole) found.push({ start, end })
  }
  return found
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
