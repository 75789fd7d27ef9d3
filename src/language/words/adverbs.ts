/** Words that by their ending only colour what is said: `relatively`, `forholdsvis`. */

import type { Language } from '../../answer/tree.ts'

/** True for an adverb made of another word; of use for words that nothing else is known of, as `family` ends so too. */
export const isAdverb = (word: string, lang: Language): boolean => endings[lang].test(word)

const endings = { da: /^\p{L}{4,}(vis|mæssigt)$/u, en: /^\p{L}{4,}ly$/u } as const
