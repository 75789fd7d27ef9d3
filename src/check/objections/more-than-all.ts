/** `There are 12 schools. 900 of them …`: more cannot be a part of them. */

import { readNumbers } from '../../language/numbers/numbers.ts'
import { ofThem } from '../../language/words/partitive-words.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const moreThanAll: Objection = ({ card, number: { value }, context: { reason, earlier, asked } }) => {
  if (!earlier || value.type !== 'number' || !saysOfThem(reason)) return null
  const counts = readNumbers(earlier.text, asked.lang).flatMap(({ value: all }) =>
    all.type === 'number' ? [all.number] : [],
  )
  return counts.length > 0 && counts.every((all) => all < value.number) ? unlike(card.fact) : null
}

/** `There were 5,922 of them` says nothing of a part. */
const saysOfThem = (reason: string): boolean =>
  reason.replace(ofThem, '').trim() !== '' && ofThem.test(reason)
