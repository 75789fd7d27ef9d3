/** Golden questions changed so that the old figure is no answer: another year, group, place or thing; and misspelt. */

import { describe, expect, it, vi } from 'vitest'
import type { Figure, Language } from '../src/answer/tree.ts'
import type { Entry } from '../src/pack/pack.ts'
import { languages, openKildetal } from './kildetal.ts'
import { foreignNouns } from './questions/foreign-nouns.ts'
import { answerableIn } from './questions/golden.ts'
import { faultOfAnswer, leadsOf } from './questions/judge.ts'
import {
  denied,
  isSameFigure,
  qualified,
  qualifiers,
  type Sex,
  strangePlaces,
  strangeYears,
  withPlace,
  withSex,
  withTypo,
  withYear,
} from './questions/mutations.ts'
import { createRandom } from './questions/random.ts'
import { createWithNoun } from './questions/topic-noun.ts'

// Thousands of questions, on machines that do other things as well.
vi.setConfig({ testTimeout: 180_000 })

const { desk, answer } = openKildetal()

type Known = {
  readonly ask: string
  readonly lang: Language
  readonly leads: readonly Figure[]
  readonly entry: Entry
}

/** The golden questions that are answered with a figure today. */
const known: readonly Known[] = languages.flatMap((lang) =>
  answerableIn(lang).flatMap(({ ask }): Known[] => {
    const leads = leadsOf(answer(ask, null)).map(({ figure }) => figure)
    const entry = desk.pack.entries.get(leads[0]?.entry ?? '')
    return entry ? [{ ask, lang, leads, entry }] : []
  }),
)

/** Mutated questions that are still answered with the old figure; `allows` excuses a figure that fits. */
function parroted(
  mutants: readonly { readonly from: Known; readonly ask: string | null }[],
  allows: (figure: Figure) => boolean = () => false,
) {
  const asked = mutants.filter(({ ask }) => ask !== null)
  const wrong = asked.flatMap(({ from, ask }) => {
    const old = leadsOf(answer(ask ?? '', null)).filter(
      ({ figure }) => !allows(figure) && from.leads.some((lead) => isSameFigure(lead, figure)),
    )
    return old.length > 0
      ? [`${ask} → ${old.map(({ figure }) => `${figure.entry} ${figure.value}`).join(', ')}`]
      : []
  })
  return { wrong, share: wrong.length / Math.max(1, asked.length), asked: asked.length }
}

it('starts from questions that are answered with a figure', () => expect(known.length).toBeGreaterThan(80))

describe('the old figure is not given', () => {
  it('for a year the report has nothing about', () => {
    const mutants = known.flatMap((from) =>
      strangeYears.map((year) => ({ from, ask: withYear(from.ask, from.lang, year) })),
    )
    expect(parroted(mutants).wrong).toEqual([])
  })
  it.each(['female', 'male'] as const)('for %s, when it is not theirs', (sex: Sex) => {
    const mutants = known.map((from) => ({ from, ask: withSex(from.ask, from.lang, sex) }))
    const isTheirs = ({ dimensions }: Figure): boolean => dimensions.sex === sex
    expect(parroted(mutants, isTheirs).wrong).toEqual([])
  })
  it('for a place the report has nothing about', () => {
    // Each question meets every other place; all places are met.
    const mutants = known.flatMap((from, nth) =>
      strangePlaces[from.lang]
        .filter((_, at) => (at + nth) % 2 === 0)
        .map((place) => ({ from, ask: withPlace(from.ask, from.lang, place) })),
    )
    expect(parroted(mutants).wrong).toEqual([])
  })
  it('for another rhythm, time or condition', () => {
    const mutants = known.flatMap((from) =>
      qualifiers[from.lang].map((qualifier) => ({ from, ask: qualified(from.ask, qualifier) })),
    )
    const { wrong, share } = parroted(mutants)
    expect(share, wrong.join('\n')).toBeLessThanOrEqual(0.01)
  })
  it('for the opposite', () => {
    const { wrong, share, asked } = parroted(
      // What denies already says nothing more when it denies twice, and what is chatted before may be denied.
      known
        .filter(({ ask }) => !/(?<!\p{L})(ikke|uden|not|without)(?!\p{L})|[.!:?] \p{L}/iu.test(ask))
        .map((from) => ({ from, ask: denied(from.ask, from.lang) })),
    )
    expect(asked).toBeGreaterThan(80)
    expect(share, wrong.join('\n')).toBeLessThanOrEqual(0.01)
  })
  it('for a thing the report has nothing about', () => {
    const random = createRandom(2010)
    const withNoun = createWithNoun(desk.pack)
    const mutants = known.flatMap((from) =>
      Array.from({ length: 8 }, () => {
        const noun = random.pick(foreignNouns[from.lang])
        return { from, ask: withNoun(from.ask, from.entry, from.lang, noun) }
      }),
    )
    const { wrong, share, asked } = parroted(mutants)
    expect(asked).toBeGreaterThan(400)
    expect(share, wrong.join('\n')).toBeLessThanOrEqual(0.01)
  })
})

it('one slip of the finger costs few answers', () => {
  const random = createRandom(61_8)
  const rows = languages.flatMap(answerableIn)
  const isRight = (row: (typeof rows)[number], ask: string): boolean =>
    faultOfAnswer(row, answer(ask, null)) === null
  const right = rows.filter((row) => isRight(row, row.ask))
  const mutants = [...rows, ...rows].map((row) => ({ row, ask: withTypo(row.ask, random) }))
  const still = mutants.filter(({ row, ask }) => isRight(row, ask))
  const lost = right.length / rows.length - still.length / mutants.length
  expect(lost, String(lost)).toBeLessThanOrEqual(0.06)
})
