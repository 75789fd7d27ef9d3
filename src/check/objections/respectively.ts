/** `Kompas and Center for Ren Luft got 10.5 and 28 million respectively`, `the latter got 28`: told by an order that is not the report's, or that cannot be followed. */

import { unclear } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const respectively: Objection = ({ context: { order }, card: { entry } }) =>
  order === null || order.isTold || order.name === `@${entry.id}` ? null : unclear('which')
