/** How the money is shared out: one part of it with its share, or all of it ranked with the computed total. */

import { ambiguous, answered, next, paragraph, refused, row, table } from '../answer/build.ts'
import type { Answer, Block, Language, NonEmpty } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Pack } from '../pack/pack.ts'
import { findCodes } from '../search/codes.ts'
import { formatFigure } from './amount.ts'
import { nonEmpty, sentences } from './facts.ts'
import type { Computation } from './figure.ts'
import { figureOf } from './figure.ts'
import { noticesFor } from './notices.ts'
import { spendingChart } from './picture-spending.ts'
import { tellPart, totalStatement } from './shared-out.ts'
import { percentOf, type Share, type Spending, spendingOf, totalOf } from './spending.ts'
import { typed } from './typed.ts'

const words = {
  da: {
    none: 'Rapporten har intet beløb for ',
    nothing: 'Rapporten fordeler ingen penge.',
    near: 'Den fordeler pengene på:',
    which: 'Flere kan være ment. Hvilken?',
    columns: ['Hvem', 'Beløb', 'Andel'] as const,
  },
  en: {
    none: 'The report has no amount for ',
    nothing: 'The report shares out no money.',
    near: 'It shares the money between:',
    which: 'Several could be meant. Which one?',
    columns: ['Who', 'Amount', 'Share'] as const,
  },
} as const

export function tellBudget(who: string | undefined, desk: Desk, lang: Language): Answer {
  const spending = spendingOf(desk.pack)
  if (!spending) return refused('not-measured', lang, paragraph(words[lang].nothing), next('/help'))
  if (who === undefined) return tellAll(spending, desk, lang)
  const { codes } = findCodes(who, [spending.list], desk.pack, lang)
  const met = spending.shares.filter(({ code }) => codes.some((found) => found.code.code === code.code))
  const [share, ...others] = met
  if (share && others.length === 0) return tellPart(share, 'amount', spending, desk.pack, lang)
  if (share) return ambiguous(lang, paragraph(words[lang].which), next(...lines([share, ...others], lang)))
  return refused(
    'not-in-report',
    lang,
    paragraph(words[lang].none, typed(who), '.'),
    paragraph(words[lang].near),
    ...sentences(
      spending.shares.map(({ fact }) => fact),
      'nearest',
      lang,
    ),
    next('/budget'),
  )
}

export const lines = ([first, ...rest]: NonEmpty<Share>, lang: Language): NonEmpty<string> => [
  lineOf(first, lang),
  ...rest.map((share) => lineOf(share, lang)),
]

const lineOf = ({ code }: Share, lang: Language): string => `/budget ${code.name[lang]}`

function tellAll(spending: Spending, desk: Desk, lang: Language): Answer {
  const { pack } = desk
  const total = totalOf(spending, lang, pack)
  const facts = nonEmpty(spending.shares.map(({ fact }) => fact))
  if (!total || !facts) return refused('not-measured', lang, paragraph(words[lang].nothing), next('/help'))
  return answered(
    lang,
    totalStatement('lead', total, pack, lang),
    ranking(spending, total, pack, lang),
    spendingChart(spending, total, null, pack, lang),
    ...noticesFor(facts, pack, lang),
    next(...lines([spending.shares[0], ...spending.shares.slice(1, 2)], lang)),
  )
}

function ranking({ shares }: Spending, total: Computation, pack: Pack, lang: Language): Block {
  const rows = shares.map(({ fact, code }) => {
    const percent = percentOf(fact, total, pack, lang)
    // A share is worked out, so its cell shows how.
    const share = percent ? percent.figure.arithmetic : ''
    return row([code.name[lang], formatFigure(fact, pack, lang), share], fact.cites, [
      figureOf(fact),
      ...(percent ? [percent.figure] : []),
    ])
  })
  return table('context', words[lang].columns, rows)
}
