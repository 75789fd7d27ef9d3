/** The ledger of all goals with the report's verdict, and what is missing on either side. */

import { answered, next, paragraph, row, table } from '../answer/build.ts'
import { formatPeriod } from '../answer/format.ts'
import type { Answer, Citation, Language, NonEmpty, Row } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Goal, GoalStatus, Observation } from '../pack/pack.ts'
import { formatFigure } from './amount.ts'
import { entriesOf, namedExamples } from './examples.ts'
import { claimsOf, observationsOf } from './facts.ts'
import { figureOf } from './figure.ts'
import { goalsWithoutIndicator, indicatorsWithoutTarget } from './gaps.ts'
import { datedNotice } from './notices.ts'
import { titled } from './titled.ts'

type Words = {
  readonly count: (count: number) => string
  readonly columns: NonEmpty<string>
  readonly name: NonEmpty<string>
  readonly noFigure: string
  readonly noDeadline: string
  readonly withoutIndicator: string
  readonly withoutTarget: string
  readonly status: { readonly [S in GoalStatus]: string }
}

const words: { readonly [L in Language]: Words } = {
  da: {
    count: (count) => `Rapporten har ${count} mål; dommen er rapportens egen.`,
    columns: ['Mål', 'Måltal', 'Frist', 'Rapportens dom'],
    name: ['Navn'],
    noFigure: 'intet tal',
    noDeadline: 'ingen frist',
    withoutIndicator: 'Mål uden indikator',
    withoutTarget: 'Indikatorer uden mål',
    status: {
      reached: 'nået',
      'not-reached': 'ikke nået',
      'not-realistic': 'ikke realistisk',
      progress: 'fremskridt',
      'no-verdict': 'ingen dom',
    },
  },
  en: {
    count: (count) => `The report has ${count} goals; the verdict is the report's own.`,
    columns: ['Goal', 'Target', 'Deadline', "The report's verdict"],
    name: ['Name'],
    noFigure: 'no figure',
    noDeadline: 'no deadline',
    withoutIndicator: 'Goals without an indicator',
    withoutTarget: 'Indicators without a target',
    status: {
      reached: 'reached',
      'not-reached': 'not reached',
      'not-realistic': 'not realistic',
      progress: 'progress',
      'no-verdict': 'no verdict',
    },
  },
}

export function tellLedger(desk: Desk, lang: Language): Answer {
  const goals = entriesOf(desk, 'goal')
  const aimless = indicatorsWithoutTarget(entriesOf(desk, 'indicator'), desk.pack)
  return answered(
    lang,
    paragraph(words[lang].count(goals.length)),
    table(
      'context',
      words[lang].columns,
      goals.map((goal) => goalRow(goal, desk, lang)),
    ),
    ...titled(words[lang].withoutIndicator, names(goalsWithoutIndicator(goals), lang)),
    ...titled(words[lang].withoutTarget, names(aimless, lang)),
    datedNotice(desk.pack, lang),
    next(...namedExamples('goal', 'goal', desk, lang)),
  )
}

function goalRow(goal: Goal, desk: Desk, lang: Language): Row {
  const target = targetOf(goal, desk)
  const deadline = claimsOf(goal, 'deadline')[0]
  const verdict = claimsOf(goal, 'verdict')[0]
  const facts = [target, deadline, verdict].filter((fact) => fact !== undefined && fact !== null)
  const cites: readonly Citation[] = (facts.length > 0 ? facts : goal.facts.slice(0, 1)).map(
    ({ cites: [cite] }) => cite,
  )
  return row(
    [
      goal.name[lang],
      target ? targetWords(target, desk, lang) : words[lang].noFigure,
      deadline?.period ? formatPeriod(deadline.period, lang) : words[lang].noDeadline,
      words[lang].status[goal.status],
    ],
    cites,
    target ? [figureOf(target)] : [],
  )
}

/** A change by a fraction is told as printed: `1 out of 2` would read as a share. */
const targetWords = (target: Observation, { pack }: Desk, lang: Language): string =>
  target.value.type === 'fraction' ? `“${target.cites[0].printed}”` : formatFigure(target, pack, lang)

function targetOf(goal: Goal, { pack }: Desk): Observation | null {
  const named = goal.target === null ? undefined : pack.facts.get(goal.target)
  if (named?.type === 'observation') return named
  return observationsOf(goal).find(({ measure }) => measure.startsWith('target')) ?? null
}

/** Names alone, each with the place that carries it. */
const names = (entries: readonly Entry[], lang: Language) =>
  entries.length === 0
    ? []
    : [
        table(
          'context',
          words[lang].name,
          entries.map(({ name, facts }) => row([name[lang]], facts[0]?.cites.slice(0, 1) ?? [])),
        ),
      ]
