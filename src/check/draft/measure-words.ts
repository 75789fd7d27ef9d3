/** What stands around a number: its unit, its scale, and words such as `knap` or `over` that bound it. */

import type { Language } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import { scaleLetters, scales } from '../../language/numbers/scale-words.ts'
import type { Token } from '../../language/token.ts'
import { currencies } from '../../language/words/currencies.ts'
import type { Pack } from '../../pack/pack.ts'
import { type Bound, qualifierBefore } from '../../reading/bounds.ts'
import { behindArticle, besideMark, pastDot } from './beside-number.ts'
import { isLengthAhead, signBefore } from './bounds.ts'
import { unitPhrases } from './unit-phrases.ts'

export type Measured = {
  /** Units the words may mean; empty when none is written. */
  readonly units: ReadonlySet<string>
  /** 1 000 000 for `mio.`, 1 where no scale is written. */
  readonly scale: number
  readonly qualifier: Bound | null
  /** Euro, dollars: money of another kind than the report's. */
  readonly isForeign: boolean
  /** Written right before the number. */
  readonly sign: '+' | '−' | null
  /** Tokens of the whole expression, `last` included: `DKK 28 million`, `8,1 procentpoint`. */
  readonly first: number
  readonly last: number
}

/** `DKK 85.4m`: a letter grown together with a sum. */
export const gluedScale = (at: number, tokens: readonly Token[]): number | undefined =>
  tokens[at]?.type === 'number' && tokens[at].end === tokens[at + 1]?.start
    ? scaleLetters.get(tokens[at + 1]?.lower ?? '')
    : undefined

/** The number at its place with the unit, scale and bound written around it. */
export function measuredAt(
  number: NumberReading,
  tokens: readonly Token[],
  lang: Language,
  pack: Pack,
): Measured {
  const before = unitBefore(number.first, tokens, pack)
  let last = number.last
  let scale = 1
  const scaled = scales.get(tokens[last + 1]?.lower ?? '') ?? (before ? gluedScale(last, tokens) : undefined)
  if (scaled) {
    scale = scaled
    last +=
      tokens[last + 2]?.text === '.' &&
      tokens[last + 3]?.type === 'word' &&
      /^kr/.test(tokens[last + 3]?.lower ?? '')
        ? 2
        : 1
  }
  const after =
    unitAfter(besideMark(behindArticle(number, tokens), tokens), tokens, pack) ??
    (scaled ? unitAfter(last + 1, tokens, pack) : null)
  const units = new Set([
    ...(before?.units ?? []),
    ...(after?.units ?? []),
    ...unitsInWord(tokens[number.last], pack),
  ])
  return {
    units,
    scale,
    qualifier: isLengthAhead(before?.first ?? number.first, units, tokens, pack)
      ? null
      : qualifierBefore(before?.first ?? number.first, tokens, lang),
    isForeign: [
      before?.first ?? number.first - 1,
      number.first - 1,
      last + 1,
      (after?.last ?? last) + 1,
    ].some((at) => isForeign(tokens[at], pack)),
    sign: signBefore(number.first, tokens),
    first: before?.first ?? number.first,
    last: after ? pastDot(after.last, tokens) : last,
  }
}

/** Money that no unit of the pack is called by. */
const isForeign = (token: Token | undefined, pack: Pack): boolean =>
  token !== undefined && currencies.has(token.lower) && !unitPhrases(pack).has(token.lower)

/** `treårigt` says its unit in the same word. */
function unitsInWord(token: Token | undefined, pack: Pack): string[] {
  const word = token?.type === 'word' ? token.lower : ''
  if (word.length < 5) return []
  return [...pack.units].flatMap(([unit, { words }]) =>
    words.da.some((form) => form.length > 3 && word.length > form.length && word.endsWith(form))
      ? [unit]
      : [],
  )
}

const longestAbbreviation = 3

type UnitFound = { readonly units: readonly string[]; readonly first: number; readonly last: number }

/** Longest words of a unit right after the number; `%-point` and `pct.-point` are spread over several tokens. */
function unitAfter(at: number, tokens: readonly Token[], pack: Pack): UnitFound | null {
  let best: UnitFound | null = null
  for (const { unit, words } of unitPhrases(pack).get(tokens[at]?.lower ?? '') ?? []) {
    const last = matchFrom(at, words, tokens)
    if (last === null) continue
    if (!best || last > best.last) best = { units: [unit], first: at, last }
    else if (last === best.last) best = { units: [...best.units, unit], first: at, last }
  }
  return best
}

function unitBefore(at: number, tokens: readonly Token[], pack: Pack): UnitFound | null {
  // `Kr. 28`, and not `… 7.3 million. 28 % of the pupils …`.
  const isAbbreviated =
    tokens[at - 1]?.text === '.' && (tokens[at - 2]?.text.length ?? 0) <= longestAbbreviation
  const before = isAbbreviated ? at - 2 : at - 1
  const money = unitPhrases(pack)
    .get(tokens[before]?.lower ?? '')
    ?.find(({ unit, words }) => words.length === 1 && pack.units.get(unit)?.quantity === 'money')
  return money ? { units: [money.unit], first: before, last: before } : null
}

/** The place of the last matching token; dots and hyphens between the words are passed over. */
function matchFrom(from: number, words: readonly string[], tokens: readonly Token[]): number | null {
  let at = from
  let last = from - 1
  for (const word of words) {
    while (/^[.-]$/.test(tokens[at]?.text ?? '') && at > from) at += 1
    if (tokens[at]?.lower !== word) return null
    last = at
    at += 1
  }
  return last
}

/** A unit with its scale that stands among the tokens without a number, such as `DKK million`; null where none does. */
export function unitsNamed(tokens: readonly Token[], pack: Pack): Pick<Measured, 'units' | 'scale'> | null {
  const found = tokens.flatMap((_, at) => unitAfter(at, tokens, pack)?.units ?? [])
  const scale = tokens.map(({ lower }) => scales.get(lower)).find((one) => one !== undefined) ?? 1
  return found.length > 0 ? { units: new Set(found), scale } : null
}
