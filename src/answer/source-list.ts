/** The numbered list of sources under an Answer, in words. */

import { formatCitation, formatPlace } from './format-citation.ts'
import { labels } from './labels.ts'
import type { References } from './references.ts'
import type { Language } from './tree.ts'

export type SourceList = { readonly title: string; readonly items: readonly string[] }

/** A report that all sources share is named once, in the title. */
export function sourceListOf({ list }: References, lang: Language): SourceList | null {
  const [first] = list
  if (!first) return null
  const isShared = list.every(({ report }) => report === first.report)
  const format = isShared ? formatPlace : formatCitation
  return {
    title: `${labels[lang].sources}${isShared ? ` (${first.title[lang]})` : ''}:`,
    items: list.map((citation, index) => `[${index + 1}] ${format(citation, lang)}`),
  }
}
