/** The golden questions through the real answerer over the real pack: how many are answered and refused right. */

import { describe, expect, it } from 'vitest'
import { plainDirect } from '../src/answer/plain.ts'
import type { Answer } from '../src/answer/tree.ts'
import { digitsWithoutSource } from './digits-without-source.ts'
import { openKildetal } from './kildetal.ts'
import { answerableIn, unanswerableIn } from './questions/golden.ts'
import { faultOfAnswer, faultOfRefusal, leadsOf } from './questions/judge.ts'

/**
 * What must not get worse. `right` is the share of a file's rows, `wrong` how many of them may be answered
 * and be wrong, which is worse than to refuse. Raise them when the answers get better.
 */
const floors = {
  'answerable-da': { right: 0.93, wrong: 52 },
  'answerable-en': { right: 0.937, wrong: 41 },
  'unanswerable-da': { right: 0.992, wrong: 16 },
  'unanswerable-en': { right: 0.986, wrong: 30 },
} as const

type Row = {
  readonly ask: string
  readonly sort: string
  readonly answer: Answer
  readonly fault: string | null
}

const { desk, answer } = openKildetal()

const files: { readonly [Name in keyof typeof floors]: readonly Row[] } = {
  'answerable-da': answered('da'),
  'answerable-en': answered('en'),
  'unanswerable-da': refused('da'),
  'unanswerable-en': refused('en'),
}

function answered(lang: 'da' | 'en'): Row[] {
  return answerableIn(lang).map((row) => {
    const said = answer(row.ask, null)
    return { ask: row.ask, sort: row.kind, answer: said, fault: faultOfAnswer(row, said) }
  })
}

function refused(lang: 'da' | 'en'): Row[] {
  return unanswerableIn(lang).map((row) => {
    const said = answer(row.ask, null)
    return { ask: row.ask, sort: row.trap, answer: said, fault: faultOfRefusal(row, said) }
  })
}

const told = ({ ask, sort, fault, answer: said }: Row): string =>
  `✗ [${sort}] ${JSON.stringify(ask)}: ${fault}\n    → ${plainDirect(said).slice(0, 200)}`

describe.each(Object.entries(files))('%s', (name, rows) => {
  const floor = floors[name as keyof typeof floors]
  const misses = rows.filter(({ fault }) => fault !== null)
  const wrong = misses.filter(({ answer: said }) => said.outcome === 'answered')
  const right = rows.length - misses.length

  it(`has ${right} of ${rows.length} right (${((100 * right) / rows.length).toFixed(1)} %)`, () => {
    expect(right / rows.length, `\n${misses.map(told).join('\n')}\n`).toBeGreaterThanOrEqual(floor.right)
  })
  it(`answers ${wrong.length} wrong`, () => {
    expect(wrong.length, `\n${wrong.map(told).join('\n')}\n`).toBeLessThanOrEqual(floor.wrong)
  })
  it('leads with no figure that has no source', () => {
    for (const { ask, answer: said } of rows)
      for (const { figure } of leadsOf(said)) {
        const cites = figure.computed ? figure.from.map(({ cite }) => cite) : [figure.cite]
        for (const { chapter, section, page, line, printed } of cites)
          expect([ask, chapter > 0, section !== '', page > 0, line > 0, printed !== '']).toEqual([
            ask,
            ...Array<boolean>(5).fill(true),
          ])
      }
  })
  it('says no digit that has no source', () => {
    const found = rows.flatMap(({ ask, answer: said }) =>
      digitsWithoutSource(said, ask, desk.pack).map((digits) => `${ask} → ${digits}`),
    )
    expect(found).toEqual([])
  })
})
