/** A figure's own sentence, read once: many clauses are held against it. */

import type { Language } from '../../answer/tree.ts'
import { type NumberReading, readNumbersIn } from '../../language/numbers/numbers.ts'
import { perLanguage } from '../../language/per-language.ts'
import { spaced } from '../../language/phrase.ts'
import { type Family, familiesIn } from '../../language/tables/families.ts'
import { tellingFamilies } from '../../language/tables/telling-words.ts'
import type { Signal } from '../../language/tables/words.ts'
import { type PeriodReading, readPeriods } from '../../language/times/periods.ts'
import { type Token, tokenize, wordsOf } from '../../language/token.ts'
import { copulas } from '../../language/words/copulas.ts'
import type { Fact } from '../../pack/pack.ts'
import { type Base, baseBehind } from '../../reading/base.ts'
import { countedIn } from '../../reading/counted-in.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Item } from '../../reading/meaning.ts'
import { scan } from '../../reading/scan.ts'
import { orderOf } from '../draft/groups-in-order.ts'
import { type Payment, paymentIn } from '../draft/payment.ts'
import { isRelative } from '../draft/whole-chain.ts'
import { keysOf, type Wholes, wholesIn } from '../draft/wholes.ts'

export type OwnSentence = {
  /** In lower case, its words apart, for those who look for phrases in it. */
  readonly spaced: string
  /** The telling words that stand in it. */
  readonly telling: ReadonlySet<Family>
  /** In lower case, in order. */
  readonly words: readonly string[]
  /** Of its topic words. */
  readonly concepts: ReadonlySet<string>
  /** Of the things right behind its number: what it counts. */
  readonly counted: ReadonlySet<string>
  readonly signals: ReadonlySet<Signal>
  readonly periods: readonly PeriodReading[]
  readonly groupsInOrder: ReadonlyMap<string, string>
  /** What the number is a part or share of; null where the sentence does not say so right behind it. */
  readonly base: Base | null
  readonly wholes: Wholes | null
  /** What a relative clause tells of the whole: `who left 9th grade at a Northtown school`. */
  readonly described: ReadonlySet<string>
  readonly payment: Payment | null
}

export const ownSentence = perLanguage((fact: Fact, lang, lexicon: Lexicon): OwnSentence => {
  const tokens = tokenize(fact.text[lang])
  const { items, signals, names } = scan(tokens, lang, lexicon)
  const text = spaced(fact.text[lang])
  return {
    spaced: text,
    telling: familiesIn(text, tellingFamilies[lang]),
    words: wordsOf(fact.text[lang]),
    concepts: new Set(items.flatMap((item) => (item.type === 'term' ? item.term.concepts : []))),
    counted: new Set(countedIn(fact.text[lang], tokens, items, lang, sizeOf(fact))),
    periods: readPeriods(tokens, lang),
    signals: new Set(signals.map(({ signal }) => signal)),
    groupsInOrder: orderOf(items.flatMap((item) => (item.type === 'facet' ? [item.facets] : []))),
    base: baseBehind(shareAt(tokens), items, tokens),
    payment: paymentIn(tokens, names),
    wholes: wholesOf(fact.text[lang], tokens, items, lang),
    described: describedIn(tokens, items),
  }
})

/** Null where it is told as no single number. */
const sizeOf = (fact: Fact): number | null =>
  fact.type === 'observation' && fact.value.type === 'number' ? Number(fact.value.decimal) : null

/** Where `25 %` ends: the last token of the first number with a per cent; −1 where there is none. */
const shareAt = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ text }, at) => text === '%' && tokens[at - 1]?.type === 'number')

/** Of the first fraction or per cent. */
function wholesOf(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  lang: Language,
): Wholes | null {
  const isShare = ({ value, last }: NumberReading): boolean =>
    value.type === 'fraction' || tokens[last + 1]?.text === '%'
  const share = readNumbersIn(tokens, text, lang).find(isShare)
  if (!share) return null
  const last = share.value.type === 'fraction' ? share.last : share.last + 1
  return wholesIn(items, tokens, share, last, lang)
}

/** From a relative to the comma or verb that ends what it tells. */
function describedIn(tokens: readonly Token[], items: readonly Item[]): ReadonlySet<string> {
  const from = tokens.findIndex(isRelative)
  const length = tokens.slice(from).findIndex(({ text, lower }) => text === ',' || copulas.has(lower))
  const inside = items.filter(({ first }) => from >= 0 && first > from && first < from + length)
  return new Set(inside.flatMap(keysOf))
}
