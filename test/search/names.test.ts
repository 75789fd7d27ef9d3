/** Every entry of the real pack answers to its names, and to what people make of them. */

import { describe, expect, it } from 'vitest'
import { foldLoosely } from '../../src/language/fold.ts'
import { openPack } from '../../src/pack/open.ts'
import type { Entry } from '../../src/pack/pack.ts'
import { createFinder } from '../../src/search/find.ts'
import { createLanguageOf } from '../../src/search/language-of.ts'
import { createNames } from '../../src/search/names.ts'
import { shortNameOf } from '../../src/search/short-name.ts'
import { languages } from '../kildetal.ts'

const pack = openPack('knowledge')
const { find } = createFinder(pack)
const entries = [...pack.entries.values()]

const foundFor = (words: string, entry: Entry, lang: 'da' | 'en'): readonly Entry[] => {
  const found = find(words, [entry.kind], lang)
  if (found.type === 'one') return [found.entry]
  return found.type === 'several' ? found.entries : []
}

describe.each(languages)('in %s', (lang) => {
  it('every entry is the only one of its kind with its name', () => {
    const missed = entries.filter((entry) => foundFor(entry.name[lang], entry, lang)[0] !== entry)
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  it('every alias leads to its entry', () => {
    const missed = entries.flatMap((entry) =>
      entry.aliases[lang]
        .filter((alias) => !foundFor(alias, entry, lang).includes(entry))
        .map((alias) => `${entry.id}: ${alias}`),
    )
    expect(missed).toEqual([])
  })

  it('names typed without æ, ø and å are the same names', () => {
    const missed = entries.filter(
      (entry) => !foundFor(foldLoosely(entry.name[lang]), entry, lang).includes(entry),
    )
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  it('the short name of an entry finds it', () => {
    const missed = entries.filter(
      (entry) => foundFor(shortNameOf(entry, lang, find), entry, lang)[0] !== entry,
    )
    expect(missed.map(({ id }) => id)).toEqual([])
  })
})

describe('a table of names', () => {
  const things = [
    { id: 'beetle', names: { da: ['Den store torbist', 'torbist'], en: ['Dung beetle', 'beetles'] } },
    { id: 'bee', names: { da: ['Rødpelset jordbi', 'jordbi'], en: ['Tawny mining bee', 'mining bee'] } },
    { id: 'wasp', names: { da: ['Gravehveps', 'sandhveps'], en: ['Digger wasp', 'sand wasp'] } },
  ]
  const table = createNames(things)

  it.each([
    { typed: 'Gravehveps', strength: 'name', ids: ['wasp'] },
    { typed: 'TORBIST', strength: 'alias', ids: ['beetle'] },
    { typed: 'roedpelset jordbi', strength: 'name', ids: ['bee'] },
    { typed: 'rodpelset jordbi', strength: 'loose', ids: ['bee'] },
    { typed: 'jordbien', strength: 'inflected', ids: ['bee'] },
    { typed: 'store torbist', strength: 'inflected', ids: ['beetle'] },
    { typed: 'wasp digger', strength: 'words', ids: ['wasp'] },
    { typed: 'grave', strength: 'prefix', ids: ['wasp'] },
    { typed: 'rødpelset', strength: 'prefix', ids: ['bee'] },
    { typed: 'grevehveps', strength: 'typo', ids: ['wasp'] },
    { typed: 'jorbdi', strength: 'typo', ids: ['bee'] },
    { typed: 'tawny bee', strength: 'subset', ids: ['bee'] },
    { typed: 'gra', strength: 'none', ids: [] },
    { typed: 'edderkop', strength: 'none', ids: [] },
    { typed: '', strength: 'none', ids: [] },
    { typed: '__proto__', strength: 'none', ids: [] },
  ])('$typed is met by $strength', ({ typed, strength, ids }) => {
    expect(table.match(typed, 'da')).toMatchObject({ strength, ids })
  })

  it('has no neighbour of nothing', () => expect(table.near('', 'da')).toEqual([]))

  it('knows the language of a name that only one has', () => {
    const languageOf = createLanguageOf(() => things)
    expect(languageOf('RØDPELSET  jordbi')).toBe('da')
    expect(languageOf('bee')).toBe('en')
    expect(languageOf('')).toBeNull()
    expect(languageOf('sandhveps')).toBe('da')
    expect(languageOf('beetles')).toBe('en')
    expect(languageOf('spider')).toBeNull()
  })
})
