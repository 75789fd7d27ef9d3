/** What the report has on an indicator: the figures asked for, then the others, the goals and what is said of it. */

import { answered, next, paragraph, refused } from '../answer/build.ts'
import type { Answer, Block, Language, NonEmpty } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Goal, Indicator, Observation } from '../pack/pack.ts'
import { entriesOf } from './examples.ts'
import { claimsOf, nonEmpty, observationsOf, sentence, sentences, told } from './facts.ts'
import { noticesFor } from './notices.ts'
import { observationTable } from './observation-table.ts'
import { figuresChart } from './picture-figures.ts'
import { mainAmong, select, type Wanted } from './select.ts'
import { titled } from './titled.ts'

const words = {
  da: {
    otherPeriod: (name: string) => `Rapporten har ikke tallet for den periode (${name}).`,
    otherGroup: (name: string) => `Rapporten har ikke tallet for den gruppe (${name}).`,
    noFigures: (name: string) => `Rapporten giver ingen tal for ${name}.`,
    near: 'Det har den – noget andet end det, du spurgte om:',
    figures: 'Andre tal',
    many: (name: string, count: number) => `${name}: rapporten har ${count} tal.`,
    said: 'Det siger rapporten også',
    goal: 'Mål',
  },
  en: {
    otherPeriod: (name: string) => `The report does not have the figure for that period (${name}).`,
    otherGroup: (name: string) => `The report does not have the figure for that group (${name}).`,
    noFigures: (name: string) => `The report gives no figures for ${name}.`,
    near: 'It does have this – not what you asked for:',
    figures: 'Other figures',
    many: (name: string, count: number) => `${name}: the report has ${count} figures.`,
    said: 'The report also says',
    goal: 'Goal',
  },
} as const

/** More figures than this are read better in a table than aloud. */
const mostAloud = 3

export function tellIndicator(indicator: Indicator, wanted: Wanted, desk: Desk, lang: Language): Answer {
  const all = nonEmpty(observationsOf(indicator))
  const { pack } = desk
  if (!all) return withoutFigures(indicator, desk, lang)
  const selection = select(all, wanted, pack)
  if (selection.type === 'none') return refuse(indicator, selection.refusal, all, wanted, desk, lang)
  const isNarrow = wanted.groups.length > 0 || wanted.periods.some(({ type }) => type !== 'now')
  const leads = leadsOf(selection.observations, isNarrow)
  const others = all.filter((fact) => !leads.includes(fact))
  const goals = entriesOf(desk, 'goal').filter((goal) => goal.indicator === indicator.id)
  const shown = leads.length > mostAloud ? all : [...leads, ...others]
  return answered(
    lang,
    leads.length > mostAloud
      ? paragraph(words[lang].many(indicator.name[lang], leads.length))
      : told(leads, 'lead', lang),
    ...(leads.length > mostAloud ? observationTable(leads, all, 'lead', pack, lang) : []),
    ...titled(words[lang].figures, observationTable(others, all, 'context', pack, lang)),
    ...figuresChart(all, isNarrow ? leads : null, pack, lang),
    ...titled(
      words[lang].goal,
      goals.flatMap((goal) => targetOf(goal, desk, lang)),
    ),
    ...titled(
      words[lang].said,
      sentences(claimsOf(indicator, 'trend', 'comparison', 'reason', 'result').slice(0, 3), 'context', lang),
    ),
    ...noticesFor(shown, pack, lang),
    next(...furtherFrom(indicator, goals, leads, desk, lang)),
  )
}

/** All that was asked for by group or period; else the figures that stand for the whole. */
function leadsOf(found: NonEmpty<Observation>, isNarrow: boolean): NonEmpty<Observation> {
  if (!isNarrow) return mainAmong(found)
  const levels = nonEmpty(found.filter(({ measure }) => measure === 'level'))
  return levels ? mainAmong(levels) : found
}

function targetOf(goal: Goal, { pack }: Desk, lang: Language): readonly Block[] {
  const target = goal.target === null ? undefined : pack.facts.get(goal.target)
  const fact = target ?? goal.facts[0]
  return fact ? [sentence(fact, 'context', lang)] : []
}

function furtherFrom(
  indicator: Indicator,
  goals: readonly Goal[],
  leads: NonEmpty<Observation>,
  desk: Desk,
  lang: Language,
): NonEmpty<string> {
  const source = `/source ${leads[0].id}`
  const goal = goals[0] ? [`/goal ${desk.nameOf(goals[0], lang)}`] : []
  const related = indicator.related.flatMap((id) => desk.pack.entries.get(id) ?? [])
  const initiative = related.find(({ kind }) => kind === 'initiative')
  return [source, ...goal, ...(initiative ? [`/initiative ${desk.nameOf(initiative, lang)}`] : [])]
}

function refuse(
  indicator: Indicator,
  kind: 'other-period' | 'other-group',
  all: NonEmpty<Observation>,
  { groups }: Wanted,
  desk: Desk,
  lang: Language,
): Answer {
  const name = indicator.name[lang]
  const ofGroup = kind === 'other-period' ? select(all, { groups, periods: [] }, desk.pack) : null
  const near = ofGroup?.type === 'some' ? ofGroup.observations : mainAmong(all)
  const said = kind === 'other-period' ? words[lang].otherPeriod(name) : words[lang].otherGroup(name)
  return refused(
    kind,
    lang,
    paragraph(said),
    paragraph(words[lang].near),
    ...sentences(near.slice(0, 4), 'nearest', lang),
    ...noticesFor(near.slice(0, 4), desk.pack, lang),
    next(`/indicator ${desk.nameOf(indicator, lang)}`),
  )
}

function withoutFigures(indicator: Indicator, desk: Desk, lang: Language): Answer {
  const claims = nonEmpty(claimsOf(indicator).slice(0, 4))
  if (!claims)
    return refused(
      'not-measured',
      lang,
      paragraph(words[lang].noFigures(indicator.name[lang])),
      next('/indicator'),
    )
  const [first, ...rest] = claims
  return answered(
    lang,
    told([first], 'lead', lang),
    ...sentences(rest, 'context', lang),
    paragraph(words[lang].noFigures(indicator.name[lang])),
    ...noticesFor(claims, desk.pack, lang),
    next(`/source ${first.id}`),
  )
}

/** Indicators with a figure for the groups and periods named. */
export function indicatorsFor(wanted: Wanted, desk: Desk): Indicator[] {
  if (wanted.groups.length === 0) return []
  return entriesOf(desk, 'indicator').filter(
    (entry) => select(observationsOf(entry), wanted, desk.pack).type === 'some',
  )
}
