/** `/ask`: hands the question to the desk, in the language that was set or none. */

import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { answered, paragraph } from '../../src/answer/build.ts'
import type { Language } from '../../src/answer/tree.ts'
import { createDesk, type Trades } from '../../src/desk.ts'
import { createAnswerer } from '../../src/question.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'
import { leadsOf } from '../questions/judge.ts'

const { desk, answer } = openKildetal()

type Heard = { readonly words: string; readonly lang: Language | null }

function listening(trade: keyof Pick<Trades, 'ask' | 'check'>): {
  heard: Heard[]
  say: ReturnType<typeof createAnswerer>
} {
  const heard: Heard[] = []
  const note = (words: string, lang: Language | null) => {
    heard.push({ words, lang })
    return answered(lang ?? 'da', paragraph('…'))
  }
  return { heard, say: createAnswerer(commands, createDesk(desk.pack, { [trade]: note }), String) }
}

it.each([
  { line: 'hvem betaler?', lang: null, words: 'hvem betaler?' },
  { line: '  /ask who pays?  ', lang: 'en', words: 'who pays?' },
  { line: '/SPØRG hvem betaler?', lang: 'da', words: 'hvem betaler?' },
  { line: '__proto__', lang: null, words: '__proto__' },
  { line: 'goal employment', lang: 'en', words: 'goal employment' },
] as const)('$line', ({ line, lang, words }) => {
  const { heard, say } = listening('ask')
  expect(say(line, lang).outcome).toBe('answered')
  expect(heard).toEqual([{ words, lang }])
})

it('nothing is asked where nothing was typed', () => {
  const { heard, say } = listening('ask')
  expect(say('/ask', 'da').outcome).toBe('invalid')
  expect(heard).toEqual([])
})

it('a stand-in answers names only', () => {
  const say = createAnswerer(commands, createDesk(desk.pack), String)
  const [entry] = desk.pack.entries.values()
  expect(say(entry?.name.da ?? '', 'da').outcome).toBe('answered')
  expect(say('hvor mange heste er der i byen', 'da').outcome).toBe('refused')
})

it('a refusal tells how misspelt words were read', () => {
  const refused = answer('How mnay horses do the schools have?', null)
  expect([refused.outcome, renderPlain(refused)]).toEqual(['refused', expect.stringContaining('mnay → many')])
})

it('a refusal names a compound whole, though its parts were looked for', () => {
  const refused = answer('Hvor mange har statsborgerskab?', null)
  expect([refused.outcome, renderPlain(refused)]).toEqual([
    'refused',
    expect.stringContaining('Jeg ledte efter: statsborgerskab\n'),
  ])
})

it.each([
  ['Which goals does the report have?', 'The report has 8 goals'],
  ['Giv mig en liste over alle mål', 'Rapporten har 8 mål'],
  ['Hvor mange indsatser er der i rapporten?', 'Rapporten har 34 indsatser'],
  ['List the chapters', 'The report has 7 chapters'],
  ['What are the education goals?', 'Goals under the topic education:'],
  ['Which initiatives concern housing?', 'Initiatives under the topic housing:'],
  ['Hvad står der i kapitel 2?', 'Kapitel 2, Folkeskolens store opgave'],
  ['Which chapter covers health?', 'Chapter 5, Culture and health'],
  ['Hvilket kapitel handler om VINK?', 'Kapitel 6, Tryghed og inklusion'],
  ['summarise chapter 4', 'Chapter 4, Mixed neighbourhoods'],
  ['what does chapter 5 say', 'Chapter 5, Culture and health'],
])('all of a kind is told as its own command tells it: %s', (question, says) => {
  expect(renderPlain(answer(question, null))).toContain(says)
})

it.each([
  'Which goals were not met?',
  'Which initiatives does the ministry fund?',
  'what are the goals for 2010',
])('what is asked besides is asked for as before: %s', (question) =>
  expect(renderPlain(answer(question, null))).not.toMatch(/8 goals|under the topic/),
)

it.each([
  ['What does chapter 3 say about women?', '8.1'],
  ['Hvad er vejen frem i kapitel 4?', 'udvalgte områder'],
])('what is asked of a chapter is told from it: %s', (question, says) => {
  expect(renderPlain(answer(question, null))).toContain(says)
})

it.each(['Hvad er vejen frem i kapitel 1?', 'How many women are in employment, in chapter 5?'])(
  'what is asked of a chapter is told from no other: %s',
  (question) => expect(leadsOf(answer(question, null))).toEqual([]),
)
