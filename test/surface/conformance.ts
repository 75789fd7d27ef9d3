/** What every surface promises, whatever it looks like. Call it from each surface's test. */

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/answer/clean.ts'
import { formatPlace } from '../../src/answer/format-citation.ts'
import { referencesOf } from '../../src/answer/references.ts'
import { type BlockHandlers, renderBlock } from '../../src/answer/render.ts'
import type { Answer, Inline } from '../../src/answer/tree.ts'
import { answers } from '../fixtures/answers.ts'

export type Promised<Message> = {
  readonly render: (answer: Answer) => readonly Message[]
  /** What a person reads of a message, without markup. */
  readonly read: (message: Message) => string
  /** The platform's own opinion; throws if it would refuse the message. */
  readonly judge: (message: Message, answer: Answer) => void
}

export function describeSurface<Message>(name: string, { render, read, judge }: Promised<Message>): void {
  describe.each(Object.entries<Answer>(answers))(`${name}: %s`, (_, answer) => {
    const messages = render(answer)
    const raw = messages.map(read).join('\n')
    const shown = fold(raw)

    it('keeps every word as often as it stands there, and so cuts nothing', () => {
      const seen = countsOf(shown)
      for (const [word, count] of countsOf(clean(wordsOf(answer))))
        expect([word, seen.get(word) ?? 0]).toEqual([word, expect.toSatisfy((n: number) => n >= count)])
    })
    it('keeps every citation: chapter, section, page, line and the printed words', () => {
      for (const citation of referencesOf(answer).list)
        expect(shown).toContain(fold(formatPlace(citation, answer.lang)))
    })
    it('numbers its sources from one, none left out', () => {
      for (const [index] of referencesOf(answer).list.entries())
        expect(shown).toMatch(new RegExp(`\\[${index + 1}\\]`))
    })
    it('is pure', () => expect(render(structuredClone(answer))).toEqual(messages))
    it('lets no hostile word live', () => {
      expect(raw).not.toMatch(
        /@(everyone|here)\b|<!(channel|here|everyone|subteam)|<@[!&]?[A-Z0-9]+>|<script/i,
      )
      expect(raw.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    })
    it('is accepted by the platform', () => {
      for (const message of messages) judge(message, answer)
    })
  })
}

/** White space counts for nothing, nor does the place of a line break. */
const fold = (words: string): string => words.replace(/\s+/g, ' ')

function countsOf(words: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of words.matchAll(/[\p{L}\d]{3,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const inline = (children: readonly Inline[]): string => children.map(({ value }) => value).join('')

const words: BlockHandlers<string, null> = {
  statement: ({ children }) => inline(children),
  paragraph: ({ children }) => inline(children),
  heading: ({ children }) => inline(children),
  notice: ({ children }) => inline(children),
  table: ({ columns, rows }) => [...columns, ...rows.flatMap(({ cells }) => cells)].join(' '),
  /** Shows what other blocks say. */
  chart: () => '',
  quote: (block) => block.words,
  draft: (block) => block.words,
  next: ({ commands }) => commands.join(' '),
}

const wordsOf = (answer: Answer): string =>
  [answer.direct, ...answer.body].map((block) => renderBlock(block, words, null)).join('\n')
