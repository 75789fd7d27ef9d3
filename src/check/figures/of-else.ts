/** Whether a clause speaks of something else than a figure, which then contradicts nothing. */

import { ownsConcept } from '../../ask/catalogue/cards.ts'
import type { Pack } from '../../pack/pack.ts'
import { isTrusted } from '../../reading/trust.ts'
import type { Context } from '../draft/context.ts'
import type { FigureCard } from './figures.ts'

/** `34 % of the men smoke` is no word of the men in work. */
export const speaksOfElse = ({ asked }: Context): boolean =>
  asked.topics.some(({ optional, trust, concepts }) => !optional && isTrusted(trust) && concepts.length > 0)

/** `29 per cent of them smoke`: where one word alone is the figure's, a share of them that does something else is another share. */
export const isShareOfElse = (card: FigureCard, { asked }: Context, { units }: Pack): boolean =>
  units.get(card.fact.unit)?.quantity === 'share' &&
  asked.topics.some(
    ({ optional, trust, concepts: said }) =>
      !optional &&
      isTrusted(trust) &&
      said.length > 0 &&
      // What the entry's neighbours speak of is not what this share is of.
      said.every((concept) => !ownsConcept(card, concept)),
  )
