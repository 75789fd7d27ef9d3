/** Tells what a list by period says: its members, or who stood on it, came onto it or left it. */

import { answered, next, statement } from '../../answer/build.ts'
import type { Answer, Language, NonEmpty, Statement } from '../../answer/tree.ts'
import type { Listing, Pack, Roster } from '../../pack/pack.ts'
import { listingsOf, nonEmpty, told } from '../../telling/facts.ts'
import { noticesOn } from '../answering/notices.ts'
import { refuseWith } from '../answering/refuse.ts'
import { askWords } from '../answering/wording.ts'
import type { Asked } from '../question/asked.ts'
import type { RosterAnswer } from './roster-answer.ts'
import type { Terms } from './roster-terms.ts'
import { rosterWords } from './roster-words.ts'

export function answerRoster(found: RosterAnswer, asked: Asked, pack: Pack): Answer {
  if (found.type === 'untold') return refuseWith('not-measured', found.rows, [], asked)
  if (found.type === 'terms') return answerTerms(found, asked, pack)
  const rows = nonEmpty(found.rows)
  if (!rows && (found.type === 'left' || found.type === 'joined')) {
    const words = rosterWords[asked.lang]
    const line = found.type === 'left' ? words.noneLeft(found.period) : words.noneJoined(found.period)
    return answerOver(found.roster, null, line, asked, pack)
  }
  if (!rows) return refuseWith('not-in-report', found.roster.facts.slice(0, 1), [], asked)
  return answered(
    asked.lang,
    directFor(found, rows, asked.lang, pack),
    ...noticesOn(rows, asked, pack),
    next(`/source ${rows[0].id}`),
  )
}

type Of<T extends RosterAnswer['type']> = Extract<RosterAnswer, { readonly type: T }>

function directFor(
  found: Exclude<RosterAnswer, Of<'terms'> | Of<'untold'>>,
  rows: NonEmpty<Listing>,
  lang: Language,
  pack: Pack,
): Statement {
  const own = told(rows, 'lead', lang)
  if (found.type === 'members') return own
  const counted = found.type === 'each' ? found.counts : [found]
  const line = counted.map((one) => countLine(one, lang, pack)).join(' ')
  return statement('lead', [line], own.cites, own.figures)
}

/** `In 2010, 6 stood on the list: …` */
function countLine(found: Of<'on'> | Of<'left'> | Of<'joined'>, lang: Language, pack: Pack): string {
  const { roster, rows, period } = found
  const words = askWords[lang]
  const counted = [
    String(rows.length),
    namesOf(rows, roster.dimension, lang, pack),
    roster.name[lang],
  ] as const
  return found.type === 'joined'
    ? words.joined(...counted, period, found.before)
    : words[found.type](...counted, period)
}

/** Those that meet the terms. */
function answerTerms({ roster, rows, terms }: Of<'terms'>, asked: Asked, pack: Pack): Answer {
  const { lang } = asked
  const meeting = nonEmpty(rows)
  const words = rosterWords[lang]
  const line = meeting
    ? words.some(
        String(meeting.length),
        howOf(terms, lang),
        roster.name[lang],
        namesOf(meeting, roster.dimension, lang, pack),
      )
    : noneMeets(terms, lang)
  return answerOver(roster, meeting, line, asked, pack)
}

/** What was found among all rows, which are cited for it; null where nobody was. */
function answerOver(
  roster: Roster,
  meeting: NonEmpty<Listing> | null,
  line: string,
  asked: Asked,
  pack: Pack,
): Answer {
  const { lang } = asked
  const words = rosterWords[lang]
  const all = nonEmpty(listingsOf(roster))
  if (!all) return refuseWith('not-in-report', [], [], asked)
  return answered(
    lang,
    statement('lead', [line], told(meeting ?? all, 'lead', lang).cites),
    statement('context', [words.over(every(roster.periods, lang))], told(all, 'context', lang).cites),
    ...noticesOn(all, asked, pack),
    next(`/source ${(meeting ?? all)[0].id}`),
  )
}

/** `stood on the list in 2007, but not in 2008`. */
function howOf({ on, off, isBack, isAny }: Terms, lang: Language): string {
  const words = rosterWords[lang]
  if (isBack) return words.back(every(on, lang), any(off, lang))
  if (on.length === 0) return words.off(any(off, lang))
  return words.on((isAny ? any : every)(on, lang)) + (off.length > 0 ? words.butNot(any(off, lang)) : '')
}

function noneMeets({ on, off, isBack, isAny }: Terms, lang: Language): string {
  const words = rosterWords[lang]
  if (isBack) return words.noneBack(every(on, lang))
  return on.length === 0
    ? words.noneOff(any(off, lang))
    : words.none((isAny ? any : every)(on, lang), any(off, lang))
}

const every = (items: readonly string[], lang: Language): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(items)
const any = (items: readonly string[], lang: Language): string =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(items)

function namesOf(rows: readonly Listing[], dimension: string, lang: Language, pack: Pack): string {
  const names = rows.map(
    ({ member }) => pack.codeLists.get(dimension)?.codes.get(member)?.name[lang] ?? member,
  )
  return every(names, lang)
}
