/** A goal: its target, how far it is, the report's own verdict and the reason it gives. */

import { answered, next } from '../answer/build.ts'
import type { Answer, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Fact, Goal, Observation } from '../pack/pack.ts'
import { distances } from './distance.ts'
import { refusedEmpty } from './empty.ts'
import { claimsOf, nonEmpty, observationsOf, sentences, told } from './facts.ts'
import { noticesFor } from './notices.ts'
import { observationTable } from './observation-table.ts'
import { goalChart } from './picture-goal.ts'
import { titled } from './titled.ts'

const words = {
  da: {
    figures: 'Udgangspunkt, mål og seneste tal',
    reasons: 'Rapportens begrundelse',
    more: 'Mere om målet',
  },
  en: {
    figures: 'Baseline, target and latest figure',
    reasons: "The report's reasons",
    more: 'More about the goal',
  },
} as const

export function tellGoal(goal: Goal, desk: Desk, lang: Language): Answer {
  const { pack } = desk
  const target = factAt(goal.target, desk) ?? claimsOf(goal, 'what')[0]
  const verdict = claimsOf(goal, 'verdict')[0]
  const leads =
    nonEmpty([target, verdict].filter((fact) => fact !== undefined)) ?? nonEmpty(goal.facts.slice(0, 1))
  if (!leads) return refusedEmpty(goal, lang)
  const isObservation = (fact: Fact | undefined): fact is Observation => fact?.type === 'observation'
  const figures = [factAt(goal.baseline, desk), target, factAt(goal.latest, desk)].filter(isObservation)
  const others = observationsOf(goal).filter((fact) => !figures.includes(fact))
  const deadline = claimsOf(goal, 'deadline')
  const reasons = claimsOf(goal, 'reason', 'condition')
  const voiced = new Set<Fact>([...leads, ...deadline, ...reasons])
  const rest = claimsOf(goal).filter((fact) => !voiced.has(fact))
  const shown = [...leads, ...figures, ...others, ...deadline, ...reasons, ...rest]
  return answered(
    lang,
    told(leads, 'lead', lang),
    ...sentences(deadline, 'context', lang),
    ...titled(words[lang].figures, [
      ...observationTable(figures, figures, 'context', pack, lang),
      ...distances(goal, pack, lang),
      ...goalChart(goal, pack, lang),
    ]),
    ...titled(words[lang].reasons, sentences(reasons, 'context', lang)),
    ...titled(words[lang].more, sentences([...others, ...rest], 'context', lang)),
    ...noticesFor(shown, pack, lang),
    next(`/source ${leads[0].id}`, ...indicatorOf(goal, desk, lang), '/goal'),
  )
}

const factAt = (id: string | null, { pack }: Desk): Fact | undefined =>
  id === null ? undefined : pack.facts.get(id)

function indicatorOf({ indicator }: Goal, desk: Desk, lang: Language): string[] {
  const entry = indicator === null ? undefined : desk.pack.entries.get(indicator)
  return entry ? [`/indicator ${desk.nameOf(entry, lang)}`] : []
}
