/** Whether a sentence is of a kind that answers what a question asks for: a reason, a time, a name. */

import type { Claim, Pack } from '../../pack/pack.ts'
import type { Aspect } from '../../pack/schema.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'
import { asksCauseOfState, effects, isOtherEnd, wantedAspects, wantsNames } from '../question/wants.ts'
import { isAskedSo } from './asked-so.ts'
import { tellsCause, tellsOften, tellsTime, tellsWho } from './claim-words.ts'
import { tellsName } from './tells-name.ts'

/** `Why did it fall?` is answered by a reason, and by what came of it where that says why. */
export function tellsKind(card: Card, fact: Claim, asked: Asked, pack: Pack): boolean {
  const aspects = wantedAspects(asked)
  if (isMeantSo(card, fact, asked)) return true
  if (aspects === null) return !(wantsNames(asked) && tellsNoName(fact, asked))
  return isOfAspect(fact, aspects, asked) || tellsByWords(card, fact, asked, pack)
}

/** Somebody would ask for it in such words. */
const isMeantSo = (card: Card, fact: Claim, asked: Asked): boolean =>
  isAskedSo(card, asked) && !isOtherEnd(fact.aspect, asked) && !isEffect(fact, asked)

/** What came of it may say why as well: `because it was spread out, it got nowhere`. */
const isEffect = (fact: Claim, asked: Asked): boolean =>
  effects.has(fact.aspect) && asksCauseOfState(asked) && !(fact.aspect === 'result' && tellsCause(fact))

const isOfAspect = (fact: Claim, aspects: ReadonlySet<Aspect>, { signals }: Asked): boolean =>
  aspects.has(fact.aspect) && (!signals.has('when') || fact.aspect === 'duration' || tellsTime(fact))

/** Filed under another kind, its words tell it all the same. */
const tellsByWords = (card: Card, fact: Claim, asked: Asked, pack: Pack): boolean => {
  const { signals } = asked
  return (
    (signals.has('when') && !signals.has('forecast') && tellsTime(fact) && !isOtherEnd(fact.aspect, asked)) ||
    (signals.has('how-often') && tellsOften(fact)) ||
    (signals.has('why') && tellsCause(fact) && !isEffect(fact, asked)) ||
    (signals.has('who') && tellsWho(card, pack)) ||
    (signals.has('name') && tellsName(card, fact, asked))
  )
}

/** Names nobody; nor does what sets two apart or has come about, unless the question only asks whether: `do they differ?` */
const tellsNoName = ({ aspect }: Claim, { isYesNo }: Asked): boolean =>
  tellsNoNames.has(aspect) || (!isYesNo && tellsHowItIs.has(aspect))

const tellsHowItIs: ReadonlySet<Aspect> = new Set(['reason', 'comparison', 'trend', 'verdict'])

/** Claims of these kinds name nobody: `which schools?` is not answered by what a scheme is. */
const tellsNoNames: ReadonlySet<Aspect> = new Set([
  'what',
  'purpose',
  'how',
  'condition',
  'status',
  'link',
  'when',
  'start',
  'end',
  'deadline',
  'duration',
])
