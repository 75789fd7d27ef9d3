/** What a person reads of Discord's markdown, and what in it would do something. */

import { isNode } from './judge.ts'

/** From left to right, as Discord reads: an escaped sign, or a span of code. */
const literal = /\\([^\p{L}\p{N}\s])|`([^`\n]+)`/gu

/** Words without the markup that the door itself sets. */
export const readMarkdown = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => {
      // A private sign stands for what is literal until the markup is gone.
      const kept: string[] = []
      return line
        .replace(literal, (_, sign: string | undefined, words: string | undefined) => {
          kept.push(sign ?? words ?? '')
          return '\ue000'
        })
        .replace(/^(?:-# |#{1,3} |> |- )/, '')
        .replace(/\*\*/g, '')
        .replace(/_/g, '')
        .replace(/\ue000/g, () => kept.shift() ?? '')
    })
    .join('\n')

/** What is alive in markdown beyond bold, italics, code, and the beginnings of our own lines. */
export function liveMarkup(markdown: string): string[] {
  const bare = markdown
    .replace(literal, 'x')
    // Who shared an answer is named, and not called: nobody is allowed to be.
    .replace(/^<@\d+> /, '')
  const found = [
    ...bare.matchAll(/<[@#:/!tai]|\]\(|:\/\/|\|\||~~|__|@(?:everyone|here)|```|^\s*(?:\d+[.)]|[*+]) /gim),
  ]
  return found.map(([what]) => `alive: ${what}`)
}

/** All words of a message, a line a component. */
export function readComponents(components: unknown): string {
  if (!Array.isArray(components)) return ''
  return components
    .map((one: unknown) => {
      if (!isNode(one)) return ''
      return typeof one.content === 'string' ? readMarkdown(one.content) : readComponents(one.components)
    })
    .filter((words) => words !== '')
    .join('\n')
}
