/** Tells what a list by period says: its members, or who stood on it, came onto it or left it. */

import { answered, next, statement } from '../answer/build.ts'
import type { Answer, Language, NonEmpty, Statement } from '../answer/tree.ts'
import type { Listing, Pack } from '../pack/pack.ts'
import { nonEmpty, told } from '../telling/facts.ts'
import type { Asked } from './asked.ts'
import { noticesOn } from './notices.ts'
import { refuseWith } from './refuse.ts'
import type { RosterAnswer } from './roster.ts'
import { askWords } from './wording.ts'

export function answerRoster(found: RosterAnswer, asked: Asked, pack: Pack): Answer {
  const rows = nonEmpty(found.rows)
  if (!rows) return refuseWith('not-in-report', found.roster.facts.slice(0, 1), [], asked)
  return answered(
    asked.lang,
    directFor(found, rows, asked.lang, pack),
    ...noticesOn(rows, asked, pack),
    next(`/source ${rows[0].id}`),
  )
}

function directFor(found: RosterAnswer, rows: NonEmpty<Listing>, lang: Language, pack: Pack): Statement {
  const own = told(rows, 'lead', lang)
  if (found.type === 'members') return own
  const list = found.roster.name[lang]
  const names = namesOf(rows, found.roster.dimension, lang, pack)
  const count = String(rows.length)
  const words = askWords[lang]
  const line =
    found.type === 'joined'
      ? words.joined(count, names, list, found.period, found.before)
      : words[found.type](count, names, list, found.period)
  return statement('lead', [line], own.cites, own.figures)
}

function namesOf(rows: readonly Listing[], dimension: string, lang: Language, pack: Pack): string {
  const names = rows.map(
    ({ member }) => pack.codeLists.get(dimension)?.codes.get(member)?.name[lang] ?? member,
  )
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
}
