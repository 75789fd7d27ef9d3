/** Whether a question says a word of what a fact tells, and not just the name of whom it is about. */

import { isTrusted } from '../../reading/trust.ts'
import type { Card } from '../catalogue/cards.ts'
import type { Asked } from '../question/asked.ts'

/** `Who runs Kompas, what does it cost?` asks for nothing of the money that somebody gave. */
export const speaksBeyondName = ({ told, called }: Card, { topics }: Asked): boolean =>
  topics.some(
    ({ concepts, optional, trust }) =>
      (!optional || isTrusted(trust)) &&
      concepts.some((concept) => told.has(concept) && !called.has(concept)),
  )
