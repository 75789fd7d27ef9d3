/** `Most pupils, 28 %, …`: a word for how many stands before a share that is no such share. */

import type { Language } from '../../answer/tree.ts'
import { type ShareWords, shareWords } from '../../language/words/quantity-words.ts'
import { decimalOf } from '../../telling/figure.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

/** Only at the head of what is said of the number: `the most`, `of most areas` says nothing of it. */
export const quantitySaid: Objection = ({
  card: { fact },
  context: { ahead, asked },
  catalogue: { pack },
}) => {
  const share = pack.units.get(fact.unit)?.quantity === 'share' ? Number(decimalOf(fact)) : Number.NaN
  if (Number.isNaN(share) || /\d/.test(ahead)) return null
  const said = quantityAtHead(ahead, asked.lang)
  return said && (share <= said.above || share >= said.below) ? contradicted(fact, 'rank') : null
}

/** The words for how many that stand at the head of a spaced text, with the shares that may be called so. */
export const quantityAtHead = (ahead: string, lang: Language): ShareWords | undefined =>
  shareWords[lang].find(({ phrases }) => phrases.some((one) => ahead.startsWith(one)))
