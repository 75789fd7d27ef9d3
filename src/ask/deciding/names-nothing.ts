/** A question that names nothing the report tells of: what else it may mean as well as what fits best. */

import { tokenize } from '../../language/token.ts'
import { subjectPronouns } from '../../language/words/pointing-words.ts'
import { relativesAnywhere } from '../../language/words/relative-words.ts'
import type { Asked } from '../question/asked.ts'
import { isTelling } from '../question/topics.ts'
import { thresholds } from '../ranking/enough.ts'
import { enough, type Judged } from './judged.ts'

/** `How big is the difference?` → the facts of other entries that tell of a difference; empty where the question says of what. */
export function meantAsWell(best: Judged, judged: readonly Judged[], asked: Asked): Judged[] {
  const { signals } = asked
  // The largest of something is none of several that are alike: whether one is told to be it is asked later.
  if (!namesNothing(asked) || signals.has('most') || signals.has('least')) return []
  const alike = isLong(asked) ? best.score.likeness * thresholds.wordedAlike : 0
  return enough(judged).filter(
    ({ card, score, violations }) =>
      card.entry !== best.card.entry &&
      score.rank >= best.score.rank * thresholds.open &&
      score.likeness >= alike &&
      // What has no figure to tell is meant no less for that.
      violations.every((violation) => violation === 'number'),
  )
}

/** Neither a word of its own, nor a group, a name or a number: `why did we miss the goal?`, `is the gap unchanged?` */
const namesNothing = (asked: Asked): boolean =>
  asked.topics.length > 0 &&
  (asked.topics.every(({ optional }) => optional) || isOfPronoun(asked)) &&
  asked.facets.length + asked.carried.length + asked.names.length + asked.numbers.length === 0

/** `Is it a success?`, and not `is it a few who think so?`: its one word is what is said of something, and not what it is said of. */
function isOfPronoun({ text, topics, isYesNo }: Asked): boolean {
  const tokens = tokenize(text)
  return (
    isYesNo &&
    topics.filter(isTelling).length === 1 &&
    subjectPronouns.has(tokens[1]?.lower ?? '') &&
    !tokens.some(({ lower }) => relativesAnywhere.has(lower))
  )
}

/** Many words tell more than the few that are topics. */
const isLong = ({ text }: Asked): boolean => tokenize(text).length > manyWords

const manyWords = 8
