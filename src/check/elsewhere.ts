/** `9.3 % of the staff in Aarhus`: the report has nothing of that place, so nothing in it speaks against the draft. */

import { isUnreported } from '../ask/fitting/groups.ts'
import { mentionsNamed } from '../ask/question/groups-named.ts'
import type { Pack } from '../pack/pack.ts'
import type { Context } from './draft/context.ts'
import { absent, type Judgement } from './judgement.ts'

export const unlessElsewhere = (judgement: Judgement, { asked }: Context, pack: Pack): Judgement =>
  judgement.verdict === 'contradicted' && mentionsNamed(asked).some((mention) => isUnreported(mention, pack))
    ? absent
    : judgement
