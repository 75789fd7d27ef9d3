/** Reads multiples: `twice`, `dobbelt så mange`, `three times as much`, `halv så stor`. */

import type { Language } from '../../answer/tree.ts'
import type { Token } from '../token.ts'
import { cardinal } from './cardinals.ts'
import type { NumberReading } from './numbers.ts'

const words: { readonly [L in Language]: ReadonlyMap<string, number> } = {
  da: new Map([
    ['dobbelt', 2],
    ['dobbelte', 2],
    ['tredobbelt', 3],
    ['tredobbelte', 3],
    ['firedobbelt', 4],
  ]),
  en: new Map([
    ['twice', 2],
    ['double', 2],
    ['thrice', 3],
    ['triple', 3],
  ]),
}

/** `tre gange så …`, `three times as …`: without what follows it counts how often. */
const times = new Set(['gange', 'times'])
const half = new Set(['halvt', 'halv', 'half'])
const as: { readonly [L in Language]: ReadonlySet<string> } = {
  da: new Set(['så', 'flere', 'større', 'højere', 'mere']),
  en: new Set(['as', 'the', 'that', 'more', 'higher', 'larger', 'greater', 'those']),
}
const of: { readonly [L in Language]: ReadonlySet<string> } = {
  da: new Set(['mange', 'meget', 'stor', 'stort', 'store', 'høj', 'højt', 'høje', 'ofte']),
  en: new Set(['many', 'much', 'large', 'big', 'high', 'often', 'likely']),
}

/** All multiples of the tokens, in order; each spans the words that make it one. */
export function readMultiples(tokens: readonly Token[], text: string, lang: Language): NumberReading[] {
  const found: NumberReading[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const one = multipleAt(tokens, at, lang)
    if (!one) continue
    const joint = as[lang].has(tokens[one.last + 1]?.lower ?? '') ? one.last + 1 : one.last
    const last = joint > one.last && of[lang].has(tokens[joint + 1]?.lower ?? '') ? joint + 1 : one.last
    const start = tokens[at]?.start ?? 0
    const end = tokens[last]?.end ?? start
    found.push({
      value: { type: 'number', number: one.factor },
      decimals: 0,
      other: null,
      start,
      end,
      first: at,
      last,
      text: text.slice(start, end),
    })
    at = last
  }
  return found
}

function multipleAt(
  tokens: readonly Token[],
  at: number,
  lang: Language,
): { readonly factor: number; readonly last: number } | null {
  const lower = tokens[at]?.lower ?? ''
  const follows = (place: number): boolean => as[lang].has(tokens[place]?.lower ?? '')
  const factor = words[lang].get(lower)
  if (factor !== undefined && follows(at + 1)) return { factor, last: at }
  if (half.has(lower) && /^(så|as)$/.test(tokens[at + 1]?.lower ?? '')) return { factor: 0.5, last: at }
  const count = cardinal(tokens, at, lang)
  if (!count || !times.has(tokens[count.next]?.lower ?? '') || !follows(count.next + 1)) return null
  return { factor: count.number, last: count.next }
}
