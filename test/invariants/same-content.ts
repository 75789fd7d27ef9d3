/** What an answer says is said at every door, and no door says more. */

import { clean } from '../../src/answer/clean.ts'
import { labels, signs } from '../../src/answer/labels.ts'
import { type BlockHandlers, renderBlock } from '../../src/answer/render.ts'
import { segmentsOf } from '../../src/answer/segments.ts'
import type { Answer, Inline } from '../../src/answer/tree.ts'
import { type Promised, type Surface, squeezed } from './surface.ts'

export const sameContent: Promised = ({ answer, surfaces }) => {
  const said = saidIn(answer)
  const whole = surfaces.find(({ name }) => name === 'plain')?.words ?? ''
  const [known, all] = [squeezed(whole), wordsIn(whole)]
  return surfaces.flatMap((surface) =>
    surface.words === null ? [] : [...lost(said, surface), ...added(surface, all, known, answer)],
  )
}

/** Longer words are torn where a line ends. */
const longest = 60

function lost(said: readonly string[], { name, words }: Surface): string[] {
  const shown = squeezed(words ?? '')
  return said.filter((one) => !shown.includes(one)).map((one) => `${name} lost: ${one}`)
}

/** A numeral has to be the same numeral, a word may be a part of one that was too long for its line. */
function added(
  { name, words, own }: Surface,
  all: ReadonlySet<string>,
  known: string,
  { lang }: Answer,
): string[] {
  const more = wordsIn([...Object.values(labels[lang]), ...own].join(' '))
  const isTorn = (word: string): boolean => word.length > longest / 2 && known.includes(word)
  return [...wordsIn(words ?? '')]
    .filter((word) => !all.has(word) && !more.has(word) && !isTorn(word))
    .map((word) => `${name} added: ${word}`)
}

const wordsIn = (words: string): Set<string> => new Set(words.match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [])

const words = (said: string): string[] => clean(said).split(/\s+/)

const inline = (children: readonly Inline[]): string[] => [children.map(({ value }) => value).join('')]

const leaves: BlockHandlers<readonly string[], null> = {
  statement: ({ children }) => inline(children),
  paragraph: ({ children }) => inline(children),
  heading: ({ children }) => inline(children),
  notice: ({ children }) => inline(children),
  /** A cell goes on beneath itself. */
  table: ({ columns, rows }) => [...columns, ...rows.flatMap(({ cells }) => cells)].flatMap(words),
  /** Shows what other blocks say. */
  chart: () => [],
  quote: (block) => words(block.words),
  draft: (block) =>
    segmentsOf(block).flatMap(({ words: said, check }) =>
      check ? [`${said} [${signs[check.verdict]}]`] : words(said),
    ),
  /** Buttons, where a door has them. */
  next: () => [],
}

/** Every piece of an answer that stands in one. */
const saidIn = (answer: Answer): string[] => [
  ...new Set(
    [answer.direct, ...answer.body]
      .flatMap((block) => renderBlock(block, leaves, null))
      .map((words) => squeezed(clean(words)))
      .filter((words) => words !== ''),
  ),
]
