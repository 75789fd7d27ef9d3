/** A one-page sheet for a meeting: goals, figures, initiatives, caveats, what the report does not say. */

import { answered, next, paragraph, refused } from '../answer/build.ts'
import type { Answer, Block, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Fact, Goal, Observation, Pack } from '../pack/pack.ts'
import type { Facet } from '../reading/meaning.ts'
import { distances } from './distance.ts'
import { claimsOf, nonEmpty, observationsOf, sentences } from './facts.ts'
import { gapsOf } from './gaps.ts'
import { countOf } from './kinds.ts'
import { datedNotice, notesOf } from './notices.ts'
import { isFor, mainAmong } from './select.ts'
import { nearestBlocks } from './settle.ts'
import { titled } from './titled.ts'
import { factsUnder, topicOf } from './topic.ts'
import { typed } from './typed.ts'

const words = {
  da: {
    title: 'Til mødet om ',
    figureCount: (count: number) => `${count} tal`,
    counts: (list: string) => `: ${list} fra rapporten.`,
    goals: 'Mål',
    figures: 'Tal',
    initiatives: 'Indsatser',
    said: 'Andet, rapporten siger',
    caveats: 'Forbehold',
    gaps: 'Det siger rapporten ikke',
    data: (version: string) => `Data: udgave ${version}.`,
    statements: 'udsagn',
    none: 'Rapporten har intet under emnet ',
  },
  en: {
    title: 'For the meeting on ',
    figureCount: (count: number) => (count === 1 ? '1 figure' : `${count} figures`),
    counts: (list: string) => `: ${list} from the report.`,
    goals: 'Goals',
    figures: 'Figures',
    initiatives: 'Initiatives',
    said: 'What else the report says',
    caveats: 'Caveats',
    gaps: 'What the report does not say',
    data: (version: string) => `Data: version ${version}.`,
    statements: 'statements',
    none: 'The report has nothing under the topic ',
  },
} as const

/** So that the sheet stays one page. */
const most = { goals: 4, figures: 10, initiatives: 6, findings: 5, caveats: 6 } as const

export function tellBrief(topic: string, desk: Desk, lang: Language): Answer {
  const { pack } = desk
  const { entries, near, group } = topicOf(topic, desk, lang)
  if (entries.length === 0)
    return refused(
      'not-in-report',
      lang,
      paragraph(words[lang].none, typed(topic), '.'),
      ...nearestBlocks(near, lang),
      next('/chapter', '/help'),
    )
  const of = (kind: Entry['kind']): Entry[] => entries.filter((entry) => entry.kind === kind)
  const goals = entries.filter((entry) => entry.kind === 'goal').slice(0, most.goals)
  const first = (entry: Entry): Fact[] => factsUnder(entry, group, pack)
  const aims = goals.flatMap((goal) => goalFacts(goal, desk))
  const figures = figuresOf(of('indicator'), group, pack)
  const initiatives = of('initiative').slice(0, most.initiatives)
  const findings = entries
    .filter(({ kind }) => kind === 'finding' || kind === 'roster' || kind === 'place')
    .slice(0, most.findings)
  const facts = [...aims, ...figures, ...initiatives.flatMap(first), ...findings.flatMap(first)]
  const list = (some: readonly Fact[]): Block[] => sentences(some, 'context', lang)
  return answered(
    lang,
    paragraph(
      words[lang].title,
      typed(topic),
      words[lang].counts(countsOf(goals.length, figures.length, initiatives.length, lang)),
    ),
    ...titled(words[lang].goals, [...list(aims), ...goals.flatMap((goal) => distances(goal, pack, lang))]),
    ...titled(words[lang].figures, list(figures)),
    ...titled(words[lang].initiatives, list(initiatives.flatMap(first))),
    ...titled(words[lang].said, list(findings.flatMap(first))),
    ...titled(words[lang].caveats, [...notesOf(facts, lang).slice(0, most.caveats), datedNotice(pack, lang)]),
    ...titled(words[lang].gaps, gapsOf(entries, pack, lang)),
    paragraph(words[lang].data(pack.version)),
    next(...(nonEmpty(commandsFor([...goals, ...initiatives, ...of('indicator')], desk, lang)) ?? ['/help'])),
  )
}

/** `2 goals and 1 initiative`; what there is none of is not counted. */
function countsOf(goals: number, figures: number, initiatives: number, lang: Language): string {
  const counts = [
    ...(goals > 0 ? [countOf(goals, 'goal', lang)] : []),
    ...(figures > 0 ? [words[lang].figureCount(figures)] : []),
    ...(initiatives > 0 ? [countOf(initiatives, 'initiative', lang)] : []),
  ]
  const parts = counts.length > 0 ? counts : [words[lang].statements]
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts)
}

/** Target, verdict and reason. */
function goalFacts(goal: Goal, { pack }: Desk): Fact[] {
  const named = goal.target === null ? undefined : pack.facts.get(goal.target)
  const target = named ?? observationsOf(goal).find(({ measure }) => measure.startsWith('target'))
  const claims = [claimsOf(goal, 'verdict')[0], claimsOf(goal, 'reason')[0]]
  return [target, ...claims].filter((fact) => fact !== undefined)
}

/** Of each indicator the figures for the group, if the topic is one, else those that stand for the whole. */
function figuresOf(indicators: readonly Entry[], group: readonly Facet[], pack: Pack): Observation[] {
  return indicators
    .flatMap((entry) => {
      const fitting = observationsOf(entry).filter((fact) => group.length === 0 || isFor(fact, group, pack))
      const levels =
        group.length === 0 ? null : nonEmpty(fitting.filter(({ measure }) => measure === 'level'))
      const all = levels ?? nonEmpty(fitting)
      return all ? mainAmong(all) : []
    })
    .slice(0, most.figures)
}

const commandsFor = (entries: readonly Entry[], desk: Desk, lang: Language): string[] =>
  entries.slice(0, 3).map((entry) => `/${entry.kind} ${desk.nameOf(entry, lang)}`)
