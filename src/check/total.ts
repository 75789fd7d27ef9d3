/** The total of all shared-out money that a draft tells, added up again with the arithmetic shown. */

import { isDefault } from '../ask/fitting/groups.ts'
import { listsNamed } from '../ask/question/groups-named.ts'
import type { NumberReading } from '../language/numbers/numbers.ts'
import { holdsAny } from '../language/phrase.ts'
import { wordsOf } from '../language/token.ts'
import { spendingVerbs } from '../language/words/payment-words.ts'
import type { Pack } from '../pack/pack.ts'
import { type Spending, spendingOf, totalOf } from '../telling/spending.ts'
import type { Context } from './draft/context.ts'
import type { Measured } from './draft/measure-words.ts'
import { isModal } from './draft/modals.ts'
import { isOfAll } from './figures/of-all.ts'
import type { Turn } from './in-turn.ts'
import type { Judgement } from './judgement.ts'

/** What a sentence that spends the whole may say besides: nothing that narrows or moves it. */
const narrowing = ['every', 'per', 'up', 'down', 'change', 'negation', 'goal', 'forecast'] as const

/** `The city spends DKK 516.8 million on integration`: no sum is said, and no part either. */
const isOfWhole = (context: Context, { indicator }: Spending, pack: Pack): boolean => {
  const { asked, coreText, coreWords } = context
  return (
    holdsAny(coreText, spendingVerbs) &&
    coreWords.some((word) => isOfName(word, indicator.name[asked.lang])) &&
    asked.topics.every(({ optional }) => optional) &&
    asked.facets.flat().every((facet) => isDefault(facet, pack)) &&
    asked.periods.length + asked.names.length === 0 &&
    !narrowing.some((signal) => asked.signals.has(signal)) &&
    !(context.isDenied || context.isDenying || context.isAimed || isModal(coreWords, asked.lang))
  )
}

/** Shorter words may begin any other. */
const shortest = 6

/** `integration` of `integrationsindsatsen`. */
export const isOfName = (word: string, name: string): boolean =>
  word.length >= shortest && wordsOf(name).some((own) => own.startsWith(word))

/**
 * `In total the committees spend DKK 516.8 million`: held against the sum of the parts, where the number speaks of the
 * parts, names none of them and says that it is a sum; where it says nothing of the kind it may still be right, and is
 * not held to be wrong. Null otherwise.
 */
export function judgeTotal(
  number: NumberReading,
  measured: Measured,
  { context, judgement }: Pick<Turn, 'context' | 'judgement'>,
  pack: Pack,
): Judgement | null {
  const { asked } = context
  if (!judgement || judgement.verdict === 'supported') return null
  const spending = spendingOf(pack)
  if (!spending) return null
  const isSum = isOfAll(context) && spending.shares.some(({ fact }) => fact.id === judgement.fact?.id)
  if (!isSum && !(judgement.fact === null && isOfWhole(context, spending, pack))) return null
  if (listsNamed(asked).has(spending.list)) return null
  const total = totalOf(spending, asked.lang, pack)
  if (!total || number.value.type !== 'number' || measured.units.size === 0) return null
  const scale = pack.units.get(total.figure.unit)?.scale ?? 1
  const claimed =
    number.value.number * (measured.scale === 1 && number.value.number < 1e5 ? scale : measured.scale)
  const step = 10 ** -number.decimals * (measured.scale === 1 ? scale : measured.scale)
  const distance = Math.abs(claimed - Number(total.result) * scale)
  const isExact = distance < 1
  const isRight = isExact || distance <= step / 2
  if (!isSum && !isRight) return null
  return {
    verdict: isRight ? 'supported' : 'contradicted',
    rounded: isRight && !isExact,
    fact: spending.shares[0].fact,
    difference: 'value',
    computed: total.figure,
  }
}
