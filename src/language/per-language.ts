/** Work that is done once for each object and language. */

import type { Language } from '../answer/tree.ts'
import { perKey } from '../per-key.ts'

/** What else the work takes (`rest`) must always be the same for the same object. */
export function perLanguage<Key extends object, Rest extends unknown[], Made>(
  make: (key: Key, lang: Language, ...rest: Rest) => Made,
): (key: Key, lang: Language, ...rest: Rest) => Made {
  const made = {
    da: perKey((key: Key, ...rest: Rest) => make(key, 'da', ...rest)),
    en: perKey((key: Key, ...rest: Rest) => make(key, 'en', ...rest)),
  }
  return (key, lang, ...rest) => made[lang](key, ...rest)
}
