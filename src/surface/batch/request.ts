/** Reads one line of a batch: an id, what was typed, and perhaps a language. */

import type { Language } from '../../answer/tree.ts'

export type Id = string | number | null

export type Request =
  | { readonly type: 'request'; readonly id: Id; readonly input: string; readonly lang: Language | null }
  | { readonly type: 'bad'; readonly id: Id; readonly why: Trouble }

export type Trouble = 'not-json' | 'not-an-object' | 'no-input' | 'other-language' | 'too-long'

export function parseRequest(line: string): Request {
  const value = parse(line)
  if (value === undefined) return { type: 'bad', id: null, why: 'not-json' }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { type: 'bad', id: null, why: 'not-an-object' }
  const fields = new Map<string, unknown>(Object.entries(value))
  const id = idOf(fields.get('id'))
  const input = fields.get('input')
  const lang = fields.get('lang') ?? null
  if (typeof input !== 'string') return { type: 'bad', id, why: 'no-input' }
  if (lang !== null && lang !== 'da' && lang !== 'en') return { type: 'bad', id, why: 'other-language' }
  return { type: 'request', id, input, lang }
}

const idOf = (id: unknown): Id => (typeof id === 'string' || typeof id === 'number' ? id : null)

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
