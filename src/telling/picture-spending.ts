/** The picture of how the money is shared out: ranked, with the computed total. */

import type { Chart, Mark } from '../answer/chart.ts'
import { formatAmount, formatPeriod } from '../answer/format.ts'
import type { Language } from '../answer/tree.ts'
import type { Pack } from '../pack/pack.ts'
import { formatComputed } from './amount.ts'
import { type Computation, decimalOf } from './figure.ts'
import { capital, framed } from './picture.ts'
import type { Share, Spending } from './spending.ts'

const words = { da: { total: 'I alt' }, en: { total: 'In all' } } as const
/** The unit is said once, above. */
const bare = { da: '{n}', en: '{n}' } as const

/** All parts; `asked` stands out. The Answer beside it shows how the total is worked out. */
export function spendingChart(
  { indicator, shares }: Spending,
  total: Computation,
  asked: Share | null,
  pack: Pack,
  lang: Language,
): Chart {
  const markFor = ({ fact, code }: Share): Mark => ({
    label: capital(code.name[lang]),
    value: Number(decimalOf(fact) ?? 0),
    shown: formatAmount({ value: fact.value, form: bare, qualifier: fact.qualifier }, lang),
  })
  const [first, ...rest] = shares
  const drawing = {
    kind: 'ranked',
    marks: [markFor(first), ...rest.map(markFor)],
    total: {
      label: words[lang].total,
      value: Number(total.result),
      shown: formatComputed(total.result, total.figure.unit, pack, lang),
    },
    asked: asked ? capital(asked.code.name[lang]) : null,
  } as const
  const unit = pack.units.get(first.fact.unit)?.name[lang] ?? ''
  const periods = new Set(shares.map(({ fact }) => fact.period))
  const period = periods.size === 1 ? formatPeriod(first.fact.period, lang) : ''
  const facts = [first.fact, ...rest.map(({ fact }) => fact)] as const
  return framed(drawing, { title: indicator.name[lang], about: [unit, period], facts }, lang)
}
