/** The words of a question that deny the time behind them: not on the list, gone from it. */

import type { Language } from '../../answer/tree.ts'
import { wordTables } from '../../language/tables/words.ts'
import { standsAt, tokenize } from '../../language/token.ts'
import { deniedVerb, others } from '../../language/words/denying-words.ts'
import { nevers } from '../../language/words/question-words.ts'
import type { Asked } from '../question/asked.ts'

/** `at` is its place among the tokens; one that is not denied ends a denial before it. */
type Denial = { readonly at: number; readonly isDenied: boolean; readonly isNever: boolean }

/** `not`, `ikke`, `weren't`, where something came back also `gone`, which its return ends; `never` denies all times at once. */
export function denialsIn({ text, lang, signals }: Asked): Denial[] {
  const tokens = tokenize(text)
  const returns = signals.has('back') && signals.has('gone')
  const stands = (phrases: readonly (readonly string[])[], at: number): boolean =>
    phrases.some((phrase) => standsAt(phrase, tokens, at))
  return tokens.flatMap(({ lower }, at): Denial[] => {
    if (returns && stands(phrasesFor[lang].back, at)) return [{ at, isDenied: false, isNever: false }]
    // `At no other time` denies none that is named.
    if (others.has(tokens[at + 1]?.lower ?? '')) return []
    const isDenied =
      denying[lang].has(lower) || deniedVerb.test(lower) || (returns && stands(phrasesFor[lang].gone, at))
    return isDenied ? [{ at, isDenied, isNever: nevers.has(lower) }] : []
  })
}

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
