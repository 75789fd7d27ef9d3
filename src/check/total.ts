/** The total of all shared-out money that a draft tells, added up again with the arithmetic shown. */

import { listsNamed } from '../ask/question/groups-named.ts'
import type { NumberReading } from '../language/numbers/numbers.ts'
import type { Pack } from '../pack/pack.ts'
import { spendingOf, totalOf } from '../telling/spending.ts'
import type { Measured } from './draft/measure-words.ts'
import { isOfAll } from './figures/of-all.ts'
import type { Turn } from './in-turn.ts'
import type { Judgement } from './judgement.ts'

/**
 * `In total the committees spend DKK 516.8 million`: held against the sum of the parts, where the number speaks of the
 * parts, names none of them and says that it is a sum; null otherwise.
 */
export function judgeTotal(
  number: NumberReading,
  measured: Measured,
  { context: { asked, coreText }, judgement }: Pick<Turn, 'context' | 'judgement'>,
  pack: Pack,
): Judgement | null {
  if (!isOfAll({ asked, coreText }) || !judgement?.fact || judgement.verdict === 'supported') return null
  const spending = spendingOf(pack)
  if (!spending?.shares.some(({ fact }) => fact.id === judgement.fact?.id)) return null
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
  return {
    verdict: isRight ? 'supported' : 'contradicted',
    rounded: isRight && !isExact,
    fact: spending.shares[0].fact,
    difference: 'value',
    computed: total.figure,
  }
}
