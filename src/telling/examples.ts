/** Lines worth typing over the pack at hand: every example a command shows is made from its data. */

import type { Language, NonEmpty } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import { isLeftOut } from '../pack/left-out.ts'
import type { Entry, Indicator, Observation } from '../pack/pack.ts'
import type { Kind } from '../pack/schema.ts'
import { formatGroups } from './amount.ts'
import { differing } from './comparable.ts'
import { nonEmpty, observationsOf } from './facts.ts'

export const entriesOf = <K extends Kind>({ pack }: Desk, kind: K): Extract<Entry, { kind: K }>[] =>
  [...pack.entries.values()].filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind)

/** The command with the short names of some entries, the plainest first. */
export function namedExamples(command: string, kind: Kind, desk: Desk, lang: Language): NonEmpty<string> {
  const names = entriesOf(desk, kind).map((entry) => desk.nameOf(entry, lang))
  const short = names.toSorted((a, b) => a.length - b.length).slice(0, 2)
  return nonEmpty(short.map((name) => `/${command} ${name}`)) ?? ['/help']
}

/** A name with two groups that the report sets side by side. */
export function comparableExample(desk: Desk, lang: Language): NonEmpty<string> {
  const lines = entriesOf(desk, 'indicator').flatMap((entry) => {
    const pair = groupPair(entry, desk)
    const [a, b] = pair?.map((fact) => ownGroups(fact, pair, desk, lang)) ?? []
    return a && b ? [`/compare ${desk.nameOf(entry, lang)} ${a} | ${b}`] : []
  })
  return nonEmpty(lines.slice(0, 2)) ?? ['/help compare']
}

function groupPair(entry: Indicator, { pack }: Desk): readonly [Observation, Observation] | null {
  const all = observationsOf(entry).filter(({ measure }) => measure === 'level')
  for (const a of all)
    for (const b of all)
      if (a.period === b.period && differing(a, b, pack) === null && Object.keys(a.dimensions).length > 0)
        return [a, b]
  return null
}

function ownGroups(
  fact: Observation,
  pair: readonly [Observation, Observation],
  { pack }: Desk,
  lang: Language,
): string {
  const other = fact === pair[0] ? pair[1] : pair[0]
  const shared = Object.fromEntries(
    Object.entries(fact.dimensions).filter(([list, code]) => other.dimensions[list] === code),
  )
  return formatGroups(fact.dimensions, shared, pack, lang)
}

/** The first dated figure of the pack. */
export function sourceExamples({ pack }: Desk): NonEmpty<string> {
  const fact = [...pack.facts.values()].find((one) => one.type === 'observation' && one.period !== 'undated')
  return fact ? [`/source ${fact.id}`, `/source ${fact.entry}`] : ['/help source']
}

/** Three questions in words, from the phrases the facts are asked by: a number, a reason, a time. */
export function askExamples({ pack }: Desk, lang: Language): NonEmpty<string> {
  const told = [...pack.facts.values()].filter((fact) => !isLeftOut(fact))
  const phrases = told.flatMap(({ aliases, entry }) =>
    aliases[lang].map((phrase) => ({ phrase, entry: pack.entries.get(entry) })),
  )
  const questions = openers[lang].flatMap((opener) => {
    const fitting = phrases.filter(
      ({ phrase, entry }) => phrase.startsWith(opener) && isPlain(phrase, entry, lang),
    )
    return fitting
      .map(({ phrase }) => phrase)
      .toSorted((a, b) => a.length - b.length)
      .slice(0, 1)
  })
  return nonEmpty(questions.map((question) => `/ask ${question}?`)) ?? ['/help']
}

/** Names what it asks about, so that it can be understood alone. */
const isPlain = (phrase: string, entry: Entry | undefined, lang: Language): boolean =>
  entry !== undefined &&
  [entry.name[lang], ...entry.aliases[lang]].some((name) => name.length > 5 && phrase.includes(name))

const openers = { da: ['hvor mange ', 'hvorfor ', 'hvornår '], en: ['how many ', 'why ', 'when '] } as const

/** A sentence of the report's own facts, which of course holds. */
export function checkExamples({ pack }: Desk, lang: Language): NonEmpty<string> {
  const facts = [...pack.facts.values()].filter(
    (fact) => fact.type === 'observation' && fact.value.type === 'number',
  )
  const short = facts.toSorted((a, b) => a.text[lang].length - b.text[lang].length)[0]
  return short ? [`/check ${short.text[lang]}`] : ['/help check']
}

/** The first goal with an indicator, and a chapter. */
export function briefExamples(desk: Desk, lang: Language): NonEmpty<string> {
  const goal = entriesOf(desk, 'goal').find(({ indicator }) => indicator !== null)
  const chapter = desk.pack.report.chapters.at(-2)
  const topics = [...(goal ? [desk.nameOf(goal, lang)] : []), ...(chapter ? [chapter.name[lang]] : [])]
  return nonEmpty(topics.map((topic) => `/brief ${topic}`)) ?? ['/help brief']
}
