/** Whether a sentence tells the body, person or group that a question asks for. */

import { saysNot } from '../../language/words/denying-words.ts'
import type { Claim, Pack } from '../../pack/pack.ts'
import type { Aspect } from '../../pack/schema.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { speaksBeyondName } from './beyond-name.ts'
import { tellsDenial, tellsForemost, tellsLead, tellsWho } from './claim-words.ts'

/** It names somebody, and not the one who is asked for. */
export function missesWho(card: Card, fact: Claim, asked: Asked, pack: Pack): boolean {
  const { signals } = asked
  if (signals.has('leads') && !tellsLead(fact)) return true
  // What ought to be more tells nothing of what is most.
  const isWish = card.entry.kind === 'recommendation' && !signals.has('next')
  if (asksForemost(asked) && (isWish || !tellsForemost(fact))) return true
  // `Who does not come from the administrations?` is not told by who does; `outside the labour market` denies nothing of who.
  if (
    signals.has('negation') &&
    saysNot.test(asked.text) &&
    names.some((one) => signals.has(one)) &&
    !tellsDenial(fact)
  )
    return true
  if (!signals.has('who')) return false
  return (
    (giving.has(fact.aspect) && !speaksBeyondName(card, asked)) ||
    (fact.aspect === 'award' && !tellsWho(card, pack))
  )
}

const names = ['who', 'which', 'where'] as const

/** `Who has the most?`, `which school is best?` */
const asksForemost = ({ signals }: Asked): boolean =>
  (signals.has('most') || signals.has('least')) && names.some((one) => signals.has(one))

/** `Who runs it?` is not told by who gave it money or a prize: a word of that must be said. */
const giving: ReadonlySet<Aspect> = new Set(['funder', 'award'])
