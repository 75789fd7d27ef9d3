/** What a machine gets of an Answer. */

import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/tree.ts'
import { recordOf } from '../../src/surface/batch/record.ts'
import { answers } from '../fixtures/answers.ts'

const place = {
  report: 'nordby-2010',
  chapter: 3,
  section: 'FLERE PÅ CYKEL',
  page: 5,
  line: 482,
  printed: '56,4 %',
}

const women = {
  entry: 'cycling',
  value: 56.4,
  unit: 'percent',
  measure: 'level',
  period: '2009-08',
  dimensions: { sex: 'female' },
  qualifier: null,
  computed: false,
  cite: place,
}

it('gives the direct words without marks, and the whole as text', () => {
  const { id, outcome, lang, answer, text, next } = recordOf(answers['a cited figure'], 'a1')
  expect({ id, outcome, lang, answer, next }).toEqual({
    id: 'a1',
    outcome: 'answered',
    lang: 'da',
    answer: '56,4 % af kvinderne cyklede i august 2009.',
    next: ['/indicator cykel'],
  })
  expect(text).toContain('august 2009. [1]')
})

it('gives each figure with its role and its whole citation', () => {
  const { figures, citations } = recordOf(answers['a cited figure'], 1)
  expect(figures).toEqual([{ role: 'lead', ...women }])
  expect(citations).toEqual([{ fact: 'cycling/all', ...place }])
})

it('gives a computed figure with what it was computed from', () => {
  const { figures } = recordOf(answers['a computed figure'], null)
  expect(figures).toMatchObject([
    {
      role: 'lead',
      computed: true,
      value: 5.4,
      arithmetic: '61,8 − 56,4 = 5,4',
      from: [{ value: 61.8 }, women],
    },
  ])
  expect(figures[0]).not.toHaveProperty('cite')
})

it('says why it refuses and what is nearest', () => {
  const { refusal, figures } = recordOf(answers['a refusal with the nearest'], null)
  expect(refusal).toEqual({
    kind: 'other-period',
    nearest: [{ fact: 'cycling/all', text: 'In August 2009, 12–14 % of children cycled.' }],
  })
  expect(figures).toMatchObject([{ role: 'nearest', value: [12, 14] }])
})

it('gives every check with its place in the draft', () => {
  const { checks } = recordOf(answers['a draft with checks'], null)
  expect(checks).toMatchObject([
    { text: '56,4 %', start: 23, end: 29, verdict: 'supported', rounded: false, figure: women },
    { text: '62 %', verdict: 'contradicted', figure: { value: 61.8 } },
    { text: '7', verdict: 'not_checkable', figure: null },
  ])
})

it('names the incident of a failure', () => {
  expect(recordOf(answers['a failure'], null)).toMatchObject({ outcome: 'failed', incident: 'K-12AB34CD' })
})

describe.each(Object.entries<Answer>(answers))('%s', (_, answer) => {
  it('is JSON and nothing else', () => {
    const record = recordOf(answer, 'x')
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
    expect(JSON.stringify(record)).not.toContain('\n')
  })
})
