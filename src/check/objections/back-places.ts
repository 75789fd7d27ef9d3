/** `Safety in them has risen by 1.4 points` of the whole city: several places pointed back at. */

import { isDefault } from '../../ask/fitting/groups.ts'
import { holdsAny } from '../../language/phrase.ts'
import { draftWords } from '../../language/words/draft-words.ts'
import { filingsOf } from '../../pack/filed.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const backPlaces: Objection = ({
  card: { fact },
  context: { coreText, asked },
  catalogue: { pack },
}) => {
  const isOfSome = filingsOf(fact).some((group) => !isDefault(group, pack))
  const isPointed = holdsAny(coreText, draftWords[asked.lang].backPlaces)
  return isPointed && !isOfSome ? { ...unlike(fact), difference: 'place' } : null
}
