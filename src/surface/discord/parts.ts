/** What an Answer comes to on Discord's pages before they are laid out: lines that are never torn apart, each with its sources. */

import type { Paper } from '../paginate.ts'
import { limits } from './limits.ts'

export type Part = {
  /** A line of markdown; none where a source alone is left over. */
  readonly text: string | null
  /** Numbers of the references that it bears, to stand on the same page. */
  readonly sources: readonly number[]
  /** Belongs to what comes after it. */
  readonly opens: boolean
}

export const part = (text: string, sources: readonly number[] = [], opens = false): Part => ({
  text,
  sources,
  opens,
})

/** The line of each source, number 1 first, and what stands above them. */
export type Sources = { readonly title: string; readonly lines: readonly string[] }

export const noSources: Sources = { title: '', lines: [] }

const lineOf = (number: number, { lines }: Sources): string => lines[number - 1] ?? ''

/** The characters of a page and of the sources that it needs, each counted once. */
export const paperOf = (sources: Sources): Paper<Part, 'characters'> => ({
  budget: { characters: limits.pageCharacters - sources.title.length - 1 },
  costOf(one, above) {
    const listed = new Set(above.flatMap((before) => before.sources))
    const lines = one.sources.filter((number) => !listed.has(number)).map((number) => lineOf(number, sources))
    return {
      characters: [...(one.text === null ? [] : [one.text]), ...lines].reduce(
        (sum, { length }) => sum + length + 1,
        0,
      ),
    }
  },
  opens: ({ opens }) => opens,
})

/** A part whose sources do not fit a page with it leaves those to parts behind it. */
export function withFittingSources(one: Part, sources: Sources): Part[] {
  let room = limits.pageCharacters - sources.title.length - 2 - (one.text?.length ?? 0)
  const kept = one.sources.filter((number) => {
    room -= lineOf(number, sources).length + 1
    return room >= 0
  })
  const left = one.sources.filter((number) => !kept.includes(number))
  return [
    { ...one, sources: kept },
    ...left.map((number) => ({ text: null, sources: [number], opens: false })),
  ]
}

export type Page = { readonly text: string; readonly sources: string }

/** The lines of a page, and the sources that they bear. */
export function layPage(parts: readonly Part[], sources: Sources): Page {
  const numbers = [...new Set(parts.flatMap((one) => one.sources))].toSorted((a, b) => a - b)
  const lines = numbers.map((number) => lineOf(number, sources))
  return {
    text: parts.flatMap(({ text }) => (text === null ? [] : [text])).join('\n'),
    sources: lines.length > 0 ? [sources.title, ...lines].join('\n') : '',
  }
}
