import { describe, expect, it } from 'vitest'
import { voteLanguage } from '../../src/language/vote.ts'

describe('voteLanguage', () => {
  it.each([
    ['Hvor mange kvinder er i job?', 'da'],
    ['How many women are in work?', 'en'],
    ['hvornaar stopper projektet', 'da'],
    ['safety index change', null],
    ['målet nået', 'da'],
    ['...', null],
    ['', null],
  ])('%s → %s', (text, lang) => expect(voteLanguage(text)).toBe(lang))
})
