/** Which unknown words are mended, over the words that the build wrote. */

import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/answer/tree.ts'
import { tokenize } from '../../src/language/token.ts'
import { openLexicon } from '../../src/reading/lexicon.ts'
import { openRealWords } from '../../src/reading/real-words.ts'
import { resolveWords } from '../../src/reading/resolve.ts'
import { listWords } from '../../src/reading/word-list.ts'
import { openKildetal } from '../kildetal.ts'

const lexicon = openLexicon(listWords(openKildetal().desk.pack), openRealWords('dist'))

const readAs = (text: string, lang: Language): string =>
  resolveWords(tokenize(text), lang, lexicon, { spell: true })
    .words.map(({ surface }) => surface)
    .join(' ')

describe('a real word', () => {
  it.each([
    ['da', 'hunde i skolen'],
    ['da', 'renter af budgettet'],
    ['en', 'bees in schools'],
    ['en', 'the trees of the council'],
  ] as const)('%s: %s is meant as typed', (lang, text) => expect(readAs(text, lang)).toBe(text))

  it.each([
    ['da', 'hvor mane kvinder', 'hvor mange kvinder'],
    ['da', 'noget kriminelt', 'noget kriminelle'],
    ['en', 'an integration tsk force', 'an integration task force'],
  ] as const)('%s: %s is read as %s where its neighbours ask for it', (lang, typed, read) =>
    expect(readAs(typed, lang)).toBe(read),
  )
})

describe('a word of no language', () => {
  it.each([
    ['da', 'arbjedsløse kvinder', 'arbejdsløse kvinder'],
    ['da', 'Kobenhavn', 'københavn'],
    ['da', 'i omrdåer', 'i områder'],
    ['en', 'sfaety in town', 'safety in town'],
    ['en', 'nxt steps', 'next steps'],
    ['da', 'posen', 'posen'],
  ] as const)('%s: %s is read as %s', (lang, typed, read) => expect(readAs(typed, lang)).toBe(read))
})
