/** Two figures set against each other, or why they cannot be. */

import { answered, next, notice, paragraph, refused } from '../answer/build.ts'
import type { Answer, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { formatComputed, formatEnds } from './amount.ts'
import { differing, type Field } from './comparable.ts'
import { sentences, told } from './facts.ts'
import { differenceOf } from './figure.ts'
import { intervalOf } from './interval.ts'
import { notesOf, noticesFor } from './notices.ts'
import { comparisonChart } from './picture-figures.ts'
import { endOf } from './select.ts'

const words = {
  da: {
    difference: (amount: string, arithmetic: string) => `Forskellen er ${amount} (${arithmetic}).`,
    between: (from: string, to: string) =>
      `De trykte tal er afrundede, så forskellen ligger mellem ${from} og ${to}.`,
    undated: 'Rapporten giver ingen periode for de to tal, men sætter dem ved siden af hinanden.',
    cannot: 'De to tal kan ikke sammenlignes: ',
    fields: {
      same: 'det er et og samme tal.',
      unit: 'de har ikke samme enhed.',
      measure: 'det ene er et niveau, det andet en ændring, en forskel eller et mål.',
      indicator: 'de måler ikke det samme eller ikke den samme gruppe mennesker.',
      source: 'de kommer fra hver sin kilde.',
      form: 'mindst et af dem er en brøk eller et spænd, ikke et enkelt tal.',
      precision: 'mindst et af dem er kun trykt som omtrentligt.',
      break: 'rapporten har talt på en anden måde fra det ene til det andet.',
      group: 'de gælder for grupper, der er forskellige på mere end én måde.',
      period: 'de er ikke fra samme periode, eller perioden står der ikke.',
    },
  },
  en: {
    difference: (amount: string, arithmetic: string) => `The difference is ${amount} (${arithmetic}).`,
    between: (from: string, to: string) =>
      `The printed figures are rounded, so the difference lies between ${from} and ${to}.`,
    undated: 'The report gives no period for the two figures, but sets them side by side.',
    cannot: 'The two figures cannot be compared: ',
    fields: {
      same: 'they are one and the same figure.',
      unit: 'they are not in the same unit.',
      measure: 'one is a level, the other a change, a difference or a target.',
      indicator: 'they do not measure the same thing or the same group of people.',
      source: 'they come from different sources.',
      form: 'at least one of them is a fraction or a range, not a single number.',
      precision: 'at least one of them is printed only as an approximation.',
      break: 'the way of counting changed between them.',
      group: 'they are for groups that differ in more than one way.',
      period: 'they are not of the same period, or the period is not given.',
    },
  },
} as const satisfies {
  readonly [L in Language]: { readonly fields: { readonly [F in Field]: string } } & Record<string, unknown>
}

export function comparison(a: Observation, b: Observation, { pack }: Desk, lang: Language): Answer {
  const field = differing(a, b, pack)
  const computation = field === null ? differenceOf(a, b, lang, pack) : null
  if (!computation) return notComparable(field ?? 'form', [a, b], lang)
  const { unit } = computation.figure
  const interval = intervalOf(computation.result, [a, b], pack)
  const between = interval && words[lang].between(...formatEnds(interval, unit, pack, lang))
  const said = words[lang].difference(
    formatComputed(computation.result, unit, pack, lang),
    computation.figure.arithmetic,
  )
  const both = told([a, b], 'lead', lang, `${said} `)
  return answered(
    lang,
    { ...both, figures: [computation.figure, ...both.figures] },
    ...comparisonChart([a, b], computation, said, pack, lang),
    ...(between ? [notice(between)] : []),
    ...(a.period === 'undated' ? [notice(words[lang].undated)] : []),
    ...noticesFor([a, b], pack, lang),
    next(`/source ${a.id}`, `/source ${b.id}`),
  )
}

export const notComparable = (
  field: Field,
  facts: readonly [Observation, Observation],
  lang: Language,
): Answer =>
  refused(
    'not-comparable',
    lang,
    paragraph(words[lang].cannot + words[lang].fields[field]),
    ...sentences(field === 'same' ? facts.slice(0, 1) : facts, 'nearest', lang),
    ...notesOf(facts, lang),
    next(`/source ${facts[0].id}`, `/source ${facts[1].id}`),
  )

/** One beside the other, where nobody asked what lies between them, and why nothing does. */
export const sideBySide = (
  field: Field,
  facts: readonly [Observation, Observation],
  lang: Language,
): Answer =>
  answered(
    lang,
    told(facts, 'lead', lang),
    notice(words[lang].cannot + words[lang].fields[field]),
    ...notesOf(facts, lang),
    next(`/source ${facts[0].id}`, `/source ${facts[1].id}`),
  )

/** Of the pairs the comparable one, levels before changes and the latest before earlier ones; else any. */
export function bestPair(
  pairs: readonly (readonly [Observation, Observation])[],
  pack: Pack,
): readonly [Observation, Observation] | null {
  const cost = ([a, b]: readonly [Observation, Observation]): number =>
    fieldCost[differing(a, b, pack) ?? 'none'] +
    (a.measure === 'level' ? 0 : 0.5) -
    (endOf(a) + endOf(b)) / 1e6
  return pairs.toSorted((one, other) => cost(one) - cost(other))[0] ?? null
}

/** A pair that fails late fails by least. */
const fieldCost: { readonly [F in Field | 'none']: number } = {
  none: 0,
  break: 1,
  period: 2,
  group: 3,
  precision: 4,
  form: 5,
  source: 6,
  indicator: 7,
  measure: 8,
  unit: 9,
  same: 10,
}
