/** Words of care on the answer to a question: how it was read, what the facts' notes say, how old the report is. */

import { notice } from '../../answer/build.ts'
import type { Notice } from '../../answer/tree.ts'
import type { Fact, Pack } from '../../pack/pack.ts'
import { datedNotice, notesOf } from '../../telling/notices.ts'
import type { Asked } from '../question/asked.ts'
import { askWords } from './wording.ts'

export function noticesOn(facts: readonly Fact[], asked: Asked, pack: Pack): Notice[] {
  const { lang } = asked
  const isNow = asked.periods.some(({ type }) => type === 'now')
  return [...readAs(asked), ...notesOf(facts, lang), ...(isNow ? [datedNotice(pack, lang)] : [])]
}

/** How misspelt words were read, answered or not: the reading may be what went wrong. */
export function readAs({ corrections, lang }: Asked): Notice[] {
  const corrected = corrections.map(({ from, to }) => `${from} → ${to}`).join(', ')
  return corrected ? [notice(askWords[lang].corrected + corrected)] : []
}
