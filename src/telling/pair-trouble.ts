/** What to say when one side of a comparison names no figure. */

import { next, paragraph, refused } from '../answer/build.ts'
import type { Answer, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../pack/pack.ts'
import { comparableExample } from './examples.ts'
import { nonEmpty, observationsOf, sentences } from './facts.ts'
import { indicatorsFor } from './indicator.ts'
import type { Pair, Side } from './pairs.ts'
import { mainAmong } from './select.ts'
import { nearestBlocks, whichOne } from './settle.ts'
import { typed, unreadable } from './typed.ts'

const words = {
  da: {
    two: 'Skriv to ting at sammenligne, for eksempel:',
    none: 'Rapporten har intet tal for ',
    near: 'Det har den tal for – noget andet end det, du skrev:',
  },
  en: {
    two: 'Type two things to compare, for instance:',
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
  const observations = found?.type === 'one' ? nonEmpty(observationsOf(found.entry)) : null
  const near = observations
    ? [paragraph(words[lang].near), ...sentences(mainAmong(observations).slice(0, 2), 'nearest', lang)]
    : nearestBlocks(found?.type === 'none' ? found.near : [], lang)
  const kind = observations
    ? side.subject.periods.length > 0
      ? 'other-period'
      : 'other-group'
    : 'not-in-report'
  return refused(
    kind,
    lang,
    paragraph(words[lang].none, typed(side.words), '.'),
    ...near,
    next(...comparableExample(desk, lang)),
  )
}

const emptySides = ({ a, b }: Pair): Side[] => [a, b].filter(({ observations }) => observations.length === 0)

/** The same comparison with the one side named for sure; a side without a name of its own keeps its words. */
function pairLine(name: string, side: Side, { a, b }: Pair): string {
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
