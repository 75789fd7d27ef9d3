/** An Answer as Slack messages: the direct words, the blocks, the numbered sources. */

import type { types } from '@slack/bolt'
import { cleanLine } from '../../answer/clean.ts'
import { plainDirect, renderPlain } from '../../answer/plain.ts'
import { referencesOf, sourcesOf } from '../../answer/references.ts'
import { renderBlock } from '../../answer/render.ts'
import { sourceListOf } from '../../answer/source-list.ts'
import type { Answer } from '../../answer/tree.ts'
import { paginate } from '../paginate.ts'
import { blocks, type Context, proseParts } from './blocks.ts'
import { escapeText } from './escape.ts'
import { limits, type Place } from './limits.ts'
import { layPage, type Part, paperOf } from './parts.ts'
import { text, wordsOf } from './rich.ts'
import { drawnTable } from './table.ts'

/** `text` is what notifications and screen readers get. */
export type SlackMessage = { readonly text: string; readonly blocks: readonly types.KnownBlock[] }

type Wish = { readonly place?: Place; readonly offers?: Context['offers'] }

/** Pages of one Answer, in order; all of it is there, and what is too much for one message is on the next. */
export function renderSlack(
  answer: Answer,
  { place = 'message', offers = 'words' }: Wish = {},
): readonly SlackMessage[] {
  const references = referencesOf(answer)
  const context = { lang: answer.lang, references, drawn: drawnTable(answer, place), offers }
  const [last, ...before] = [...answer.body].reverse()
  // What to type next reads best after the sources, as the last line.
  const ending = last?.type === 'next' ? last : null
  const parts = [
    ...directParts(answer, context),
    ...(ending ? before.reverse() : answer.body).flatMap((block) => renderBlock(block, blocks, context)),
    ...sourceParts(context),
    ...(ending ? renderBlock(ending, blocks, context) : []),
  ]
  const pages = paginate(parts, paperOf(place))
  const said = fallback(answer, pages.length)
  return pages.map((page) => ({ text: said, blocks: layPage(page) }))
}

/** An answer stands out; what is no answer does not. */
function directParts({ direct, outcome }: Answer, { references }: Context): Part[] {
  const cites = direct.type === 'statement' ? sourcesOf(direct) : []
  const words = wordsOf(direct.children, [], references)
  const marks = wordsOf([], cites, references)
  const said = outcome === 'answered' ? words.map((piece) => text(piece.text, { bold: true })) : words
  return proseParts([...said, ...marks])
}

function sourceParts({ lang, references }: Context): Part[] {
  const sources = sourceListOf(references, lang)
  return sources
    ? [sources.title, ...sources.items].map((words) => ({ type: 'small', words: cleanLine(words) }))
    : []
}

/** The one string Slack does parse: everything where that is short, else the direct words. */
function fallback(answer: Answer, pages: number): string {
  const whole = pages === 1 ? escapeText(renderPlain(answer)) : null
  return whole !== null && whole.length <= limits.fallbackText ? whole : escapeText(plainDirect(answer))
}
