/** Whether a sentence tells the body, person or group that a question asks for. */

import { wordsOf } from '../../language/token.ts'
import { saysNot } from '../../language/words/denying-words.ts'
import { giving as givingMoney, paying } from '../../language/words/payment-words.ts'
import type { Claim, Pack } from '../../pack/pack.ts'
import type { Aspect } from '../../pack/schema.ts'
import { type Card, isUntold } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { speaksBeyondName } from './beyond-name.ts'
import {
  tellsBehind,
  tellsDenial,
  tellsForemost,
  tellsGrant,
  tellsLead,
  tellsMovement,
  tellsWho,
} from './claim-words.ts'

/** It names somebody, and not the one who is asked for. */
export function missesWho(card: Card, fact: Claim, asked: Asked, pack: Pack): boolean {
  const { signals } = asked
  if (signals.has('leads') && !tellsLead(fact)) return true
  // What ought to be more tells nothing of what is most.
  const isWish = card.entry.kind === 'recommendation' && !signals.has('next')
  if (asksForemost(asked) && (isWish || fact.aspect === 'trend' || !tellsForemost(fact))) return true
  // `Which areas had the biggest rise?` is not told by where it is largest.
  if (asksForemost(asked) && (signals.has('up') || signals.has('down')) && !tellsMovement(fact)) return true
  // `Who does not come from the administrations?` is not told by who does; `outside the labour market` denies nothing of who.
  if (
    signals.has('negation') &&
    saysNot.test(asked.text) &&
    names.some((one) => signals.has(one)) &&
    !tellsDenial(fact)
  )
    return true
  if (!signals.has('who')) return false
  if (signals.has('behind') && !makers.has(fact.aspect) && !isUntold(card) && !tellsBehind(fact)) return true
  // `Who gave the 10 million?` is told by nobody else's part in it, and not by who gave it a prize.
  if (asksWhoPaid(asked) && !isUntold(card))
    return fact.aspect !== 'funder' && !(fact.aspect !== 'award' && tellsGrant(fact))
  return (
    (giving.has(fact.aspect) && !speaksBeyondName(card, asked)) ||
    (fact.aspect === 'award' && !tellsWho(card, pack))
  )
}

/** They tell who made it or has a part in it, in whatever words. */
const makers: ReadonlySet<Aspect> = new Set(['partner', 'funder', 'name'])

/** `Who pays for it?`, `who gave them 28 million?` */
const asksWhoPaid = ({ signals, text }: Asked): boolean => {
  const said = wordsOf(text.toLowerCase())
  return said.some((word) => paying.has(word) || (signals.has('money') && givingMoney.has(word)))
}

const names = ['who', 'which', 'where'] as const

/** `Who has the most?`, `which school is best?` */
const asksForemost = ({ signals }: Asked): boolean =>
  (signals.has('most') || signals.has('least')) && names.some((one) => signals.has(one))

/** `Who runs it?` is not told by who gave it money or a prize: a word of that must be said. */
const giving: ReadonlySet<Aspect> = new Set(['funder', 'award'])
