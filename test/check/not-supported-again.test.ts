/** True numbers of the report put into false sentences, by the kind of error: none of them is supported. */

import { describe, expect, it } from 'vitest'
import { checksOf } from './check-draft.ts'
import { falseSentences } from './false-sentences.ts'
import { leaningSentences } from './leaning-sentences.ts'
import { otherwiseSentences } from './said-otherwise.ts'
import { turnedSentences } from './turned-sentences.ts'

const wronglySupported = (lang: 'da' | 'en', marked: string): string[] => {
  const parts = marked.split('*')
  const draft = parts.join('')
  const ends = parts.map((_, at) => parts.slice(0, at + 1).join('').length)
  const wrong = checksOf(draft, lang).filter(
    ({ start, end, verdict }) =>
      verdict === 'supported' &&
      parts.some(
        (part, at) => at % 2 === 1 && start < (ends[at] ?? 0) && end > (ends[at] ?? 0) - part.length,
      ),
  )
  return wrong.map(({ text, why }) => `${text}: ${why}`)
}

describe.each(
  Object.entries({ ...falseSentences, ...turnedSentences, ...leaningSentences, ...otherwiseSentences }),
)('%s', (_kind, sentences) => {
  const rows = sentences.map(([lang, marked]) => ({ lang, marked }))
  it.each(rows)('$lang: $marked', ({ lang, marked }) => {
    expect(wronglySupported(lang, marked)).toEqual([])
  })
})
