/** Sentences by somebody who tried to have a false number passed, or a true one contradicted: how many still get through. */

import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/answer/tree.ts'
import { sentencesIn } from '../drafts/sentences.ts'
import { checksOf } from './check-draft.ts'

/** What must not get worse; wanted are none. */
const most = { supported: 96, contradicted: 44 } as const

/** The numbers between asterisks that are called right. */
function wronglySupported(lang: Language, marked: string): string[] {
  const parts = marked.split('*')
  const ends = parts.map((_, at) => parts.slice(0, at + 1).join('').length)
  return checksOf(parts.join(''), lang)
    .filter(({ verdict }) => verdict === 'supported')
    .filter(({ start, end }) =>
      parts.some(
        (part, at) => at % 2 === 1 && start < (ends[at] ?? 0) && end > (ends[at] ?? 0) - part.length,
      ),
    )
    .map(({ text }) => `${text}: ${marked}`)
}

describe('the red team', () => {
  const passed = sentencesIn('false-drafts').flatMap(({ lang, text }) => wronglySupported(lang, text))
  it(`has ${passed.length} false numbers passed`, () =>
    expect(passed.length, passed.join('\n')).toBeLessThanOrEqual(most.supported))
  const denied = sentencesIn('true-drafts').flatMap(({ lang, text }) =>
    checksOf(text, lang).flatMap((check) =>
      check.verdict === 'contradicted' ? [`${check.text}: ${text}`] : [],
    ),
  )
  it(`has ${denied.length} true numbers contradicted`, () =>
    expect(denied.length, denied.join('\n')).toBeLessThanOrEqual(most.contradicted))
})
