/** The unit of a number that does not say it itself: of its neighbour, of the number before, of the head of a list. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import { perLanguage } from '../../language/per-language.ts'
import type { Token } from '../../language/token.ts'
import { against } from '../../language/words/comparing-words.ts'
import { forWhom, joiningAmounts } from '../../language/words/prepositions.ts'
import { and, either } from '../../language/words/question-words.ts'
import type { Pack } from '../../pack/pack.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { type Measured, measuredAt, unitsNamed } from './measure-words.ts'
import type { ReadClause } from './read-clause.ts'

/** Between two numbers that share a unit. */
const joints: ReadonlySet<string> = new Set([
  ...and,
  ...either,
  ...against,
  ...joiningAmounts,
  ...', – — - / ( ) . %'.split(' '),
])

/** The number before it. */
type Before = { readonly clause: Clause; readonly measured: Measured }

/**
 * `fra 30 til 25 procent`: a number without a unit has that of the number it is joined to;
 * `kvinderne 8,1 procentpoint og mændene 1,1` says it once, before.
 */
export function measuredIn(
  number: NumberReading,
  clause: ReadClause,
  before: Before | null,
  /** The number behind it in the draft. */
  next: NumberReading | undefined,
  { tokens, lang, facetsIn }: Draft,
  pack: Pack,
): Measured {
  const measured = measuredAt(number, tokens, lang, pack)
  if (measured.units.size > 0) return measured
  const isJoined =
    next &&
    tokens.slice(number.last + 1, next.first).every(({ lower }) => joints.has(lower)) &&
    !isSaidAgain(tokens.slice(number.last + 1, next.first))
  if (measured.scale === 1 && next && isJoined && next.first - number.last <= 3) {
    const { units, scale } = measuredAt(next, tokens, lang, pack)
    if (units.size > 0 || scale > 1) return { ...measured, units, scale }
  }
  const head = unitInHead(clause, tokens, pack)
  if (head) return { ...measured, ...head }
  const listed = unitAtListEnd(clause.together, lang, tokens, pack)
  if (listed && number.decimals > 0) return { ...measured, ...listed }
  if (!before || (number.decimals === 0 && !isAlone(number, before.measured, tokens, pack))) return measured
  // `The guys: only 1.1` goes on from one sentence to the next, but says for whom.
  const isOfNext =
    before.clause.nth === clause.nth - 1 && (facetsIn(clause.own).length > 0 || number.decimals > 0)
  return before.clause.nth === clause.nth || isOfNext
    ? { ...measured, units: before.measured.units, scale: Math.max(measured.scale, before.measured.scale) }
    : measured
}

/** `5,970, or 30 %`: the same in another unit. */
const isSaidAgain = ([comma, or]: readonly Token[]): boolean =>
  comma?.text === ',' && either.has(or?.lower ?? '')

/** `75 per cent: 80 for the girls, 71 for the boys`: nothing that it could count stands behind it, and the number before is a share. */
function isAlone(
  { last }: NumberReading,
  { units }: Measured,
  tokens: readonly Token[],
  pack: Pack,
): boolean {
  const next = tokens[last + 1]
  const isShare = [...units].every((unit) =>
    ['share', 'points'].includes(pack.units.get(unit)?.quantity ?? ''),
  )
  return units.size > 0 && isShare && (!next || closing.has(next.lower))
}

/** Behind a number that is told of nothing but a group. */
const closing = new Set([...forWhom, ',', '.', ';', ')'])

/**
 * `Social 85.4, Finance 12.2, Health 7.3 million kroner`: three or more numbers, of which the last alone says the unit.
 * Every number of a sentence asks it of the same list.
 */
const unitAtListEnd = perLanguage(
  (together: Clause['together'], lang, tokens: readonly Token[], pack: Pack): ListUnit | null => {
    const all = together.map((one) => measuredAt(one, tokens, lang, pack))
    const last = all.pop()
    const isList = all.length > 1 && all.every(({ units, scale }) => units.size === 0 && scale === 1)
    return last && isList && last.units.size > 0 ? { units: last.units, scale: last.scale } : null
  },
)

type ListUnit = Pick<Measured, 'units' | 'scale'>

/** `Money by committee, DKK million: …`: what stands before a colon holds for the numbers behind it. */
function unitInHead(
  { sentence, own, together, read: { colon } }: ReadClause,
  tokens: readonly Token[],
  pack: Pack,
): Pick<Measured, 'units' | 'scale'> | null {
  if (colon === null || colon >= own.to) return null
  // `It ran for three years: 400 children …` tells the years of the three.
  if (together.some(({ first }) => first < colon)) return null
  const named = unitsNamed(tokens.slice(sentence.from, colon), pack)
  // `Main points: …` may be any points, and is none.
  return named && named.units.size > 1 ? null : named
}
