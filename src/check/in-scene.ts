/** `December 2006 is our starting point. 49.6 % …`, `Boys / - 71 % …`: a number read for what the heading above or the sentence before sets. */

import { isDefault } from '../ask/fitting/groups.ts'
import type { Asked } from '../ask/question/asked.ts'
import { yearOf } from '../language/times/months.ts'
import type { PeriodReading } from '../language/times/periods.ts'
import { isFiledUnder } from '../pack/filed.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { listsOf } from '../reading/facets.ts'
import type { Facet } from '../reading/meaning.ts'
import type { Context } from './draft/context.ts'
import { type Scene, scenesIn } from './draft/scene.ts'
import { type Judgement, unclear } from './judgement.ts'

/** `read` is what the verdict was found by, and what the next sentence may go on from. */
type InScene = { readonly found: Judgement; readonly read: Context }

/** What the sentence does not name itself, a time, a group, is told for those of the heading or of the sentence before; for others it is in doubt. */
export function inItsScene(context: Context, pack: Pack, judge: (read: Context) => Judgement): InScene {
  const found = judge(context)
  const asked = withScenes(context, pack)
  if (!asked) return { found, read: context }
  const read = { ...context, asked }
  const then = judge(read)
  const isOfAll = asked.carried.every(
    (mention) => context.asked.carried.includes(mention) || isTold(then.fact, mention),
  )
  if (then.verdict === 'supported' && isOfAll) return { found: then, read }
  const isDated = asked.periods !== context.asked.periods
  const isInDoubt = isDated && ['supported', 'outdated'].includes(found.verdict)
  return { found: isInDoubt ? unclear('scene') : found, read: context }
}

const isTold = (fact: Observation | null, mention: readonly Facet[]): boolean =>
  fact !== null && mention.some((facet) => isFiledUnder(fact, facet))

/** Null where the scenes add nothing. */
function withScenes({ asked, scenes, clause }: Context, pack: Pack): Asked | null {
  const all = scenesIn(scenes)
  const time = asked.periods.length > 0 ? null : timeOf(all, pack)
  const named = new Set([...clause.read.lists, ...listsOf(asked.carried.flat())])
  const mentions = all
    .flatMap((scene) => scene.mentions)
    .filter(([facet]) => facet && !named.has(facet.dimension) && !isDefault(facet, pack))
  if (!time && mentions.length === 0) return null
  return {
    ...asked,
    periods: time ? [time] : asked.periods,
    carried: [...asked.carried, ...mentions],
  }
}

/** The report's own year and later ones date the draft, not what it tells. */
function timeOf(scenes: readonly Scene[], { report }: Pack): PeriodReading | null {
  const time = scenes.findLast((scene) => scene.time)?.time ?? null
  return time?.from && yearOf(time.from) < report.year ? time : null
}
