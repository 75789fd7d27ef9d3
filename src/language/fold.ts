/** Two keys for a Danish word typed with or without æ, ø and å. */

/** Official transliteration, accents off: `København` and `Koebenhavn` → `koebenhavn`. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/æ/g, 'ae')
    .replace(/ø|ö/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']/g, '')

/**
 * What is left when æ, ø, å were typed as a, o, a: `Kobenhavn` and `Koebenhavn` → `kobenhavn`.
 * Coarser than `fold` (about 1 % of Danish words fall together), so it is asked only when `fold` finds nothing.
 */
export const foldLoosely = (word: string): string =>
  fold(word).replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/aa/g, 'a')
