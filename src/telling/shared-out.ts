/** How the money is shared out, in a sentence: what part of it one has, and who has some. */

import { answered, next, statement } from '../answer/build.ts'
import type { Answer, Language, NonEmpty, Role, Statement } from '../answer/tree.ts'
import type { Observation, Pack } from '../pack/pack.ts'
import { formatComputed } from './amount.ts'
import { sentences, told } from './facts.ts'
import type { Computation } from './figure.ts'
import { noticesFor } from './notices.ts'
import { spendingChart } from './picture-spending.ts'
import { percentOf, type Share, type Spending, totalOf } from './spending.ts'

const words = {
  da: {
    share: (percent: string, total: string, arithmetic: string) =>
      `Det er ${percent} af ${total} i alt (${arithmetic}).`,
    total: (total: string, arithmetic: string) =>
      `Tilsammen ${total} (${arithmetic}). Summen er regnet ud her.`,
    sharers: (count: string, names: string) => `Rapporten fordeler pengene på ${count}: ${names}.`,
  },
  en: {
    share: (percent: string, total: string, arithmetic: string) =>
      `That is ${percent} of ${total} in all (${arithmetic}).`,
    total: (total: string, arithmetic: string) =>
      `Together ${total} (${arithmetic}). The total is computed here.`,
    sharers: (count: string, names: string) => `The report shares the money among ${count}: ${names}.`,
  },
} as const

/**
 * What one has, and what part that is of the total, with how both were worked out: the part leads where it is asked for.
 * Where no total can be worked out, what it has.
 */
export function tellPart(
  share: Share,
  asked: 'amount' | 'part',
  spending: Spending,
  pack: Pack,
  lang: Language,
): Answer {
  const { fact } = share
  const total = totalOf(spending, lang, pack)
  const percent = total && percentOf(fact, total, pack, lang)
  const after = [...noticesFor([fact], pack, lang), next('/budget', `/source ${fact.id}`)]
  const own = told([fact], 'lead', lang)
  if (!total || !percent) return answered(lang, own, ...after)
  const part = words[lang].share(
    formatComputed(percent.result, percent.figure.unit, pack, lang),
    formatComputed(total.result, total.figure.unit, pack, lang),
    percent.figure.arithmetic,
  )
  const { figures, cites } = own
  const line = `${fact.text[lang]} ${part}`
  const direct = asked === 'part' ? statement('lead', [line], cites, [...figures, percent.figure]) : own
  const beside = asked === 'part' ? [] : [statement('context', [part], cites, [percent.figure])]
  return answered(
    lang,
    direct,
    ...beside,
    totalStatement('context', total, pack, lang),
    spendingChart(spending, total, share, pack, lang),
    ...after,
  )
}

/** What all have together, with every sum that it is made of. */
export function totalStatement(role: Role, total: Computation, pack: Pack, lang: Language): Statement {
  const { result, figure } = total
  const [first, ...rest] = figure.from
  const line = words[lang].total(formatComputed(result, figure.unit, pack, lang), figure.arithmetic)
  return statement(role, [line], [first.cite, ...rest.map(({ cite }) => cite)], [figure])
}

/** How many have some of it, and each with its sum. */
export function tellSharers(spending: Spending, pack: Pack, lang: Language): Answer {
  const facts = factsOf(spending)
  const names = spending.shares.map(({ code }) => code.name[lang])
  const line = words[lang].sharers(
    String(names.length),
    new Intl.ListFormat(lang, { type: 'conjunction' }).format(names),
  )
  return answered(
    lang,
    statement('lead', [line], told(facts, 'lead', lang).cites),
    ...sentences(facts, 'context', lang),
    ...noticesFor(facts, pack, lang),
    next('/budget'),
  )
}

const factsOf = ({ shares: [first, ...rest] }: Spending): NonEmpty<Observation> => [
  first.fact,
  ...rest.map(({ fact }) => fact),
]
