/** Each card held against the question: what it scores, and which constraints it breaks. */

import type { Card } from '../catalogue/cards.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Violation, violations } from '../fitting/constraints.ts'
import { isPassedOver } from '../fitting/left-out-asked.ts'
import type { Asked } from '../question/asked.ts'
import { amongFacts, coverageOf, mostCovered } from '../ranking/coverage.ts'
import { isEnough, thresholds } from '../ranking/enough.ts'
import { type Score, scoreOf } from '../ranking/score.ts'
import { weigh } from '../ranking/weighed.ts'

export type Judged = { readonly card: Card; readonly score: Score; readonly violations: readonly Violation[] }

/** All cards that cover enough of the question to be worth a look, each judged; best first. */
export function judge(asked: Asked, catalogue: Catalogue): Judged[] {
  const weighed = weigh(asked, catalogue)
  const entries = new Set([
    ...catalogue.retrieve([...weighed.concepts.keys()], 45),
    ...catalogue.filedUnder(asked.facets.flat(), 60),
  ])
  const judged: Judged[] = []
  for (const id of entries) {
    const among = amongFacts(catalogue.conceptsOf(id), weighed)
    if (mostCovered(among) < thresholds.near) continue
    for (const card of catalogue.cardsOf(id)) {
      if (isPassedOver(card, asked)) continue
      const covered = coverageOf(card, among, catalogue.pack)
      if (covered.coverage < thresholds.near) continue
      judged.push(
        held(card, scoreOf(card, covered, weighed, catalogue), () => violations(card, asked, catalogue)),
      )
    }
  }
  return judged.sort((a, b) => b.score.rank - a.score.rank)
}

/** Many cards are passed over for what they score: what they violate is worked out when somebody asks. */
export function held<Its extends Card>(
  card: Its,
  score: Score,
  find: () => readonly Violation[],
): Judged & { readonly card: Its } {
  let found: readonly Violation[] | null = null
  return {
    card,
    score,
    get violations() {
      found ??= find()
      return found
    },
  }
}

/** The best that meets every constraint. */
export const bestAble = (judged: readonly Judged[]): Judged | undefined =>
  enough(judged).find(({ violations: broken }) => broken.length === 0)

export const enough = (judged: readonly Judged[]): Judged[] => judged.filter(({ score }) => isEnough(score))
