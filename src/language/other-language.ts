/** Of two languages the other one. */

import type { Language } from '../answer/tree.ts'

/** `otherLanguage.da` is `en`. */
export const otherLanguage = { da: 'en', en: 'da' } as const

/** A text's own language, then the other: `en`, `da` of an English one. */
export const ownFirst = (lang: Language): readonly [Language, Language] => [lang, otherLanguage[lang]]
