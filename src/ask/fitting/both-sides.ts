/** `Do Danes work more often than immigrants?` is not told by what is said of men and women, nor of one of the two alone. */

import type { Pack } from '../../pack/pack.ts'
import type { Aspect } from '../../pack/schema.ts'
import { isWithinCode } from '../../pack/within-code.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { sidesNamed } from '../question/sides.ts'
import { isTelling } from '../question/topics.ts'
import { wantedAspects } from '../question/wants.ts'
import { isDefault, isOfSubject } from './groups.ts'

/** `More often unemployed than Danes?` of a sentence on immigrants alone: the question sets groups of one kind against each other, and what tells how two stand to each other speaks of some of them only. */
export function missesSide(card: Card, asked: Asked, pack: Pack): boolean {
  const sides = tellsOfTwo(card, asked) && asked.signals.has('difference') ? sidesNamed(asked) : []
  return sides.some((side) => {
    const own = codesOf(card, card.spoken, side)
    // What names no group itself is of those that its entry is called by: `the health gap`.
    const spoken = own.size > 0 ? own : codesOf(card, card.mentions, side)
    const met = sides.filter(
      (one) => one.dimension === side.dimension && isSpokenOf(one, spoken, sides, pack),
    )
    return own.size > 0 ? !met.includes(side) : met.length === 0
  })
}

/** `What is the difference between girls and boys?` names nothing but the two: whatever answers it speaks of both. */
const tellsOfTwo = ({ fact }: Card, asked: Asked): boolean =>
  fact.type === 'claim'
    ? tellsHowTheyStand.has(fact.aspect) ||
      (tellsBeside.has(fact.aspect) && asksNothingBeside(asked)) ||
      !asked.topics.some(isTelling)
    : fact.type === 'observation' && fact.measure === 'difference'

const tellsHowTheyStand: ReadonlySet<Aspect> = new Set(['comparison', 'trend', 'result'])

/** How, where and when they were set against each other, and what that is called. */
const tellsBeside: ReadonlySet<Aspect> = new Set(['how', 'where', 'when', 'source', 'name'])

const asksNothingBeside = (asked: Asked): boolean =>
  wantedAspects(asked) === null && !asked.signals.has('which') && !asked.signals.has('meaning')

function codesOf({ fact }: Card, spoken: Card['spoken'], { dimension }: Facet): ReadonlySet<string> {
  const filed = fact.dimensions[dimension]
  return new Set([...(spoken.get(dimension) ?? []), ...(filed === undefined ? [] : [filed])])
}

/** A part of the group tells of it, unless that part is its other side: of `bilingual pupils and immigrants` it takes both. */
function isSpokenOf(side: Facet, spoken: ReadonlySet<string>, sides: readonly Facet[], pack: Pack): boolean {
  if (isDefault(side, pack)) return true
  const isWithin = (code: string, { dimension, code: wider }: Facet): boolean =>
    isWithinCode(code, wider, dimension, pack)
  const parts = sides.filter((other) => other.code !== side.code && isWithin(other.code, side))
  // Whom the report is not about it calls by several names: Danes, or those who speak one language.
  const isOther = (code: string): boolean =>
    !isOfSubject(side, pack) && !isOfSubject({ ...side, code }, pack) && isOfSubjects(side, pack)
  return [...spoken].some(
    (code) => (isWithin(code, side) || isOther(code)) && !parts.some((part) => isWithin(code, part)),
  )
}

/** A list of whom the report is about and of the others. */
const isOfSubjects = ({ dimension }: Facet, { codeLists }: Pack): boolean =>
  [...(codeLists.get(dimension)?.codes.values() ?? [])].some(({ subject }) => subject)
