/** How the money is shared out, in a sentence: what part of it one has, and who has some. */

import { answered, next, statement } from '../answer/build.ts'
import type { Answer, Language, NonEmpty } from '../answer/tree.ts'
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
      `Det er ${percent} af ${total} i alt (${arithmetic}). Både summen og andelen er regnet ud her.`,
    sharers: (count: string, names: string) => `Rapporten fordeler pengene på ${count}: ${names}.`,
  },
  en: {
    share: (percent: string, total: string, arithmetic: string) =>
      `That is ${percent} of ${total} in all (${arithmetic}). Both the total and the share are computed here.`,
    sharers: (count: string, names: string) => `The report shares the money among ${count}: ${names}.`,
  },
} as const

/** What one has, and what part of the computed total that is; null where no total can be worked out. */
export function tellPart(share: Share, spending: Spending, pack: Pack, lang: Language): Answer | null {
  const { fact } = share
  const total = totalOf(spending, lang, pack)
  const percent = total && percentOf(fact, total, pack, lang)
  if (!total || !percent) return null
  const line = shareLine(percent, total, pack, lang)
  const own = told([fact], 'lead', lang)
  const [first, ...rest] = factsOf(spending)
  return answered(
    lang,
    statement('lead', [`${fact.text[lang]} ${line}`], told([first, ...rest], 'lead', lang).cites, [
      ...own.figures,
      percent.figure,
      total.figure,
    ]),
    spendingChart(spending, total, share, pack, lang),
    ...noticesFor([fact], pack, lang),
    next('/budget', `/source ${fact.id}`),
  )
}

/** What percent of the total one has, and how both were worked out. */
export const shareLine = (percent: Computation, total: Computation, pack: Pack, lang: Language): string =>
  words[lang].share(
    formatComputed(percent.result, percent.figure.unit, pack, lang),
    formatComputed(total.result, total.figure.unit, pack, lang),
    `${percent.figure.arithmetic}; ${total.figure.arithmetic}`,
  )

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
