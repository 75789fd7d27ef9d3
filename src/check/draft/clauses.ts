/** Cuts a draft into sentences, and each sentence into as many clauses as it has numbers to tell apart. */

import type { Language } from '../../answer/tree.ts'
import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Token } from '../../language/token.ts'
import { placesOf } from '../../language/token-range.ts'
import { clauseJoining, clauseOpening } from '../../language/words/conjunctions.ts'
import { forWhom } from '../../language/words/prepositions.ts'
import type { Item } from '../../reading/meaning.ts'
import type { Draft } from './draft.ts'
import { isOfRelative } from './relative-clause.ts'
import { sentencesOf } from './sentences.ts'

/** Token places, `to` excluded. */
export type Stretch = { readonly from: number; readonly to: number }

export type Clause = {
  readonly sentence: Stretch
  /** What the sentence says before its first number: `Among people over 60, …`. */
  readonly head: Stretch
  /** The part of the sentence that belongs to these numbers. */
  readonly own: Stretch
  readonly numbers: readonly NumberReading[]
  /** The part before it, of the sentence's first numbers; null for the first. */
  readonly earlier: Stretch | null
  /** Those of the whole sentence. */
  readonly together: readonly NumberReading[]
  /** Which sentence of the draft, counted from 0. */
  readonly nth: number
}

const strongMarks = new Set([',', ';', '–', '—', ':', '(', ')'])

/** Every number once, in the clause that it shares with as few others as possible; a sentence without numbers whole. */
export function clausesOf(
  { tokens, text, lang, items }: Pick<Draft, 'tokens' | 'text' | 'lang' | 'items'>,
  numbers: readonly NumberReading[],
): Clause[] {
  const clauses: Clause[] = []
  const inside = insidesOf(items)
  let at = 0
  sentencesOf(tokens, text).forEach((sentence, nth) => {
    const own: NumberReading[] = []
    for (let number = numbers[at]; number && number.first < sentence.to; number = numbers[at]) {
      own.push(number)
      at += 1
    }
    clauses.push(...divide(sentence, own, nth, { tokens, lang, inside }))
  })
  return clauses
}

type Joints = {
  readonly tokens: readonly Token[]
  readonly lang: Language
  /** Places within a group's name: the `and` of `Health and Care` parts nothing. */
  readonly inside: ReadonlySet<number>
}

const insidesOf = (items: readonly Item[]): ReadonlySet<number> =>
  placesOf(
    items.filter(({ type }) => type === 'facet').map(({ first, last }) => ({ first: first + 1, last })),
  )

function divide(sentence: Stretch, numbers: readonly NumberReading[], nth: number, joints: Joints): Clause[] {
  const clauses: Clause[] = []
  const head = { from: sentence.from, to: numbers[0]?.first ?? sentence.to }
  if (numbers.length === 0)
    return [{ sentence, head, own: sentence, earlier: null, numbers, together: numbers, nth }]
  let from = sentence.from
  let held: NumberReading[] = []
  numbers.forEach((number, index) => {
    held.push(number)
    const next = numbers[index + 1]
    const cut =
      next && !isSaidAgain(number, next, joints.tokens)
        ? borderBetween(number.last + 1, next.first, joints)
        : next
          ? null
          : sentence.to
    if (cut === null) return
    // One that is all of its sentence is read as that sentence.
    const isWhole = from === sentence.from && cut === sentence.to
    const own = isWhole ? sentence : { from, to: cut }
    clauses.push({
      sentence,
      head,
      own,
      earlier: clauses.at(-1)?.own ?? null,
      numbers: held,
      together: numbers,
      nth,
    })
    from = cut
    held = []
  })
  return clauses
}

/** `A quarter of the pupils, 28 % to be exact`: the same once more, as a per cent. */
const isSaidAgain = (one: NumberReading, next: NumberReading, tokens: readonly Token[]): boolean =>
  one.value.type === 'fraction' &&
  next.value.type === 'number' &&
  tokens[next.last + 1]?.text === '%' &&
  tokens[next.first - 1]?.text === ',' &&
  next.first - one.last <= 6

/** Where to cut between two numbers: at the last strong joint, else at the last weak one, else not at all. */
function borderBetween(from: number, to: number, { tokens, lang, inside }: Joints): number | null {
  let found: number | null = null
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    // A number right behind a dash or bracket only repeats the one before: `half of them – 49.6 % – live on …`.
    const isAside = /^[–—(]$/.test(token?.text ?? '') && at === to - 1 && !saysForWhom(to, tokens)
    if (isOfRelative(at, from, tokens)) continue
    if (token && !isAside && (clauseOpening[lang].has(token.lower) || strongMarks.has(token.text))) found = at
  }
  if (found !== null) return found
  for (let at = from; at < to; at += 1)
    if (clauseJoining[lang].has(tokens[at]?.lower ?? '') && !inside.has(at)) found = at
  return found
}

/** `… – 75 % for both sexes`: a number that says for whom it is repeats nothing. */
const saysForWhom = (number: number, tokens: readonly Token[]): boolean =>
  tokens.slice(number + 1, number + 4).some(({ lower }) => forWhom.has(lower))
