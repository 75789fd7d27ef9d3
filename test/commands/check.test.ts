/** `/check`: hands a draft of any honest length to the desk as it stands. */

import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { answered, paragraph } from '../../src/answer/build.ts'
import { createDesk } from '../../src/desk.ts'
import { caps, createAnswerer } from '../../src/question.ts'
import { openKildetal } from '../kildetal.ts'

const { desk } = openKildetal()

const heard: string[] = []
const say = createAnswerer(
  commands,
  createDesk(desk.pack, {
    check: (draft) => {
      heard.push(draft)
      return answered('da', paragraph('…'))
    },
  }),
  String,
)

it.each([
  { name: 'a sentence', draft: 'Andelen er 61,8 %.' },
  { name: 'several lines', draft: 'Første linje.\n\n  Anden linje med 5 tal.' },
  { name: 'a long draft', draft: 'Ord med 61,8 % og mere. '.repeat(2000).trim() },
])('$name arrives whole', ({ draft }) => {
  expect(say(`/check ${draft}`, 'da').outcome).toBe('answered')
  expect(heard.at(-1)).toBe(draft)
  expect(say.call('check', { draft }, 'da').outcome).toBe('answered')
  expect(heard.at(-1)).toBe(draft)
})

it('what nobody would read is not read', () => {
  const before = heard.length
  expect(say(`/check ${'x'.repeat(caps.draftCharacters + 1)}`, 'da').outcome).toBe('invalid')
  expect(heard.length).toBe(before)
})
