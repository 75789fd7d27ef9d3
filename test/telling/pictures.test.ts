/** Which answers get a picture, and that it says nothing that its answer does not. */

import { describe, expect, it } from 'vitest'
import { type Chart, type Picture, wordsOfPicture } from '../../src/answer/chart.ts'
import type { Answer, Language } from '../../src/answer/tree.ts'
import type { Goal, Observation, Pack } from '../../src/pack/pack.ts'
import { recordOf } from '../../src/surface/batch/record.ts'
import { figuresChart } from '../../src/telling/picture-figures.ts'
import { goalChart } from '../../src/telling/picture-goal.ts'
import { digitsWithoutSource } from '../digits-without-source.ts'
import { languages, openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()
const { pack } = desk

const chartsIn = ({ body }: Answer): Chart[] => body.filter((block) => block.type === 'chart')
const pictureOf = (line: string, lang: Language = 'da'): Picture | undefined =>
  chartsIn(answer(line, lang))[0]?.picture

describe('a picture is chosen by the shape of the figures', () => {
  it.each([
    { line: '/goal beskæftigelse', kind: 'goal' },
    { line: '/goal boligmålet', kind: 'change' },
    { line: '/area', kind: 'presence' },
    { line: '/budget', kind: 'ranked' },
    { line: '/budget socialudvalget', kind: 'ranked' },
    { line: '/indicator i beskæftigelse eller uddannelse', kind: 'pair' },
    { line: '/indicator i beskæftigelse eller uddannelse mænd', kind: 'pair' },
    { line: '/indicator overførselsindkomst', kind: 'change' },
    { line: '/indicator antal udsatte boligområder', kind: 'series' },
    { line: '/indicator andel der ventes at gennemføre en ungdomsuddannelse', kind: 'ranked' },
    { line: '/compare andel der ventes at gennemføre en ungdomsuddannelse piger | drenge', kind: 'pair' },
    { line: '/compare overførselsindkomst 2006 | 2009', kind: 'change' },
  ])('$line: $kind', ({ line, kind }) => {
    expect(chartsIn(answer(line, 'da'))).toHaveLength(1)
    expect(pictureOf(line)?.kind).toBe(kind)
  })

  it.each([
    { line: 'how much do the committees spend in total', kind: 'ranked' },
    { line: 'hvor stor er forskellen på kvinder og mænd i beskæftigelse eller uddannelse', kind: 'pair' },
  ])('$line: $kind', ({ line, kind }) => expect(chartsIn(answer(line, null))[0]?.picture.kind).toBe(kind))

  it.each([
    { line: '/goal uddannelsesmålet', why: 'a fraction wanted, a difference measured' },
    { line: '/goal sundhedsmålet', why: 'no figures' },
    { line: '/indicator tryghedsindekset', why: 'one figure' },
    { line: '/indicator andel der har oplevet diskrimination det seneste år', why: 'approximations only' },
    { line: '/area Mjølnerparken', why: 'sentences' },
    { line: '/help', why: 'nothing measured' },
    { line: '/budget kirkeudvalget', why: 'a refusal' },
  ])('$line has none: $why', ({ line }) => expect(chartsIn(answer(line, 'da'))).toEqual([]))
})

describe('the real goal', () => {
  it('is drawn from the changes that the report gives, never from a level that it does not', () => {
    const picture = pictureOf('/goal beskæftigelse')
    expect(picture).toMatchObject({
      baseline: null,
      latest: { value: 4.5, shown: '4,5 %-point' },
      target: { value: 10, shown: '10 %-point' },
    })
    expect(picture?.notes[0]).toBe(
      'Rapporten siger ikke, om målet og den målte ændring regnes fra samme udgangspunkt.',
    )
  })
})

describe('a goal of levels', () => {
  const goal = [...pack.entries.values()].find(
    (entry): entry is Goal => entry.kind === 'goal' && entry.baseline !== null && entry.target !== null,
  )
  const baseline = pack.facts.get(goal?.baseline ?? '')
  if (!goal || baseline?.type !== 'observation') throw new Error('the pack has no goal with a baseline')
  const latest: Observation = {
    ...baseline,
    id: 'made/latest',
    period: '2009',
    value: { type: 'number', decimal: '59.3' },
  }
  const withLatest = (changes: Partial<Observation>): Chart[] => {
    const made: Pack = { ...pack, facts: new Map([...pack.facts, [latest.id, { ...latest, ...changes }]]) }
    return goalChart({ ...goal, latest: latest.id }, made, 'en')
  }

  it('shows baseline, latest figure and target', () =>
    expect(withLatest({})[0]?.picture).toMatchObject({
      kind: 'goal',
      baseline: { value: 54.8, label: 'Baseline, undated in the report' },
      latest: { value: 59.3, label: 'Latest figure, 2009' },
      target: { value: 64.8, label: 'Target, 2010' },
    }))
  it.each([
    ['of another unit', { unit: 'person' }],
    ['that is an approximation', { qualifier: 'nearly' as const }],
    ['that is a fraction', { value: { type: 'fraction' as const, part: '2', whole: '5' } }],
  ])('has no picture for a latest figure %s', (_, changes) => expect(withLatest(changes)).toEqual([]))
})

it('figures of two kinds line up nowhere', () => {
  const observations = [...pack.facts.values()].filter((fact) => fact.type === 'observation')
  const [first] = observations
  const others = observations.filter(({ entry, unit }) => entry !== first?.entry && unit !== first?.unit)
  expect(
    figuresChart(
      [first, others[0]].filter((fact) => fact !== undefined),
      null,
      pack,
      'da',
    ),
  ).toEqual([])
})

const lines = languages.flatMap((lang) =>
  [
    ...desk.commands.flatMap((command) => [`/${command.name}`, ...command.examples(desk, lang)]),
    ...[...pack.entries.values()].flatMap(({ kind, name }) =>
      kind === 'indicator' || kind === 'goal' ? [`/${kind} ${name[lang]}`] : [],
    ),
  ].map((line) => ({ line, lang, given: answer(line, lang) })),
)
const drawn = lines.filter(({ given }) => chartsIn(given).length > 0)

it('there are pictures to look at', () => expect(drawn.length).toBeGreaterThan(20))

describe.each(drawn)('$line in $lang', ({ line, lang, given }) => {
  const bare: Answer = { ...given, body: given.body.filter(({ type }) => type !== 'chart') }

  it('is the same to a machine with its picture and without', () =>
    expect(recordOf(given, 1)).toEqual(recordOf(bare, 1)))

  it('says in words every value that its picture shows', () => {
    const plain = renderPlain(given)
    for (const { picture } of chartsIn(given))
      for (const numeral of wordsOfPicture({ ...picture, source: '' }).flatMap(
        (words) => words.match(/\d[\d.,]*\d|\d/g) ?? [],
      ))
        expect(plain).toContain(numeral)
  })

  it('has no digit on its picture without a source', () =>
    expect(digitsWithoutSource(given, line, pack)).toEqual(digitsWithoutSource(bare, line, pack)))

  it('carries its report, its title and its language', () => {
    for (const { picture } of chartsIn(given)) {
      expect(picture.title).toMatch(/^[\p{Lu}\d]/u)
      expect(picture.source).toContain(pack.report.short[lang])
      expect(wordsOfPicture(picture).join(' ')).not.toMatch(
        lang === 'da' ? /\b\d+\.\d{1,2}\b(?!\.)(?! ?\d)/ : /\d,\d(?!\d{2})/,
      )
    }
  })
})
