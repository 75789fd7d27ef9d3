/** An Answer as pages of Discord: the direct words, the blocks, and on each page the sources of what stands there. */

import type { APIComponentInContainer, APIContainerComponent } from 'discord.js'
import { ComponentType } from 'discord.js'
import { referencesOf, sourcesOf } from '../../answer/references.ts'
import { renderBlock } from '../../answer/render.ts'
import { sourceListOf } from '../../answer/source-list.ts'
import type { Answer, Language } from '../../answer/tree.ts'
import { paginate } from '../paginate.ts'
import { blocks, type Context, cited } from './blocks.ts'
import { formatLine, piece, wordsOf } from './markdown.ts'
import {
  layPage,
  noSources,
  type Page,
  type Part,
  paperOf,
  type Sources,
  sourcePart,
  withFittingSources,
} from './parts.ts'

/** The stripe beside an answer, by what it is. */
const accents: { readonly [O in Answer['outcome']]: number } = {
  answered: 0x2a9d8f,
  ambiguous: 0x457b9d,
  refused: 0xe9a23b,
  invalid: 0x8d99ae,
  failed: 0xd62839,
}

/** Pages of one Answer, in order; all of it is there, and nothing is cut. */
export function renderDiscord(
  answer: Answer,
  offers: Context['offers'] = 'words',
): readonly APIContainerComponent[] {
  const references = referencesOf(answer)
  const context = { lang: answer.lang, references, offers }
  const sources = smallPrint(context)
  const [last, ...before] = [...answer.body].reverse()
  // What to type next reads best as the last line.
  const ending = last?.type === 'next' ? last : null
  const parts = [
    ...direct(answer, context),
    ...(ending ? before.reverse() : answer.body).flatMap((block) => renderBlock(block, blocks, context)),
    ...(ending ? renderBlock(ending, blocks, context) : []),
  ]
  const carried = new Set(parts.flatMap((one) => one.sources))
  const left = references.list.map((_, index) => index + 1).filter((number) => !carried.has(number))
  const all: Part[] = [...parts, sourcePart(left)]
  const pages = paginate(
    all
      .flatMap((one) => withFittingSources(one, sources))
      .filter(({ text, sources: [first] }) => text !== null || first),
    paperOf(sources),
  )
  return pages.map((page) => containerOf(layPage(page, sources, answer.lang), answer.outcome))
}

/** An answer stands out; what is no answer does not. */
function direct({ direct: said, outcome }: Answer, context: Context): Part[] {
  const cites = said.type === 'statement' ? sourcesOf(said) : []
  const words = wordsOf(said.children)
  const shown = outcome === 'answered' ? words.map(({ text }) => piece(text, 'bold')) : words
  return cited('direct', shown, cites, context)
}

/** Small grey lines under the answer. */
function smallPrint({
  lang,
  references,
}: {
  readonly lang: Language
  readonly references: Context['references']
}): Sources {
  const list = sourceListOf(references, lang)
  const small = (words: string): string => `-# ${formatLine([piece(words)])}`
  return list ? { title: small(list.title), lines: list.items.map(small) } : noSources
}

/** One page: its words, and below them their sources. */
function containerOf({ text, sources }: Page, outcome: Answer['outcome']): APIContainerComponent {
  const components: APIComponentInContainer[] = [text, sources]
    .filter((words) => words !== '')
    .map((content) => ({ type: ComponentType.TextDisplay, content }))
  const [first, ...rest] = components
  return {
    type: ComponentType.Container,
    accent_color: accents[outcome],
    components: first && rest.length > 0 ? [first, { type: ComponentType.Separator }, ...rest] : components,
  }
}
