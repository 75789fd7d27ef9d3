/** The slots of a question, filled from its words as they are understood. */

import type { Language } from '../../answer/tree.ts'
import type { Token } from '../../language/token.ts'
import { placesIn } from '../../language/token-range.ts'
import { either, summing } from '../../language/words/question-words.ts'
import { whole } from '../../language/words/whole-words.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Asked } from './asked.ts'
import { baseAsked } from './base-asked.ts'
import { claimedAmong } from './claimed.ts'
import { countedAsked } from './counted.ts'
import { asksWhatIsDone } from './doing.ts'
import { askingFor } from './held-against.ts'
import { nameRunsOf } from './name-runs.ts'
import { numbersAsked } from './numbers-asked.ts'
import type { ScannedQuestion } from './scan-question.ts'
import { signalsAsked } from './signals-asked.ts'
import type { Topic } from './topics.ts'
import { unitsAsked } from './units-asked.ts'
import { wishesIn } from './wishes.ts'

/** Fills them: `how many women were unemployed in 2009?` is asked of women, for 2009, and wants a count. */
export function slotsOf(
  text: string,
  lang: Language,
  topics: readonly Topic[],
  scanned: ScannedQuestion,
  lexicon: Lexicon,
): Asked {
  const { tokens, periods, held, found } = scanned
  const { items } = found
  const counting = askingFor(held, found)
  const numbers = scanned.numbers.filter((one) => !held.some(({ reading }) => reading === one))
  return {
    text,
    lang,
    topics,
    ...countedAsked(topics, counting, tokens, lang, lexicon),
    facets: items.flatMap((item) => (item.type === 'facet' ? [item.facets] : [])),
    groupWords: items.flatMap((item) => (item.type === 'facet' ? [item.text] : [])),
    carried: [],
    periods,
    units: unitsAsked(found, tokens),
    ...numbersAsked(numbers, found, tokens),
    claimed: claimedAmong(scanned.numbers, held, found, tokens, lang, lexicon),
    isHeldAgainst: held.length > 0,
    base: baseAsked(found, tokens),
    signals: signalsAsked(counting, tokens, numbers, lang),
    wishes: wishesIn(found, tokens),
    names: found.names.map((name) => ({ concept: name.concept, covers: new Set(placesIn(name)) })),
    nameRuns: nameRunsOf(tokens, found),
    isYesNo: scanned.isYesNo,
    asksWhatIsDone: asksWhatIsDone(tokens),
    countsTwice: (['how-many', 'how-much'] as const).some(
      (one) => found.signals.filter(({ signal }) => signal === one).length > 1,
    ),
    saysOr: tokens.some(({ lower }) => either.has(lower)),
    saysAll: saysAll(tokens),
    chapter: null,
    corrections: found.corrections,
  }
}

/** `All the committees`, and not `in all`. */
const saysAll = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => whole.has(lower) && !summing.has(tokens[at - 1]?.lower ?? ''))
