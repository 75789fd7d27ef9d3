/** How much more one thing is than another of another kind: each is told by itself, and why they are not subtracted. */

import type { Signal } from '../../language/tables/words.ts'
import { tokenize } from '../../language/token.ts'
import { settingApart } from '../../language/words/comparing-words.ts'
import type { Observation } from '../../pack/pack.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { decide } from '../deciding/decide.ts'
import { judge } from '../deciding/judged.ts'
import type { Asked } from '../question/asked.ts'
import { readQuestion } from '../question/read-question.ts'
import { wantsFigure, wantsGap } from '../question/wants.ts'
import { gap } from './gap.ts'
import type { SeriesAnswer } from './series-answer.ts'

/** `How much more went to A than to B?` of sums that are counted in two ways; null where the question has no two sides, or a side has no figure of its own. */
export function askApart(asked: Asked, catalogue: Catalogue): SeriesAnswer | null {
  if (!wantsGap(asked) || !(wantsFigure(asked) || asked.units.size > 0)) return null
  const joint = tokenize(asked.text).findLast(({ lower }) => settingApart[asked.lang].has(lower))
  if (!joint) return null
  const { lang, text } = asked
  const sides = [text.slice(0, joint.start), text.slice(joint.end)].map((side) =>
    figureFor(asLevel(readQuestion(side, lang, catalogue.lexicon), asked), catalogue),
  )
  const [one, other] = sides
  if (!one || !other || one.entry === other.entry) return null
  return gap([one, other], lang, catalogue.pack)
}

/** Asks for how much it is, in the unit of the whole question. */
const asLevel = (side: Asked, { signals, units }: Asked): Asked => ({
  ...side,
  units,
  signals: new Set([...[...side.signals, ...signals].filter((signal) => !comparing.has(signal)), 'how-much']),
})

const comparing: ReadonlySet<Signal> = new Set(['more', 'less', 'difference', 'amount', 'how-many'])

function figureFor(side: Asked, catalogue: Catalogue): Observation | null {
  const decision = decide(side, judge(side, catalogue))
  if (decision.type !== 'answer' || decision.leads.length > 1) return null
  const { fact } = decision.leads[0]
  return fact.type === 'observation' ? fact : null
}
