/** Words that turn a question into another one (`not`, `per month`, `if`, `ten years ago`): a figure answers only what its own words say too. */

import type { Language } from '../answer/tree.ts'
import { type Signal, wordTables } from '../language/words.ts'
import type { Observation } from '../pack/pack.ts'
import type { Asked } from './asked.ts'

/** Signal → what a figure misses by that does not say it. */
const qualifying = {
  negation: 'measure',
  per: 'measure',
  every: 'measure',
  condition: 'measure',
  except: 'group',
  elsewhen: 'period',
  forecast: 'period',
} as const satisfies { readonly [S in Signal]?: string }

type Qualifying = keyof typeof qualifying

/** The constraints that a figure breaks by saying nothing of a word that qualifies the question. */
export function unqualified(
  fact: Observation,
  { signals, isYesNo }: Asked,
): (typeof qualifying)[Qualifying][] {
  // `Did it not fall?` is answered by what it did.
  return qualifyingSignals
    .filter((signal) => signals.has(signal) && !(signal === 'negation' && isYesNo) && !says(fact, signal))
    .map((signal) => qualifying[signal])
}

const qualifyingSignals = Object.keys(qualifying) as Qualifying[]

const languages: readonly Language[] = ['da', 'en']

/** Its sentence or one of its aliases, in either language. */
const says = (fact: Observation, signal: Qualifying): boolean =>
  languages.some((lang) => {
    const phrases = wordTables[lang].signals[signal].split(', ').map(spaced)
    return [fact.text[lang], ...fact.aliases[lang]].some((text) => {
      const words = spaced(text)
      return phrases.some((phrase) => words.includes(phrase))
    })
  })

/** The words with a space around each; the `ikke` of `ikke-vestlig` is none. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’.-]+|[.-](?!\S)/u)
    .join(' ')} `
