/** Reads what to compare with what: two names, or one name with two groups or periods. */

import type { Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Observation } from '../pack/pack.ts'
import type { Subject } from '../search/subject.ts'
import { observationsOf } from './facts.ts'
import { select } from './select.ts'

export type Side = {
  readonly words: string
  readonly subject: Subject
  readonly observations: readonly Observation[]
}

export type Pair = { readonly a: Side; readonly b: Side }

/** Surer marks of two things first; `and` may stand inside a name. */
const separators = [
  /\s(?:vs\.?|versus|kontra)\s/giu,
  /\s*[|;]\s*/gu,
  /\s(?:mod|med|against|with|to|og|and)\s|,\s+/giu,
] as const

const measured = ['indicator', 'goal'] as const

/** Every place where the words may fall in two, the surest first. */
export function splits(words: string): [string, string][] {
  return separators
    .flatMap((separator) =>
      [...words.matchAll(separator)].map(({ index, 0: mark }): [string, string] => [
        words.slice(0, index).trim(),
        words.slice(index + mark.length).trim(),
      ]),
    )
    .filter(([a, b]) => a !== '' && b !== '')
}

/** Both sides read; a side without a name of its own takes the other's. */
export function readPair(first: string, second: string, desk: Desk, lang: Language): Pair {
  const a = desk.read(first, measured, lang)
  const b = desk.read(second, measured, lang)
  return {
    a: sideOf(first, a, a.found ?? b.found, desk),
    b: sideOf(second, b, b.found ?? a.found, desk),
  }
}

function sideOf(words: string, subject: Subject, found: Subject['found'], desk: Desk): Side {
  const entry = found?.type === 'one' ? found.entry : null
  const selection = entry ? select(figuresOf(entry, desk), subject, desk.pack) : null
  return {
    words,
    subject: { ...subject, found },
    observations: selection?.type === 'some' ? selection.observations : [],
  }
}

/** A goal's own figures and those of its indicator. */
function figuresOf(entry: Entry, { pack }: Desk): Observation[] {
  const indicator = entry.kind === 'goal' && entry.indicator ? pack.entries.get(entry.indicator) : undefined
  return [...observationsOf(entry), ...(indicator ? observationsOf(indicator) : [])]
}
