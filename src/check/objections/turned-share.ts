/** `56.4 % of the employed are women` of 56.4 % of the women, `unemployment is 25 %` of 25 % of the unemployed: part and whole changed places. */

import { isDefault } from '../../ask/fitting/groups.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import { namesExcluded } from '../figures/mistaken.ts'
import { ownSentence } from '../figures/own-sentence.ts'
import { contradicted } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const turnedShare: Objection = ({ card, context, catalogue: { pack, lexicon } }) => {
  const { fact } = card
  // All the others are the rest of the same whole.
  if (namesExcluded(card, context.coreWords, context)) return null
  if (pack.units.get(fact.unit)?.quantity !== 'share') return null
  const isTelling = (key: string): boolean => !isDefaultKey(key, pack)
  const { whole, part } = toldIn(fact, isTelling, lexicon)
  const { wholes, others, isTold } = context.wholes
  const said = [...wholes].filter(isTelling)
  const [hasWhole, hasPart] = [whole, part].map((told) => said.some((key) => told.has(key)))
  const [isWholeNamed, isPartNamed] = [whole, part].map((told) => [...others].some((key) => told.has(key)))
  const isAnother = isTold && said.length > 0 && !hasWhole && (hasPart || isWholeNamed)
  // Only a thing that is a state as well, as unemployment is, can be taken for a rate.
  const isState = whole.size > 0 && [...whole].every((key) => !key.includes('='))
  const isRate = isState && !isTold && !hasWhole && !isPartNamed && isWholeNamed
  return (hasPart && isWholeNamed) || (whole.size > 0 && isAnother) || isRate
    ? contradicted(fact, 'base')
    : null
}

/** A sentence may leave open where the whole ends; what both languages have in it is it. */
function toldIn(
  fact: Observation,
  isTelling: (key: string) => boolean,
  lexicon: Lexicon,
): { readonly whole: ReadonlySet<string>; readonly part: ReadonlySet<string> } {
  const [da, en] = (['da', 'en'] as const).map((lang) => ownSentence(fact, lang, lexicon).wholes)
  const both = [...(da?.wholes ?? [])].filter((key) => en?.wholes.has(key) && isTelling(key))
  const others = new Set([...(da?.others ?? []), ...(en?.others ?? [])])
  // The words of one language may have relatives of which the other knows nothing.
  const relatives = [...(da?.wholes ?? []), ...(en?.wholes ?? [])].filter(
    (key) => !key.includes('=') && !others.has(key),
  )
  const whole = new Set(both.length > 0 ? [...both, ...relatives] : [])
  return { whole, part: new Set([...others].filter((key) => isTelling(key) && !whole.has(key))) }
}

const isDefaultKey = (key: string, pack: Pack): boolean => {
  const [dimension = '', code] = key.split('=')
  return code !== undefined && isDefault({ dimension, code }, pack)
}
