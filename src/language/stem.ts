/** Stems of Danish and English words (Snowball), remembered up to a bound. */

import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as english } from '@orama/stemmers/english'
import type { Language } from '../answer/tree.ts'
import { fold } from './fold.ts'

const remembered = { da: new Map<string, string>(), en: new Map<string, string>() }
const bound = 20_000

/** Words that the stemmer makes one with a word of another meaning: `måler` belongs to `måling` and not to `mål`, `ledere` are not `ledige`, who pays `leje` does not count a `lejlighed`, `minors` are no `minority`, and a list that `includes` something has included nobody. */
const apart: { readonly [L in Language]: ReadonlyMap<string, string> } = {
  da: new Map([
    ...['måle', 'måler', 'målte', 'målt', 'måles'].map((word) => [word, 'måling'] as const),
    ...['lede', 'ledes', 'ledet', 'leder', 'ledere', 'lederen', 'lederne', 'ledelse', 'ledelsen'].map(
      (word) => [word, 'lederskab'] as const,
    ),
    ...['leje', 'lejer', 'lejere', 'lejerne', 'lejes', 'lejet'].map((word) => [word, 'lejemål'] as const),
    ...['passere', 'passerer', 'passerede', 'passeret'].map((word) => [word, 'passage'] as const),
    ...['farlig', 'farligt', 'farlige'].map((word) => [word, 'farefuld'] as const),
    ...['færdes', 'færdedes'].map((word) => [word, 'færden'] as const),
  ]),
  en: new Map([
    ...['minor', 'minors'].map((word) => [word, 'underage'] as const),
    ...['include', 'includes', 'including'].map((word) => [word, 'contain'] as const),
    ...['employer', 'employers'].map((word) => [word, 'hirer'] as const),
  ]),
}

/** The folded stem of one lower-case word. The stemmer wants æ, ø, å; folding comes after it. */
export function stem(word: string, lang: Language): string {
  const memory = remembered[lang]
  const known = memory.get(word)
  if (known !== undefined) return known
  // Danish plurals in -er lose one ending at a time: `kvartererne` → `kvarter` → `kvart`, as `kvarter` itself does.
  const told = apart[lang].get(word) ?? word
  const found = fold(lang === 'da' ? danish(danish(told)) : english(told))
  if (memory.size >= bound) memory.clear()
  memory.set(word, found)
  return found
}
