/** Number words of Danish and English: cardinals, the parts of a fraction, and the words that join two numbers. */

import type { Language } from '../../answer/tree.ts'

type NumberWords = {
  readonly units: ReadonlyMap<string, number>
  readonly tens: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  /** Between two parts of one number: `two hundred and fifty`. */
  readonly and: string
  /** Before the decimals: `twelve point eight`. */
  readonly point: string
  /** `fjerdedel` → 4: what follows a count, or an article, in a fraction. */
  readonly denominators: ReadonlyMap<string, number>
  /** Whole words for one half. */
  readonly half: ReadonlySet<string>
  /** `hver fjerde`: the word before an ordinal that makes a share of it. */
  readonly every: ReadonlySet<string>
  readonly ordinals: ReadonlyMap<string, number>
  /** Articles that stand for one, but only before a denominator or `out of`. */
  readonly one: ReadonlySet<string>
  /** `ud af`, `out of`, `in`: sequences of words between the part and the whole. */
  readonly outOf: readonly (readonly string[])[]
  /** Between the ends of a range. */
  readonly rangeTo: ReadonlySet<string>
  /** Before the first of two numbers that are not a range: `fra 5 til 2`. */
  readonly from: ReadonlySet<string>
}

const count = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, at) => [word, first + at * step])

const danishTens = count('tyve tredive fyrre halvtreds tres halvfjerds firs halvfems', 20, 10)

const danish: NumberWords = {
  units: new Map([
    ...count('nul', 0),
    ...count(
      'én to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
      1,
    ),
    ['ét', 1],
    ['halvanden', 1.5],
    ['halvandet', 1.5],
  ]),
  tens: new Map([...danishTens, ['halvtredsindstyve', 50], ['tresindstyve', 60], ['firsindstyve', 80]]),
  scales: new Map([
    ['hundrede', 100],
    ['hundreder', 100],
    ['tusind', 1000],
    ['tusinde', 1000],
  ]),
  and: 'og',
  point: 'komma',
  denominators: new Map(
    count('tredjedel fjerdedel femtedel sjettedel syvendedel ottendedel niendedel tiendedel', 3).flatMap(
      ([word, number]): [string, number][] => [
        [word, number],
        [`${word}e`, number],
        [`${word}en`, number],
      ],
    ),
  ),
  half: new Set(['halvdelen', 'halvdel', 'halvt', 'halve', 'halv']),
  every: new Set(['hver', 'hvert']),
  ordinals: new Map([
    ['anden', 2],
    ['andet', 2],
    ...count('tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte', 3),
    ['tyvende', 20],
  ]),
  one: new Set(['en', 'et', 'én', 'ét']),
  outOf: [['ud', 'af'], ['af']],
  rangeTo: new Set(['til']),
  from: new Set(['fra', 'mellem']),
}

const english: NumberWords = {
  units: new Map([
    ...count('zero', 0),
    ...count(
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      2,
    ),
  ]),
  tens: new Map(count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
  ]),
  and: 'and',
  point: 'point',
  denominators: new Map([
    ...count('third fourth fifth sixth seventh eighth ninth tenth', 3).flatMap(
      ([word, number]): [string, number][] => [
        [word, number],
        [`${word}s`, number],
      ],
    ),
    ['quarter', 4],
    ['quarters', 4],
  ]),
  half: new Set(['half']),
  every: new Set(['every', 'each']),
  ordinals: new Map([
    ['other', 2],
    ['second', 2],
    ...count('third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 3),
    ['twentieth', 20],
  ]),
  one: new Set(['a', 'an', 'one']),
  outOf: [['out', 'of'], ['out', 'of', 'every'], ['of', 'every'], ['in'], ['in', 'every']],
  rangeTo: new Set(['to', 'through']),
  from: new Set(['from']),
}

export const numberWords: Readonly<Record<Language, NumberWords>> = { da: danish, en: english }

/** `femogtyve` → 25, `tohundrede` → 200, `treårigt` → 3; null for any other word. Danish writes them in one word. */
export function danishCompound(word: string): number | null {
  const [, counted, ending] = /^(.+?)(årig\p{L}*|hundrede|tusinde?)$/u.exec(word) ?? []
  if (counted === undefined || ending === undefined) return unitAndTen(word)
  const number = danish.units.get(counted) ?? danish.tens.get(counted) ?? unitAndTen(counted)
  return number === null ? null : number * (danish.scales.get(ending) ?? 1)
}

/** `femogtyve` → 25. */
function unitAndTen(word: string): number | null {
  const at = word.indexOf('og')
  if (at < 1) return null
  const unit = word.slice(0, at) === 'en' ? 1 : danish.units.get(word.slice(0, at))
  const ten = danish.tens.get(word.slice(at + 2))
  return unit !== undefined && unit < 10 && ten !== undefined ? unit + ten : null
}
