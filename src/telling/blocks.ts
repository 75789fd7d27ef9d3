/** Short ways to write the nodes of an Answer. */

import type { Heading, Inline, Next, NonEmpty, Notice, Paragraph } from '../answer/tree.ts'

export const text = (value: string): Inline => ({ type: 'text', value })

export const strong = (value: string): Inline => ({ type: 'strong', value })

/** Longer words of a person are not repeated whole. */
const longestEcho = 120

/** Somebody's own words, shown back: one line, without characters that steer a screen. */
export function echo(words: string): Inline {
  const calm = words
    .slice(0, longestEcho * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...calm]
  const value = letters.length > longestEcho ? `${letters.slice(0, longestEcho).join('')}…` : calm
  return { type: 'echo', value: value === '' ? '…' : value }
}

type Words = string | Inline

const inlines = (words: NonEmpty<Words>): NonEmpty<Inline> =>
  words.map((word) => (typeof word === 'string' ? text(word) : word)) as unknown as NonEmpty<Inline>

export const paragraph = (...words: NonEmpty<Words>): Paragraph => ({ type: 'paragraph', children: inlines(words) })

export const heading = (words: string): Heading => ({ type: 'heading', children: [text(words)] })

export const notice = (words: string): Notice => ({ type: 'notice', children: [text(words)] })

export const next = (...commands: NonEmpty<string>): Next => ({ type: 'next', commands })
