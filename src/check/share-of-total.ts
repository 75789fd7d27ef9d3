/** `42 % of the total`: what part of all shared-out money one has, worked out again with the arithmetic shown. */

import type { Asked } from '../ask/question/asked.ts'
import type { NumberReading } from '../language/numbers/numbers.ts'
import { ofAllMoney, publicPurse } from '../language/words/purse-words.ts'
import type { Indicator, Pack } from '../pack/pack.ts'
import { percentOf, spendingOf, totalOf } from '../telling/spending.ts'
import { againstComputed } from './against-computed.ts'
import type { Context } from './draft/context.ts'
import type { Measured } from './draft/measure-words.ts'
import type { Judgement } from './judgement.ts'
import { isOfName } from './total.ts'

/** Whether it comes out for the one that is named; null where the number speaks of something besides. */
export function judgeShareOfTotal(
  number: NumberReading,
  measured: Measured,
  { asked, coreText }: Context,
  pack: Pack,
): Judgement | null {
  const [whole] = ofAllMoney.exec(coreText) ?? []
  if (!whole || publicPurse.test(coreText)) return null
  const spending = spendingOf(pack)
  const total = spending && totalOf(spending, asked.lang, pack)
  const named = asked.facets.flat().filter(({ dimension }) => dimension === spending?.list)
  const [share, ...others] =
    spending?.shares.filter(({ code }) => named.some((facet) => facet.code === code.code)) ?? []
  if (!total || !share || others.length > 0) return null
  const percent = percentOf(share.fact, total, pack, asked.lang)
  if (!percent || saysMore(asked, whole, spending.indicator)) return null
  const held = againstComputed(number, measured, percent, share.fact, pack)
  // `Over 40 %` of 42.4 is neither wrong nor what it comes to.
  const isLoose = measured.qualifier !== null || number.value.type !== 'number'
  return held.verdict === 'contradicted' && isLoose ? null : held
}

/** Words beside the whole that are not of the money's own name: `16 % of the total on schools`. */
const saysMore = ({ topics, lang }: Asked, whole: string, { name }: Indicator): boolean =>
  topics.some(
    ({ text, optional }) =>
      !optional && !whole.includes(text.toLowerCase()) && !isOfName(text.toLowerCase(), name[lang]),
  )
