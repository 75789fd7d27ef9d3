/** Two keys for a Danish word typed with or without æ, ø and å. */

const remembered = new Map<string, string>()
const bound = 50_000

/** Official transliteration, accents off: `Ærø` and `Aeroe` → `aeroe`. */
export function fold(word: string): string {
  if (/^[a-z]*$/.test(word)) return word
  const known = remembered.get(word)
  if (known !== undefined) return known
  const folded = transliterate(word)
  if (remembered.size >= bound) remembered.clear()
  remembered.set(word, folded)
  return folded
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', ö: 'oe', å: 'aa' }

function transliterate(word: string): string {
  const lower = word.toLowerCase()
  const danish = isAscii(lower) ? lower : spelledOut(lower)
  // Only what no Danish keyboard writes is worth Unicode's tables, which take longer to load than a pack's names to fold.
  const plain = isAscii(danish)
    ? danish
    : spelledOut(danish.normalize('NFC'))
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
  return /[’']/.test(plain) ? plain.replace(/[’']/g, '') : plain
}

const spelledOut = (word: string): string => word.replace(/[æøöå]/g, (letter) => letters[letter] ?? letter)

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text)

/** One letter for each: `Nørreby` → `norreby`, and `Noerreby` as it is. For counting slips of the finger, letter by letter. */
export const foldLetters = (word: string): string =>
  fold(
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(/[æøöå]/g, (letter) => (letter === 'ø' || letter === 'ö' ? 'o' : 'a')),
  )

/**
 * What is left when æ, ø, å were typed as a, o, a: `Kobenhavn` and `Koebenhavn` → `kobenhavn`.
 * Coarser than `fold` (about 1 % of Danish words fall together), so it is asked only when `fold` finds nothing.
 */
export const foldLoosely = (word: string): string =>
  fold(word).replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/aa/g, 'a')
