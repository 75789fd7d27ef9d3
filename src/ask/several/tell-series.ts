/** Tells what a question over several figures comes to: the arithmetic first, then the figures it is made of. */

import { answered, next, notice, statement } from '../../answer/build.ts'
import type { Chart } from '../../answer/chart.ts'
import { formatDecimal } from '../../answer/format.ts'
import type { Answer, ComputedFigure, Language, Notice } from '../../answer/tree.ts'
import { rankWords } from '../../language/words/rank-words.ts'
import { isFiledUnderOther } from '../../pack/filed.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { notComparable, sideBySide } from '../../telling/comparison.ts'
import { leftOfChange } from '../../telling/distance.ts'
import { sentences, told } from '../../telling/facts.ts'
import { figureOf } from '../../telling/figure.ts'
import { comparisonChart } from '../../telling/picture-figures.ts'
import { spendingChart } from '../../telling/picture-spending.ts'
import { spendingOf } from '../../telling/spending.ts'
import { noticesOn } from '../answering/notices.ts'
import { oppositeOrder } from '../answering/opposite-order.ts'
import { settingRight } from '../answering/set-right.ts'
import { askWords } from '../answering/wording.ts'
import type { Asked } from '../question/asked.ts'
import { isOrderTurned } from './order-claimed.ts'
import type { SeriesAnswer } from './series-answer.ts'
import { wentOtherwise } from './went-otherwise.ts'

/** So many figures are told in the same breath; more of them follow below. */
const most = 4

export function answerSeries(series: SeriesAnswer, asked: Asked, pack: Pack): Answer {
  const { facts, computation, type } = series
  const { lang } = asked
  if (type === 'apart')
    return (asksStep(asked) ? notComparable : sideBySide)(series.field, series.facts, lang)
  const missing = isHalf(facts, asked) ? [notice(askWords[lang].askApart)] : []
  const after = [...missing, ...noticesOn(facts, asked, pack), next(`/source ${facts[0].id}`)]
  if (type === 'placed') {
    const place = rankWords[lang][series.from][series.nth - 2]
    const direct = told(facts, 'lead', lang, place ? `${place}: ` : '')
    return answered(lang, direct, ...sentences(series.before, 'context', lang), ...after)
  }
  const opened = type === 'none' ? askWords[lang].noneBeyond[series.side] : ''
  const single = told(facts, 'lead', lang, opened)
  if (!computation) return answered(lang, single, ...after)
  const { figure, result } = computation
  const unit = pack.units.get(figure.unit)?.form[lang] ?? '{n}'
  const amount = unit.replace('{n}', formatDecimal(result, lang))
  const words =
    type === 'left'
      ? leftOfChange(amount, figure.arithmetic, lang)
      : askWords[lang][type === 'sum' || type === 'rest' ? type : 'difference'](figure.arithmetic, amount)
  if (facts.length > most)
    return answered(
      lang,
      statement('lead', [words], single.cites, [figure]),
      ...sentences(facts, 'context', lang),
      ...chartsFor(series, words, pack, lang),
      ...after,
    )
  const turned = type === 'difference' ? wentOtherwise(facts, asked) : null
  const isTurned = type === 'difference' && turned === null && isOrderTurned(facts, asked)
  const opening = turned
    ? [settingRight[lang][turned]]
    : isTurned
      ? [oppositeOrder(facts[0], asked, pack)]
      : []
  const parts = facts.map((fact) => fact.text[lang])
  const figures = [figure, ...facts.map(figureOf)]
  return answered(
    lang,
    statement('lead', [[...opening, words, ...parts].join(' ')], single.cites, figures),
    ...chartsFor(series, words, pack, lang),
    ...pointsNotice(figure, asked, pack),
    ...after,
  )
}

/** `How much has X, and who has most?` of who has most: two things are asked, and of the group that is named nothing is told. */
const isHalf = (facts: readonly Observation[], { wishes, facets }: Asked): boolean =>
  wishes.length > 1 &&
  facets.some((mention) => mention.every((facet) => facts.every((fact) => isFiledUnderOther(fact, facet))))

/** `How much has it grown?`; `2009 against 2010` asks for the two alone. */
const asksStep = ({ signals }: Asked): boolean =>
  (['more', 'less', 'difference', 'change', 'up', 'down', 'unchanged'] as const).some((signal) =>
    signals.has(signal),
  )

/** Per cent were asked for, and shares differ in points. */
function pointsNotice({ unit }: ComputedFigure, { units, lang }: Asked, pack: Pack): Notice[] {
  const quantityOf = (id: string) => pack.units.get(id)?.quantity
  const isShare = [...units].some((id) => quantityOf(id) === 'share')
  return isShare && quantityOf(unit) === 'points' ? [notice(askWords[lang].inPoints)] : []
}

/** Two that were compared, or all the parts that were added up. */
function chartsFor(
  { facts, computation, type }: SeriesAnswer,
  said: string,
  pack: Pack,
  lang: Language,
): Chart[] {
  const [first, second, ...more] = facts
  if (!computation || !second) return []
  if (type === 'difference' && more.length === 0)
    return comparisonChart([first, second], computation, said, pack, lang)
  const spending = type === 'sum' ? spendingOf(pack) : null
  const isWhole =
    spending?.shares.length === facts.length && spending.shares.every(({ fact }) => facts.includes(fact))
  return spending && isWhole ? [spendingChart(spending, computation, null, pack, lang)] : []
}
