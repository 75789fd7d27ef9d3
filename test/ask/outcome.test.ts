/** A figure is told to who says what it tells of those it is about. */

import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../src/ask/catalogue/catalogue.ts'
import { indexPack } from '../../src/ask/catalogue/index-pack.ts'
import { tokenize } from '../../src/language/token.ts'
import { openLexicon } from '../../src/reading/lexicon.ts'
import { scan } from '../../src/reading/scan.ts'
import { listWords } from '../../src/reading/word-list.ts'
import { languages, openKildetal } from '../kildetal.ts'

const { desk, answer } = openKildetal()
const { pack } = desk

it.each([
  'How many pupils are there in 9th grade?',
  'How many residents get cash benefit?',
  'What share of minority youth complete a youth education?',
  'Hvor mange er på kontanthjælp?',
  'How many ethnic minority boys started a youth education?',
  'Hvor meget har staten givet til tryghed?',
  'Hvor mange mænd er i uddannelse?',
])('another figure is not told: %s', (question) => {
  expect(answer(question, null).outcome).toBe('refused')
})

it.each([
  ['hvor mange læser for dårligt efter folkeskolen?', 'læsefærdigheder'],
  ['What share of residents are on transfer income in December 2009?', '41.3'],
  ['Hvor mange karakterpoint ligger de tosprogede under?', '0,8'],
  ['er det mændene eller kvinderne der ligger på 56,4 %?', '56,4'],
])('the figure that is asked for is told: %s', (question, says) => {
  const told = answer(question, null)
  expect(told.outcome).toBe('answered')
  expect(JSON.stringify(told)).toContain(says)
})

describe('the outcomes of the pack', () => {
  const lexicon = openLexicon(listWords(pack))
  const phrases = [...pack.facts.values()].flatMap((fact) =>
    fact.type === 'observation'
      ? languages.flatMap((lang) => (fact.outcome?.[lang] ?? []).map((phrase) => ({ phrase, lang })))
      : [],
  )

  it.each([...new Set(phrases.map((one) => JSON.stringify(one)))].map((one) => JSON.parse(one)))(
    'say something: $phrase',
    ({ phrase, lang }) => {
      const { items, names } = scan(tokenize(phrase), lang, lexicon)
      const said = items.filter(({ type }) => type === 'term' || type === 'facet')
      expect(said.length + names.length).toBeGreaterThan(0)
    },
  )

  it('reach the cards', () => {
    const { cardsOf } = createCatalogue(pack, indexPack(pack))
    const card = cardsOf('weak-readers').find(({ fact }) => fact.type === 'observation')
    expect(card?.outcome.length).toBeGreaterThan(0)
  })
})
