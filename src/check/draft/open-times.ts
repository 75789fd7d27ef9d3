/** Times that are open to one side: `after February 2009`, `før 2009`. */

import type { Language } from '../../answer/tree.ts'
import type { MonthSpan } from '../../language/times/months.ts'
import { afterIt, beforeIt } from '../../language/times/open-words.ts'
import { periodWords } from '../../language/times/period-words.ts'
import type { PeriodReading } from '../../language/times/periods.ts'
import { standsAt, type Token } from '../../language/token.ts'
import { years } from '../../language/words/question-words.ts'

export type OpenTime = { readonly side: 'before' | 'after'; readonly of: MonthSpan }

/** `After 2009` → all that came later; null where no such word stands before the time. `The year before 2009` is one year. */
export function openTimeAt(
  { from, first }: PeriodReading,
  tokens: readonly Token[],
  lang: Language,
): OpenTime | null {
  if (!from) return null
  let at = first
  while (periodWords[lang].filler.has(tokens[at - 1]?.lower ?? '')) at -= 1
  const opens = (phrases: readonly (readonly string[])[]): boolean =>
    phrases.some(
      (words) =>
        standsAt(words, tokens, at - words.length) && !years.has(tokens[at - words.length - 1]?.lower ?? ''),
    )
  if (opens(beforeIt)) return { side: 'before', of: from }
  return opens(afterIt) ? { side: 'after', of: from } : null
}
