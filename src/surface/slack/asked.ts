/** What was asked, small enough to travel in a button and come back. */

import type { Language } from '../../answer/tree.ts'
import { limits } from './limits.ts'

export type Asked = {
  /** A typed line, as every door takes it. */
  readonly line: string
  /** The language that the person chose, if any. */
  readonly lang: Language | null
  /** Which page of the answer, from 1. */
  readonly page: number
}

/** `da 1 /goal …`; null where it is too long to come back whole. */
export function writeAsked({ line, lang, page }: Asked): string | null {
  const value = `${lang ?? '-'} ${page} ${line}`
  return value.length <= limits.buttonValue ? value : null
}

/** Whatever comes in from outside: null unless it was written above. */
export function parseAsked(value: string | undefined): Asked | null {
  const [, lang, page, line] = /^(da|en|-) (\d{1,3}) (.+)$/s.exec(value ?? '') ?? []
  if (line === undefined) return null
  return { line, lang: lang === 'da' || lang === 'en' ? lang : null, page: Number(page) }
}
