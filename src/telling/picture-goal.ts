/** The picture of a goal: how far it is, where the report gives figures of one kind for it. */

import type { Chart } from '../answer/chart.ts'
import { formatPeriod } from '../answer/format.ts'
import type { Language } from '../answer/tree.ts'
import type { Fact, Goal, Observation, Pack } from '../pack/pack.ts'
import { differing } from './comparable.ts'
import { observationsOf } from './facts.ts'
import { measureName } from './observation-table.ts'
import { framed, markOf, populationOf } from './picture.ts'
import { changeChart } from './picture-figures.ts'

const words = {
  da: {
    baseline: 'udgangspunkt',
    latest: 'seneste tal',
    target: 'mål',
    sameStart: 'Rapporten siger ikke, om målet og den målte ændring regnes fra samme udgangspunkt.',
  },
  en: {
    baseline: 'baseline',
    latest: 'latest figure',
    target: 'target',
    sameStart:
      'The report does not say whether the target and the change measured count from the same baseline.',
  },
} as const

type Figures = {
  readonly baseline: Observation | null
  readonly latest: Observation
  readonly target: Observation
}

/** Levels with levels, changes with changes; a level and a change are no picture. */
export function goalChart(goal: Goal, pack: Pack, lang: Language): Chart[] {
  const [baseline, latest] = [observationAt(goal.baseline, pack), observationAt(goal.latest, pack)]
  if (!latest) return []
  const targets = [observationAt(goal.target, pack), ...observationsOf(goal)].filter((fact) => fact !== null)
  const target = targets.find(
    ({ measure, unit }) => measure === `target-${latest.measure}` && unit === latest.unit,
  )
  if (target)
    return latest.measure === 'level'
      ? levels(goal, { baseline, latest, target }, pack, lang)
      : changes(goal, { baseline: null, latest, target }, pack, lang)
  if (targets.length > 0 || !baseline || differing(baseline, latest, pack) !== null) return []
  return changeChart(goal.name[lang], [baseline, latest], null, pack, lang)
}

function observationAt(id: string | null, { facts }: Pack): Observation | null {
  const fact: Fact | undefined = id === null ? undefined : facts.get(id)
  return fact?.type === 'observation' ? fact : null
}

function levels(goal: Goal, { baseline, latest, target }: Figures, pack: Pack, lang: Language): Chart[] {
  const start = baseline?.measure === 'level' && baseline.unit === target.unit ? baseline : null
  const say = words[lang]
  const dated = (name: string, fact: Observation): string => `${name}, ${formatPeriod(fact.period, lang)}`
  const from = start ? markOf(dated(say.baseline, start), start, pack, lang) : null
  const at = markOf(dated(say.latest, latest), latest, pack, lang)
  const aim = markOf(dated(say.target, target), target, pack, lang)
  if (!at || !aim || (start && !from)) return []
  const facts = [latest, ...(start ? [start] : []), target] as const
  const drawing = { kind: 'goal', baseline: from, latest: at, target: aim } as const
  return [framed(drawing, { title: goal.name[lang], about: [aboutOf(goal, pack, lang)], facts }, lang)]
}

/** A change counts from nothing; one that went the other way lies on the other side of it. */
function changes(goal: Goal, { latest, target }: Figures, pack: Pack, lang: Language): Chart[] {
  const period = (fact: Observation): string => formatPeriod(fact.period, lang)
  const at = markOf(`${measureName(latest, lang)} ${period(latest)}`, latest, pack, lang)
  const aim = markOf(`${measureName(target, lang)}, ${period(target)}`, target, pack, lang)
  if (!at || !aim || !latest.direction || !target.direction) return []
  const value = latest.direction === target.direction ? at.value : -at.value
  const drawing = { kind: 'goal', baseline: null, latest: { ...at, value }, target: aim } as const
  const frame = {
    title: goal.name[lang],
    about: [aboutOf(goal, pack, lang)],
    facts: [latest, target],
    care: [words[lang].sameStart],
  } as const
  return [framed(drawing, frame, lang)]
}

const aboutOf = ({ indicator }: Goal, { entries }: Pack, lang: Language): string =>
  populationOf(indicator === null ? undefined : entries.get(indicator), lang)
