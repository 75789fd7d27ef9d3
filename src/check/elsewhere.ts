/** `9.3 % of the staff in Aarhus`: the report has nothing of that place, so nothing in it speaks against the draft. */

import type { Pack } from '../pack/pack.ts'
import type { Context } from './draft/context.ts'
import { absent, type Judgement } from './judgement.ts'

export const unlessElsewhere = (judgement: Judgement, { asked }: Context, pack: Pack): Judgement =>
  judgement.verdict === 'contradicted' && speaksOfUnreported(asked, pack) ? absent : judgement

const speaksOfUnreported = ({ facets, carried }: Context['asked'], { codeLists }: Pack): boolean =>
  [...facets, ...carried].some((mention) =>
    mention.every(({ dimension, code }) => codeLists.get(dimension)?.codes.get(code)?.unreported),
  )
