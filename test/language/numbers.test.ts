import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/answer/tree.ts'
import { type NumberValue, readNumbers } from '../../src/language/numbers/numbers.ts'

const say = (value: NumberValue): string =>
  value.type === 'number'
    ? String(value.number)
    : value.type === 'fraction'
      ? `${value.part}/${value.whole}`
      : `${value.from}..${value.to}`

describe('readNumbers', () => {
  it.each<[Language, string, string[]]>([
    ['da', '5.973 personer, 61,8 % og 7,0', ['5973', '61.8', '7']],
    ['en', '5,973 people, 61.8 % and 7.0', ['5973', '61.8', '7']],
    ['da', '1.234.567,5 kr.', ['1234567.5']],
    ['en', '1,234,567.5', ['1234567.5']],
    ['da', 'kun 2 ud af 5 drenge', ['2/5']],
    ['da', 'to ud af fem', ['2/5']],
    ['en', 'two out of five; seven in ten', ['2/5', '7/10']],
    ['da', 'knapt hver fjerde mod hver tiende', ['1/4', '1/10']],
    ['da', 'en tredjedel, to tredjedele, halvdelen', ['1/3', '2/3', '1/2']],
    ['en', 'a third of them, two thirds, half, a quarter', ['1/3', '2/3', '1/2', '1/4']],
    ['en', 'one in four and every fifth', ['1/4', '1/5']],
    ['da', 'fra fem til to', ['5', '2']],
    ['da', 'i alderen 14 til 20, 15-19-årige', ['14..20', '15..19']],
    ['da', 'femogtyve og et treårigt forløb', ['25', '3']],
    ['en', 'twenty-five and two hundred', ['25', '200']],
    ['en', 'the fire of two', ['2']],
    ['da', 'en kvinde og et barn', []],
    ['en', 'for a third time', []],
    ['en', 'one of them', []],
    ['en', 'just over one point, one percentage point', ['1', '1']],
    ['da', 'steget et procentpoint', ['1']],
    ['en', 'there is one point I want to make', []],
    ['en', 'four and a half points, one in a hundred', ['4.5', '1/100']],
    ['da', 'fire en halv og to og et halvt', ['4.5', '2.5']],
    ['en', 'a dozen members, half a dozen areas', ['12', '6']],
    ['da', 'et halvt dusin', ['6']],
    ['en', 'twenty five, twenty-one, two hundred and fifty', ['25', '21', '250']],
    ['en', 'five thousand nine hundred and seventy-three', ['5973']],
    ['en', 'twelve point eight, at this point two, five points', ['12.8', '2', '5']],
    ['da', 'otte komma en og tolv komma nul fem', ['8.1', '12.05']],
    ['en', 'a hundred and twelve thousand, two hundred thousand and five', ['112000', '200005']],
    ['en', 'one and a half per cent, two hundred five hundred', ['1.5', '200', '500']],
    ['da', 'en og en halv procent, et hundrede og tolv tusind', ['1.5', '112000']],
    ['en', 'between two hundred and fifty', ['200', '50']],
    ['en', 'twenty five-year-olds, a hundred pupils, two and a half thousand', ['20', '5', '100', '2500']],
    ['en', 'one million kroner, a million thanks', ['1']],
    [
      'da',
      'et hundrede og tolv, tohundrede, fem tusinde ni hundrede og treoghalvfjerds',
      ['112', '200', '5973'],
    ],
    ['da', 'femogtyveårige, en million kroner, hundreder af elever', ['25', '1']],
    ['da', '5 973 personer, 12\u00a0900 og 2006 300', ['5973', '12900', '2006', '300']],
    ['da', 'medlemmer: 12\n900 elever\t300', ['12', '900', '300']],
  ])('%s: %s', (lang, text, numbers) => {
    expect(readNumbers(text, lang).map(({ value }) => say(value))).toEqual(numbers)
  })

  it('keeps the other reading of a form that the language alone decides', () => {
    expect(readNumbers('5.973', 'en')).toMatchObject([{ value: { number: 5.973 }, other: 5973 }])
    expect(readNumbers('61.8', 'en')).toMatchObject([{ other: null }])
  })

  it('tells where each number stands', () => {
    const text = 'Der er 28 % i alt.'
    const [reading] = readNumbers(text, 'da')
    expect(text.slice(reading?.start, reading?.end)).toBe('28')
  })
})
