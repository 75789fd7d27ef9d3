/** Two figures that a question puts in an order which the report turns round: `how much more does A get than B?` where B gets more. */

import { stem } from '../../language/stem.ts'
import { tokenize, wordsOf } from '../../language/token.ts'
import { settingApart, valuing } from '../../language/words/comparing-words.ts'
import { isFiledUnder } from '../../pack/filed.ts'
import type { Observation } from '../../pack/pack.ts'
import { compareDecimals } from '../../telling/decimal.ts'
import { decimalOf } from '../../telling/figure.ts'
import type { Asked } from '../question/asked.ts'

/** True where what is named behind `than` is larger than the other and was to be smaller, or the other way round. */
export function isOrderTurned([a, b]: readonly Observation[], asked: Asked): boolean {
  const { signals } = asked
  if (!a || !b || signals.has('negation') || signals.has('more') === signals.has('less')) return false
  if (tokenize(asked.text).some(({ lower }) => valuing.has(lower))) return false
  const [one, other] = [decimalOf(a), decimalOf(b)]
  // How far each fell is told by what is less than nothing.
  if (one === null || other === null || one.startsWith('-') || other.startsWith('-')) return false
  if (a.measure === 'level' && (signals.has('up') || signals.has('down'))) return false
  const second = behindThan(a, b, asked)
  if (second === null) return false
  const order = second === b ? compareDecimals(one, other) : compareDecimals(other, one)
  return signals.has('more') ? order < 0 : order > 0
}

/** The one of the two that is named first behind `than`; null where neither is. */
function behindThan(a: Observation, b: Observation, asked: Asked): Observation | null {
  const { text, lang } = asked
  const than = tokenize(text).find(({ lower }) => settingApart[lang].has(lower))
  if (!than) return null
  const named = [...groupsOf(a, b, asked), ...wordsNamed(a, b, asked)]
  const [first] = named.filter(({ at }) => at > than.start).sort((one, next) => one.at - next.at)
  return first?.fact ?? null
}

type Named = { readonly fact: Observation; readonly at: number }

/** The groups and places of the question under which one of the two is filed, and the other is not. */
const groupsOf = (a: Observation, b: Observation, { facets, groupWords, text }: Asked): Named[] =>
  facets.flatMap((mention, nth) => {
    const isOf = (fact: Observation): boolean => mention.some((facet) => isFiledUnder(fact, facet))
    const at = text.lastIndexOf(groupWords[nth] ?? text)
    return only(a, b, isOf).map((fact) => ({ fact, at }))
  })

/** `Finance` of the one that speaks of the Finance Committee. */
function wordsNamed(a: Observation, b: Observation, { topics, text, lang }: Asked): Named[] {
  const tokens = tokenize(text)
  const stemsOf = (fact: Observation): ReadonlySet<string> =>
    new Set(wordsOf(fact.text[lang]).map((word) => stem(word, lang)))
  return topics.flatMap(({ first }) => {
    const token = tokens[first]
    if (!token) return []
    const isSaid = (fact: Observation): boolean => stemsOf(fact).has(stem(token.lower, lang))
    return only(a, b, isSaid).map((fact) => ({ fact, at: token.start }))
  })
}

const only = (a: Observation, b: Observation, is: (fact: Observation) => boolean): Observation[] =>
  is(a) === is(b) ? [] : [is(a) ? a : b]
