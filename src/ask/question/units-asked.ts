/** In which units a question wants its figure. */

import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { measuring } from '../../language/words/question-words.ts'
import type { Scan } from '../../reading/scan.ts'

/** `How many points`, `the gap in points`; in `how much was the gap between their grades to shrink` grades are no unit. */
export function unitsAsked({ items, signals }: Scan, tokens: readonly Token[]): ReadonlySet<string> {
  const asks = signals.filter(({ signal }) => counting.has(signal))
  const asksHowLong = signals.some(({ signal }) => signal === 'how-long')
  return new Set(
    items.flatMap((item) => {
      if (item.type !== 'unit') return []
      const isNear = asks.some(({ last }) => item.first > last - reach && item.first <= last + reach)
      const isAsked =
        asks.length === 0 || isNear || (!asksHowLong && measuring.has(tokens[item.first - 1]?.lower ?? ''))
      if (asks.length > 0 && tokens[item.first - 1]?.type === 'number') return []
      const isLast = tokens.slice(item.last + 1).every(({ type }) => type === 'mark')
      return isAsked || (isLast && !asksHowLong) ? item.units : []
    }),
  )
}

const counting: ReadonlySet<Signal> = new Set(['how-many', 'how-much', 'how-long'])

/** `How many more grade points`: so far behind the question word its unit may stand. */
const reach = 4
