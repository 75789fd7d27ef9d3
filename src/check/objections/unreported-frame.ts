/** `In the private sector 12.8 % of employees …`: what a clause puts first, and of which the report tells nothing, holds for the group that it names behind it. */

import { isUnreported } from '../../ask/fitting/groups.ts'
import { isPlace } from '../../pack/is-place.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const unreportedFrame: Objection = ({
  card: { fact },
  context: {
    clause: { groupsInOrder },
  },
  catalogue: { pack },
}) => {
  const isFramed = [...groupsInOrder].some(([dimension, order]) => {
    const [code = '', ...others] = order.split(' ')
    return (
      !isPlace({ dimension }, pack) &&
      others.includes(fact.dimensions[dimension] ?? '') &&
      isUnreported([{ dimension, code }], pack)
    )
  })
  return isFramed ? unlike(fact) : null
}
