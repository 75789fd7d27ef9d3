/** One number of a draft judged by itself: as a count that a name holds, in its scene, or by its group alone. */

import type { Pack } from '../pack/pack.ts'
import type { Context } from './draft/context.ts'
import type { Draft } from './draft/draft.ts'
import type { Measured } from './draft/measure-words.ts'
import { byGroupAlone } from './draft/telling-group.ts'
import { unlessElsewhere } from './elsewhere.ts'
import type { JudgeFigures } from './figures/figures.ts'
import { inItsScene } from './in-scene.ts'
import { settled } from './intents.ts'
import type { Judgement } from './judgement.ts'
import { countOfNamed, countOfThen, isCountOfThen, nameHolding } from './named-counts.ts'
import type { Around } from './objections/objection.ts'
import { verdictOn } from './verdict.ts'

type Judged = { readonly found: Judgement | null; readonly read: Context }

/** The verdict, and how the number was read for it in the end. */
export function judgeAlone(
  around: Around,
  draft: Draft,
  /** Entries that the numbers just before were about. */
  recent: readonly string[],
  judge: JudgeFigures,
): Judged {
  const { number, measured, context, catalogue } = around
  const { clause } = context
  const { pack } = catalogue
  // `Over 60 %` is no age, though `over 60` is one.
  const named = isShareOrSum(measured, pack) ? null : nameHolding(number, clause, draft)
  if (named) {
    const then = isCountOfThen(number, context, named, draft)
    const found = then
      ? countOfThen(number, measured, context, named, draft, catalogue)
      : countOfNamed(number, measured, named, context, draft, catalogue)
    if (found || !then) return { found, read: context }
  }
  const verdictIn = (read: Context): Judgement => verdictOn({ ...around, context: read }, judge, recent)
  const scene = inItsScene(context, pack, verdictIn)
  const alone = scene.found.verdict === 'not_in_report' ? byGroupAlone(context, pack) : null
  const found = alone ? verdictIn(alone) : scene.found
  const read = alone ?? scene.read
  const told = settled(unlessElsewhere(found, read, pack), clause, draft.lang)
  return (
    (told.verdict === 'not_in_report' ? opposedOf({ ...around, context: read }, verdictIn) : null) ?? {
      found: told,
      read,
    }
  )
}

const isShareOrSum = ({ units: written }: Measured, { units }: Pack): boolean =>
  [...written].some((unit) => ['share', 'points', 'money'].includes(units.get(unit)?.quantity ?? ''))

/** `The tank was set up in June. It has 25 members`: of what begins the sentence before the report has another number. */
function opposedOf(around: Around, verdictIn: (read: Context) => Judgement): Judged | null {
  const { context } = around
  const { asked, subject, isOfSubject, isWordless } = context
  // `They are four` says nothing of what they are.
  if (!subject || !isOfSubject || (isWordless && around.measured.units.size === 0)) return null
  const topics = [...subject.topics, ...asked.topics]
  const read = { ...context, asked: { ...asked, topics, facets: [...asked.facets, ...subject.facets] } }
  const found = verdictIn(read)
  return found.verdict === 'contradicted' && found.difference === 'value' ? { found, read } : null
}
