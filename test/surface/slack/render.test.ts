/** Answers as Slack messages, judged by Slack's own schemas. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, paragraph, row, table } from '../../../src/answer/build.ts'
import type { Answer } from '../../../src/answer/tree.ts'
import { renderSlack, type SlackMessage } from '../../../src/surface/slack/render.ts'
import { splitWords } from '../../../src/surface/split-words.ts'
import { answers } from '../../fixtures/answers.ts'
import { women } from '../../fixtures/citations.ts'
import { openKildetal, renderPlain } from '../../kildetal.ts'
import { describeSurface } from '../conformance.ts'
import { objectionsToBlocks } from './judge.ts'
import { readBlocks } from './read-blocks.ts'

const read = ({ blocks }: SlackMessage): string => readBlocks(blocks)

/** What stands in a plain string cannot begin markup, and nobody is called. */
function judge({ text, blocks }: SlackMessage, place: 'message' | 'view'): void {
  expect(objectionsToBlocks(blocks, place)).toEqual([])
  expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
  expect(text).not.toBe('')
  expect(text.length).toBeLessThanOrEqual(3_000)
}

for (const place of ['message', 'view'] as const)
  describeSurface(`slack ${place}`, {
    render: (answer) => renderSlack(answer, { place }),
    read,
    judge: (message) => judge(message, place),
  })

describe('a page', () => {
  it('draws a cited figure: the direct words in bold, the source small and literal', () => {
    expect(renderSlack(answers['a cited figure'])).toEqual([
      {
        text: [
          '56,4 % af kvinderne cyklede i august 2009. [1]',
          '',
          'Kilder (Nordbys statusrapport 2010):',
          '[1] kap. 3, “Flere på cykel”, s. 5, linje 482: “56,4 %”',
          '',
          'Prøv: /indicator cykel',
        ].join('\n'),
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: '56,4 %', style: { bold: true } },
                  { type: 'text', text: ' af kvinderne cyklede i august 2009.', style: { bold: true } },
                  { type: 'text', text: '\u00a0[1]' },
                ],
              },
            ],
          },
          {
            type: 'context',
            elements: [
              {
                type: 'plain_text',
                text: 'Kilder (Nordbys statusrapport 2010):\n[1] kap. 3, “Flere på cykel”, s. 5, linje 482: “56,4 %”',
                emoji: false,
              },
            ],
          },
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: 'Prøv: ' },
                  { type: 'text', text: '/indicator cykel', style: { code: true } },
                ],
              },
            ],
          },
        ],
      },
    ])
  })

  it('leaves what to type next to buttons where there are some', () => {
    const [page] = renderSlack(answers['a cited figure'], { offers: 'buttons' })
    expect(page?.blocks.map(({ type }) => type)).toEqual(['rich_text', 'context'])
  })

  it('gathers neighbouring statements in one list', () => {
    const [page] = renderSlack(answers['the same source twice'])
    expect(page?.blocks.map(({ type }) => type)).toEqual(['rich_text', 'rich_text', 'context'])
  })

  it('draws one table, with a sign in every cell, and tells it row by row where there is no grid', () => {
    const wide = answers['a table wider than the screen']
    const [page] = renderSlack(wide)
    expect(page?.blocks.map(({ type }) => type)).toContain('table')
    expect(renderSlack(wide, { place: 'view' }).map(read).join()).toContain(
      'Mænd · Periode: august 2009 · Andel: 61,8 %',
    )
  })

  it('draws the largest of two tables, and none that is too large', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, n) => row([`Rung ${n}`, `${n} %`], [women.cite], [women]))
    const small = table('lead', ['Small', 'Share'], rows(2))
    const large = table('lead', ['Large', 'Share'], rows(9))
    const huge = table('lead', ['Huge', 'Share'], rows(120))
    const drawn = (answer: Answer): string[] =>
      renderSlack(answer).flatMap(({ blocks }) =>
        blocks.filter(({ type }) => type === 'table').map((block) => readBlocks([block]).slice(0, 5)),
      )
    expect(drawn(answered('en', paragraph('Two.'), small, large))).toEqual(['Large'])
    expect(drawn(answered('en', paragraph('Two.'), small, huge))).toEqual(['Small'])
  })

  it('turns over before there are too many blocks', () => {
    const many = Array.from({ length: 70 }, (_, n) => paragraph(`Rung ${n}.`))
    const pages = renderSlack(answered('en', paragraph('Many.'), ...many))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) judge(page, 'message')
  })

  it('does not end with a heading', () => {
    for (const { blocks } of renderSlack(answers['a very long answer']))
      expect(JSON.stringify(blocks.at(-1))).not.toContain('"bold":true')
  })
})

describe('every example of the real pack', () => {
  const { desk, answer } = openKildetal()
  const lines = (['da', 'en'] as const).flatMap((lang) =>
    desk.commands.flatMap((command) =>
      [`/${command.name}`, ...command.examples(desk, lang)].map((line) => ({ line, lang })),
    ),
  )
  it.each(lines)('$line in $lang is accepted', ({ line, lang }) => {
    for (const message of renderSlack(answer(line, lang))) judge(message, 'message')
  })
  it.each(lines)('$line in $lang has the numbers that every other door shows', ({ line, lang }) => {
    const numbers = (words: string): string[] =>
      [...words.matchAll(/\d+/g)].map(([number]) => number).toSorted()
    const slack = renderSlack(answer(line, lang)).map(read).join('\n')
    expect(numbers(slack)).toEqual(numbers(renderPlain(answer(line, lang))))
  })
})

describe('words that are split', () => {
  it('join again to what they were, within the limit, no character halved', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        (words, limit) => {
          const parts = splitWords(words, limit)
          expect(parts.join('')).toBe(words)
          for (const part of parts) {
            expect(part.length).toBeLessThanOrEqual(limit)
            expect(part).not.toMatch(/[\ud800-\udbff]$/)
          }
        },
      ),
    ))
})
