/** A person's draft with a sign behind each of its numbers. */

import { clean } from '../../answer/clean.ts'
import { signs } from '../../answer/labels.ts'
import { segmentsOf } from '../../answer/segments.ts'
import type { Draft, Verdict } from '../../answer/tree.ts'
import type { Style } from './paint.ts'
import type { Piece } from './wrap.ts'

const tones: { readonly [V in Verdict]: Style } = {
  supported: 'right',
  contradicted: 'wrong',
  outdated: 'care',
  not_in_report: 'care',
  not_checkable: 'quiet',
}

/** The draft's lines, each as styled pieces. */
export function markedLines(draft: Draft): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const { words, check } of segmentsOf(draft)) {
    for (const [index, part] of clean(words).split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({ words: part, style: check ? 'strong' : 'plain' })
    }
    if (check) lines.at(-1)?.push({ words: ` [${signs[check.verdict]}]`, style: tones[check.verdict] })
  }
  return lines
}
