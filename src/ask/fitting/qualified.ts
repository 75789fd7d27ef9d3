/** Words that turn a question into another one (`not`, `per month`, `if`, `ten years ago`): a figure answers only what its own words say too. */

import type { Language } from '../../answer/tree.ts'
import { holdsAny, phrasesOf, spaced } from '../../language/phrase.ts'
import { type Signal, wordTables } from '../../language/tables/words.ts'
import { isFiledUnder } from '../../pack/filed.ts'
import type { Observation, Pack } from '../../pack/pack.ts'
import { perKey } from '../../per-key.ts'
import type { Asked } from '../question/asked.ts'

/** Signal → what a figure misses by that does not say it. */
const qualifying = {
  negation: 'measure',
  left: 'measure',
  per: 'measure',
  every: 'measure',
  self: 'measure',
  thinks: 'measure',
  only: 'measure',
  condition: 'measure',
  except: 'group',
  elsewhen: 'period',
  forecast: 'period',
} as const satisfies { readonly [S in Signal]?: string }

type Qualifying = keyof typeof qualifying

/** The constraints that a figure breaks by saying nothing of a word that qualifies the question. */
export function unqualified(
  fact: Observation,
  { signals, isYesNo, text, facets }: Asked,
  { units }: Pack,
): (typeof qualifying)[Qualifying][] {
  const asksHowMuch = (['how-many', 'how-much', 'how-long'] as const).some((one) => signals.has(one))
  const isMoney = units.get(fact.unit)?.quantity === 'money'
  const isHeard = (signal: Qualifying): boolean =>
    // `Did it not fall?` is answered by what it did; who pays `itself` is asked of money alone.
    (signal === 'negation' && isYesNo && !asksHowMuch) ||
    (signal === 'only' && isYesNo) ||
    (signal === 'self' && (!isMoney || isOfGroup(fact, facets))) ||
    says(fact, signal, text)
  return qualifyingSignals
    .filter((signal) => signals.has(signal) && !isHeard(signal))
    .map((signal) => qualifying[signal])
}

/** What a committee spends it spends itself. */
const isOfGroup = (fact: Observation, facets: Asked['facets']): boolean =>
  facets.flat().some((facet) => isFiledUnder(fact, facet))

const qualifyingSignals = Object.keys(qualifying) as Qualifying[]

const languages: readonly Language[] = ['da', 'en']

/** Its sentence, in either language, or one of its aliases that the question says whole. */
function says(fact: Observation, signal: Qualifying, question: string): boolean {
  const told = qualifiersIn(fact)
  if (told.sentence.has(signal)) return true
  const calling = told.aliases.filter(({ says }) => says.has(signal))
  if (calling.length === 0) return false
  const asked = new Set(wordsIn(spaced(question)))
  return calling.some(({ words }) => words.every((word) => asked.has(word)))
}

/** The qualifying words that a figure's sentence and its aliases say. */
type Qualifiers = {
  readonly sentence: ReadonlySet<Qualifying>
  readonly aliases: readonly { readonly words: readonly string[]; readonly says: ReadonlySet<Qualifying> }[]
}

/** Read once: many questions and clauses are held against a figure. */
const qualifiersIn = perKey(
  (fact: Observation): Qualifiers => ({
    sentence: new Set(languages.flatMap((lang) => saidIn(fact.text[lang], lang))),
    aliases: languages.flatMap((lang) =>
      fact.aliases[lang].flatMap((alias) => {
        const said = saidIn(alias, lang)
        return said.length === 0 ? [] : [{ words: wordsIn(spaced(alias)), says: new Set(said) }]
      }),
    ),
  }),
)

const saidIn = (text: string, lang: Language): Qualifying[] =>
  qualifyingSignals.filter((signal) => holdsAny(spaced(text), phrasesOf(wordTables[lang].signals[signal])))

const wordsIn = (text: string): string[] => text.trim().split(' ')
