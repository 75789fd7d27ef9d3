/** What an Answer comes to on Discord's pages before they are laid out: lines that are never torn apart, each with its sources. */

import { labels } from '../../answer/labels.ts'
import type { Language } from '../../answer/tree.ts'
import type { Paper } from '../paginate.ts'
import { limits } from './limits.ts'

/** What a line is; between lines of different kinds there is a gap. A `label` belongs to the list below it. */
export type Kind = 'direct' | 'heading' | 'label' | 'prose' | 'bullet' | 'quote' | 'notice' | 'source'

export type Part = {
  readonly kind: Kind
  /** A line of markdown; none where a source alone is left over. */
  readonly text: string | null
  /** Numbers of the references that it bears, to stand on the same page. */
  readonly sources: readonly number[]
}

export const part = (kind: Kind, text: string, sources: readonly number[] = []): Part => ({
  kind,
  text,
  sources,
})

export const sourcePart = (sources: readonly number[]): Part => ({ kind: 'source', text: null, sources })

const opening: ReadonlySet<Kind> = new Set(['heading', 'label'])

/** The line of each source, number 1 first, and what stands above them. */
export type Sources = { readonly title: string; readonly lines: readonly string[] }

export const noSources: Sources = { title: '', lines: [] }

const lineOf = (number: number, { lines }: Sources): string => lines[number - 1] ?? ''

/** The gap above a line, and what is set before it. */
const frame = 16

/** The characters of a page and of the sources that it needs, each counted once. */
export const paperOf = (sources: Sources): Paper<Part, 'characters'> => ({
  budget: { characters: limits.pageCharacters - sources.title.length - 1 },
  costOf({ text, sources: numbers }, above) {
    const listed = new Set(above.flatMap((before) => before.sources))
    const lines = numbers.filter((number) => !listed.has(number)).map((number) => lineOf(number, sources))
    const own = text === null ? 0 : text.length + frame
    return { characters: lines.reduce((sum, { length }) => sum + length + 1, own) }
  },
  opens: ({ kind }) => opening.has(kind),
})

/** A part whose sources do not fit a page with it leaves those to parts behind it. */
export function withFittingSources(one: Part, sources: Sources): Part[] {
  let room = limits.pageCharacters - sources.title.length - 1 - frame - (one.text?.length ?? 0)
  const kept = one.sources.filter((number) => {
    room -= lineOf(number, sources).length + 1
    return room >= 0
  })
  const left = one.sources.filter((number) => !kept.includes(number))
  return [{ ...one, sources: kept }, ...left.map((number) => sourcePart([number]))]
}

export type Page = { readonly text: string; readonly sources: string }

/** The lines of a page, and the sources that they bear. */
export function layPage(parts: readonly Part[], sources: Sources, lang: Language): Page {
  const numbers = [...new Set(parts.flatMap((one) => one.sources))].toSorted((a, b) => a - b)
  const lines = numbers.map((number) => lineOf(number, sources))
  const said = parts.filter(({ text }) => text !== null)
  return {
    text: said.flatMap((one, index) => layLine(one, said[index - 1], said[index + 1], lang)).join('\n'),
    sources: lines.length > 0 ? [sources.title, ...lines].join('\n') : '',
  }
}

/** Several notices in a row are a list under one label. */
function layLine(
  { kind, text }: Part,
  before: Part | undefined,
  after: Part | undefined,
  lang: Language,
): string[] {
  const isNew = before !== undefined && before.kind !== kind
  // A heading makes its own room.
  const gap = isNew && kind !== 'heading' && !opening.has(before.kind) ? [''] : []
  if (kind !== 'notice') return [...gap, text ?? '']
  const label = `**${labels[lang].notice}:**`
  const [isFirst, isLast] = [before?.kind !== kind, after?.kind !== kind]
  if (isFirst && isLast) return [...gap, `${label} ${text}`]
  return [...gap, ...(isFirst ? [label] : []), `- ${text}`]
}
