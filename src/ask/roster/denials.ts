/** The words of a question that deny the time behind them: not on the list, gone from it. */

import type { Language } from '../../answer/tree.ts'
import { wordTables } from '../../language/tables/words.ts'
import { untilIt } from '../../language/times/open-words.ts'
import { standsAt, type Token, tokenize } from '../../language/token.ts'
import { deniedVerb, others } from '../../language/words/denying-words.ts'
import { nevers, returned } from '../../language/words/question-words.ts'
import type { Asked } from '../question/asked.ts'

/** `at` is its place among the tokens; one that is not denied ends a denial before it. */
type Denial = { readonly at: number; readonly isDenied: boolean; readonly isNever: boolean }

/** Fell off and came back, `did not return until 2010` too. */
export const cameBack = ({ text, signals, periods }: Asked): boolean =>
  signals.has('gone') &&
  (signals.has('back') || (periods.length > 1 && tokenize(text).some(({ lower }) => returned.has(lower))))

/** `not`, `ikke`, `weren't`, where something came back also `gone`, which its return ends; `never` denies all times at once. */
export function denialsIn(asked: Asked): Denial[] {
  const { text, lang } = asked
  const tokens = tokenize(text)
  const returns = cameBack(asked)
  const stands = (phrases: readonly (readonly string[])[], at: number): boolean =>
    phrases.some((phrase) => standsAt(phrase, tokens, at))
  return tokens.flatMap(({ lower }, at): Denial[] => {
    if (returns && stands(phrasesFor[lang].back, at)) return [{ at, isDenied: false, isNever: false }]
    // `Did not return until 2010` says that it did then.
    const isOnlyThen = returned.has(tokens[at + 1]?.lower ?? '') && isUntil(tokens.slice(at + 2, at + reach))
    if (returns && isOnlyThen) return [{ at, isDenied: false, isNever: false }]
    // `At no other time` denies none that is named.
    if (others.has(tokens[at + 1]?.lower ?? '')) return []
    const isDenied =
      denying[lang].has(lower) || deniedVerb.test(lower) || (returns && stands(phrasesFor[lang].gone, at))
    return isDenied ? [{ at, isDenied, isNever: nevers.has(lower) }] : []
  })
}

/** So near behind `did not return to the list` its `until` stands. */
const reach = 7
const isUntil = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => untilIt.some((phrase) => standsAt(phrase, tokens, at)))

const phrasesOf = (lang: Language, signal: 'gone' | 'back'): string[][] =>
  wordTables[lang].signals[signal].split(', ').map((phrase) => phrase.split(' '))

const phrasesFor = {
  da: { gone: phrasesOf('da', 'gone'), back: phrasesOf('da', 'back') },
  en: { gone: phrasesOf('en', 'gone'), back: phrasesOf('en', 'back') },
} as const

const denying = {
  da: new Set(wordTables.da.signals.negation.split(', ')),
  en: new Set(wordTables.en.signals.negation.split(', ')),
} as const
