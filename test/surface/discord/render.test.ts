/** Answers as Discord messages, judged by Discord's own description. */

import type { APIContainerComponent } from 'discord.js'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { answered, notice, paragraph, row, statement, table } from '../../../src/answer/build.ts'
import { referencesOf } from '../../../src/answer/references.ts'
import { escapeMarkdown, formatLine, piece, type Style } from '../../../src/surface/discord/markdown.ts'
import { renderDiscord } from '../../../src/surface/discord/render.ts'
import { answers } from '../../fixtures/answers.ts'
import { aCitation, women } from '../../fixtures/citations.ts'
import { openKildetal, renderPlain } from '../../kildetal.ts'
import { describeSurface } from '../conformance.ts'
import { objectionsTo } from './judge.ts'
import { liveMarkup, readComponents, readMarkdown } from './read-markdown.ts'

// The first free question of a process waits for an index, on a machine that others use as well.
vi.setConfig({ testTimeout: 30_000 })

const read = (page: APIContainerComponent): string => readComponents([page])

const judge = (page: APIContainerComponent): void =>
  expect(
    objectionsTo('followUp', { flags: 32_768, components: [page], allowed_mentions: { parse: [] } }),
  ).toEqual([])

describeSurface('discord', { render: renderDiscord, read, judge })

const texts = (page: APIContainerComponent | undefined): string[] =>
  page?.components.flatMap((one) => ('content' in one ? [one.content] : [])) ?? []

describe('a page', () => {
  it('draws a cited figure: the direct words in bold, what to type, the source small', () => {
    const pages = renderDiscord(answers['a cited figure'])
    expect(pages).toHaveLength(1)
    expect(texts(pages[0])).toEqual([
      '**56,4\u00a0% af kvinderne cyklede i august 2009.**\u00a0\\[1\\]\n\nPrøv: `/indicator cykel`',
      '-# Kilder (Nordbys statusrapport 2010):\n-# \\[1\\] kap. 3, “Flere på cykel”, s. 5, linje 482: “56,4\u00a0%”',
    ])
  })

  it('leaves what to type next to buttons where there are some', () => {
    const [page] = renderDiscord(answers['a cited figure'], 'controls')
    expect(read(page as APIContainerComponent)).not.toContain('Prøv')
  })

  it.each(['many short blocks', 'a very long answer', 'a table wider than the screen'] as const)(
    'of %s has the source of every mark on it, and no other',
    (name) => {
      for (const page of renderDiscord(answers[name])) {
        const [words = '', sources = ''] = [read(page).split(/^(?:Kilder|Sources) /m)[0], texts(page)[1]]
        const numbers = (said: string): string[] => [...said.matchAll(/\[(\d+)\]/g)].map(([, n = '']) => n)
        expect(numbers(readMarkdown(sources))).toEqual(numbers(words))
      }
    },
  )

  it('that bears more sources than it holds leaves them to the pages behind it, none lost', () => {
    const many = Array.from({ length: 90 }, (_, n) => aCitation({ line: n + 1, printed: `figure ${n}` }))
    const answer = answered('en', statement('lead', ['Ninety say so.'], [women.cite, ...many]))
    const pages = renderDiscord(answer)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) judge(page)
    const shown = pages.map(read).join('\n')
    expect(referencesOf(answer).list.filter((_, index) => !shown.includes(`[${index + 1}] ch.`))).toEqual([])
  })

  it('names a row in bold and its cells by their columns', () => {
    const [page] = renderDiscord(
      answered(
        'en',
        paragraph('Two.'),
        table('lead', ['Who', 'Share'], [row(['Women', '56.4 %'], [women.cite])]),
      ),
    )
    expect(texts(page)[0]).toBe('**Two.**\n\n_Who:_\n- **Women** · Share: 56.4\u00a0%\u00a0\\[1\\]')
  })
})

describe('notices', () => {
  it.each([
    [[notice('Undated.')], '**Note:** Undated.'],
    [[notice('Undated.'), notice('Old.')], '**Note:**\n- Undated.\n- Old.'],
  ])('in a row have one label', (notices, shown) => {
    const [page] = renderDiscord(answered('en', paragraph('It is so.'), ...notices))
    expect(texts(page)).toEqual([`**It is so.**\n\n${shown}`])
  })
})

describe('words in markdown', () => {
  const styles: readonly Style[] = ['plain', 'bold', 'italic', 'code']
  const words = fc.string({ unit: fc.constantFrom(...'ab1 .)(*_~`|>#-+[]<@:/\\!&'), maxLength: 30 })

  it('read as they were said, whatever signs they hold', () =>
    fc.assert(
      fc.property(words, (said) => {
        expect(readMarkdown(escapeMarkdown(said))).toBe(said)
        expect(liveMarkup(escapeMarkdown(said))).toEqual([])
      }),
      { numRuns: 2_000 },
    ))
  it('do nothing, however their pieces meet', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.constantFrom(...styles)), { maxLength: 4 }), (said) => {
        const line = formatLine(said.map(([text, style]) => piece(text, style)))
        expect(liveMarkup(line).filter((what) => !what.includes('__'))).toEqual([])
      }),
      { numRuns: 2_000 },
    ))
  it.each([
    ['# loud', '\\# loud'],
    ['-# small', '\\-# small'],
    ['1. first', '1\\. first'],
    ['5.973 persons', '5.973 persons'],
    ['see https://evil.example', 'see https\\://evil.example'],
    ['[x](https://evil.example)', '\\[x\\](https\\://evil.example)'],
    ['<t:1:R> <@1> <#2> <:a:3>', '\\<t:1:R\\> \\<@1\\> \\<#2\\> \\<:a:3\\>'],
    ['||hidden||', '\\|\\|hidden\\|\\|'],
  ])('%s is written %s', (said, written) => expect(escapeMarkdown(said)).toBe(written))
})

describe('every example of the real pack', () => {
  const { desk, answer } = openKildetal()
  const lines = (['da', 'en'] as const).flatMap((lang) =>
    desk.commands.flatMap((command) =>
      [`/${command.name}`, ...command.examples(desk, lang)].map((line) => ({ line, lang })),
    ),
  )
  it.each(lines)('$line in $lang is accepted', ({ line, lang }) => {
    for (const page of renderDiscord(answer(line, lang))) judge(page)
  })
  it.each(lines)('$line in $lang has the numbers that every other door shows', ({ line, lang }) => {
    const numbers = (words: string): string[] =>
      [...new Set([...words.matchAll(/\d+/g)].map(([number]) => number))].toSorted()
    const discord = renderDiscord(answer(line, lang)).map(read).join('\n')
    expect(numbers(discord)).toEqual(numbers(renderPlain(answer(line, lang))))
  })
})
