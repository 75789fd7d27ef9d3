/** Tells what a question over several figures comes to: the arithmetic first, then the figures it is made of. */

import { answered, next, statement } from '../answer/build.ts'
import { formatDecimal } from '../answer/format.ts'
import type { Answer } from '../answer/tree.ts'
import type { Pack } from '../pack/pack.ts'
import { sentences, told } from '../telling/facts.ts'
import { figureOf } from '../telling/figure.ts'
import type { Asked } from './asked.ts'
import { noticesOn } from './notices.ts'
import type { SeriesAnswer } from './series.ts'
import { askWords } from './wording.ts'

/** So many figures are told in the same breath; more of them follow below. */
const most = 4

export function answerSeries({ facts, computation, type }: SeriesAnswer, asked: Asked, pack: Pack): Answer {
  const { lang } = asked
  const single = told(facts, 'lead', lang)
  const after = [...noticesOn(facts, asked, pack), next(`/source ${facts[0].id}`)]
  if (!computation) return answered(lang, single, ...after)
  const { figure, result } = computation
  const unit = pack.units.get(figure.unit)?.form[lang] ?? '{n}'
  const amount = unit.replace('{n}', formatDecimal(result, lang))
  const words = askWords[lang][type === 'sum' ? 'sum' : 'difference'](figure.arithmetic, amount)
  if (facts.length > most)
    return answered(
      lang,
      statement('lead', [words], single.cites, [figure]),
      ...sentences(facts, 'context', lang),
      ...after,
    )
  const parts = facts.map((fact) => fact.text[lang])
  const figures = [figure, ...facts.map(figureOf)]
  return answered(lang, statement('lead', [[words, ...parts].join(' ')], single.cites, figures), ...after)
}
