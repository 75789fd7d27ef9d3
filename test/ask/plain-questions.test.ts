/** Words that look like a `not`, an `if` or a second question and change nothing. */

import { describe, expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'
import { leadsOf } from '../questions/judge.ts'

const { answer } = openKildetal()

describe.each([
  [
    'a way of looking',
    'How many youngsters of both sexes complete a youth education if you take girls and boys together?',
    75,
  ],
  [
    'two wholes',
    'What is the non-Western share among municipal employees, and what is it in the labour force?',
    11,
  ],
  ['a number of things with a share', 'number of schools copenhagen model low share bilingual', 12],
  ['the end of the year of a goal', 'target value for employment or education end of 2010?', 64.8],
  [
    'sides told by one entry alone',
    'How many points are girls ahead of boys when it comes to ever finishing a youth education?',
    80,
  ],
  ['two levels, not their changes', 'men minus women, share in job or education', 61.8],
  ['who has that figure', 'Who got 28 million?', 28],
  ['which has that figure', 'Hvilket udvalg bruger 85,4 mio. kr.?', 85.4],
])('%s', (_rule, question, value) => {
  it(question, () =>
    expect(leadsOf(answer(question, null)).map(({ figure }) => figure.value)).toContain(value),
  )
})

it.each([
  [
    'one side is not both',
    'Are there schools where bilingual pupils do better than the monolingual ones?',
    'There are schools',
  ],
  ['an adverb is no topic', 'How much does the Social Committee purportedly spend?', '85.4'],
  [
    'both groups asked for',
    'How many ethnic minority citizens and how many ethnic Danes have experienced discrimination within the past year?',
    'one in ten',
  ],
  ['when, not who', 'Hvornår nedsatte Borgerrepræsentationen Eksperttænketanken?', '16. juni 2010'],
])('%s: %s', (_rule, question, words) => expect(plainDirect(answer(question, null))).toContain(words))
