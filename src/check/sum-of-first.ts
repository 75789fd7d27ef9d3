/** `The two largest committees together spend DKK 385.1 million`: the sum of the first or last of all that have a share. */

import type { NumberReading } from '../language/numbers/numbers.ts'
import { readNumbers } from '../language/numbers/numbers.ts'
import { stem } from '../language/stem.ts'
import { wordsOf } from '../language/token.ts'
import { firstOfAll } from '../language/words/rank-words.ts'
import type { Pack } from '../pack/pack.ts'
import { nonEmpty } from '../telling/facts.ts'
import { sumOf } from '../telling/figure.ts'
import { type Spending, spendingOf } from '../telling/spending.ts'
import { againstComputed } from './against-computed.ts'
import type { Context } from './draft/context.ts'
import type { Measured } from './draft/measure-words.ts'
import { unitFitting } from './figures/candidates.ts'
import type { Judgement } from './judgement.ts'

/** Whether the sum comes out; null where the clause adds up no such row. */
export function judgeSumOfFirst(
  number: NumberReading,
  measured: Measured,
  { asked, clause }: Context,
  pack: Pack,
): Judgement | null {
  if (!(asked.signals.has('sum') || asked.signals.has('together'))) return null
  const [, many = '', end = '', thing = ''] = firstOfAll.exec(clause.lower) ?? []
  const [count] = readNumbers(many, asked.lang)
  const spending = spendingOf(pack)
  if (!spending || count?.value.type !== 'number' || !isListed(thing, spending, asked.lang, pack)) return null
  const order = spending.shares.map(({ fact }) => fact)
  const facts = nonEmpty(
    /^(mindst|smallest)/.test(end) ? order.slice(-count.value.number) : order.slice(0, count.value.number),
  )
  const sum = facts && facts.length > 1 ? sumOf(facts, asked.lang, pack) : null
  if (!facts || !sum || !unitFitting(number, measured, pack)(sum.figure.unit)) return null
  return againstComputed(number, measured, sum, facts[0], pack)
}

/** `Committees`: by the name of the list whose codes share the money. */
const isListed = (thing: string, { list }: Spending, lang: 'da' | 'en', { codeLists }: Pack): boolean =>
  wordsOf(codeLists.get(list)?.name[lang] ?? '').some((word) => stem(word, lang) === stem(thing, lang))
