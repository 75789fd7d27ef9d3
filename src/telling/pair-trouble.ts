/** What to say when one side of a comparison names no figure. */

import { next, paragraph, refused } from '../answer/build.ts'
import type { Answer, Language, NonEmpty, RefusalKind } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Observation } from '../pack/pack.ts'
import { comparableExample } from './examples.ts'
import { nonEmpty, observationsOf, sentences } from './facts.ts'
import { indicatorsFor } from './indicator.ts'
import type { Pair, Resolved } from './pairs.ts'
import { mainAmong } from './select.ts'
import { nearestBlocks, whichOne } from './settle.ts'
import { figuresMeant } from './side.ts'
import { typed, unreadable } from './typed.ts'

const words = {
  da: {
    two: 'Skriv to ting at sammenligne.',
    none: 'Rapporten har intet tal for ',
    near: 'Det har rapporten tal for – noget andet end det, du skrev:',
  },
  en: {
    two: 'Type two things to compare.',
    none: 'The report has no figure for ',
    near: 'It has figures for this – not what you typed:',
  },
} as const

export function unreadPair(pairs: readonly Pair[], said: string, desk: Desk, lang: Language): Answer {
  const [pair] = pairs.toSorted((one, other) => emptySides(one).length - emptySides(other).length)
  const [side] = pair ? emptySides(pair) : []
  if (!pair || !side) return unreadable(lang, words[lang].two, comparableExample(desk, lang))
  const { found } = side.subject
  const shared = found === null ? measuredFor(pair, desk) : []
  if (shared.length > 0) {
    const lineOf = (name: string): string => `/compare ${name} ${pair.a.words} | ${pair.b.words}`
    return whichOne(shared, { said, kind: 'indicator', command: 'compare', lineOf }, desk, lang)
  }
  if (found?.type === 'several') {
    const lineOf = (name: string): string => pairLine(name, side, pair)
    return whichOne(found.entries, { said, kind: 'indicator', command: 'compare', lineOf }, desk, lang)
  }
  const { kind, near } = nearestTo(side, desk)
  return refused(
    kind,
    lang,
    paragraph(words[lang].none, typed(side.words), '.'),
    ...(near
      ? [paragraph(words[lang].near), ...sentences(mainAmong(near).slice(0, 3), 'nearest', lang)]
      : nearestBlocks(found?.type === 'none' ? found.near : [], lang)),
    next(...comparableExample(desk, lang)),
  )
}

type Nearest = { readonly kind: RefusalKind; readonly near: NonEmpty<Observation> | null }

/** By what the side fails, told by what is there once that is left out: the time, the group, the sort of figure. */
function nearestTo(side: Resolved, desk: Desk): Nearest {
  const { subject, sort } = side
  if (subject.found?.type !== 'one') return { kind: 'not-in-report', near: null }
  const without = (left: Partial<Resolved['subject']>): NonEmpty<Observation> | null =>
    nonEmpty(figuresMeant({ ...side, subject: { ...subject, ...left } }, desk))
  const other = without({ periods: [] })
  if (other) return { kind: 'other-period', near: other }
  const near = without({ periods: [], groups: [] }) ?? nonEmpty(observationsOf(subject.found.entry))
  const isGroup = subject.groups.length > 0 || (sort === null && near !== null)
  return { kind: isGroup ? 'other-group' : 'not-measured', near }
}

const emptySides = ({ a, b }: Pair): Resolved[] =>
  [a, b].filter(({ observations }) => observations.length === 0)

/** The same comparison with the one side named for sure; a side without a name of its own keeps its words. */
function pairLine(name: string, side: Resolved, { a, b }: Pair): string {
  const isShared = a.subject.found === b.subject.found
  const first = side === a || isShared ? `${name} ${a.subject.extra}`.trim() : a.words
  const second = side === b && !isShared ? `${name} ${b.subject.extra}`.trim() : b.words
  return `/compare ${first} | ${second}`
}

/** Indicators with figures for both, where both sides are groups alone. */
function measuredFor({ a, b }: Pair, desk: Desk): Entry[] {
  const forBoth = indicatorsFor(b.subject, desk)
  return indicatorsFor(a.subject, desk).filter((entry) => forBoth.includes(entry))
}
