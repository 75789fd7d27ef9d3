/** A figure of the pack in its own sentence, with the number written in other ways. */

import type { Language } from '../../src/answer/tree.ts'
import { readNumbers } from '../../src/language/numbers/numbers.ts'
import type { Observation, Pack } from '../../src/pack/pack.ts'
import { isSameValue } from '../../src/pack/stated-numbers.ts'

/** A sentence cut where it states the value. */
export type Stated = {
  readonly fact: Observation
  readonly lang: Language
  readonly before: string
  readonly after: string
  readonly decimal: string
  readonly quantity: Quantity
}

type Quantity = 'share' | 'points' | 'money' | 'plain'

/** How the sentences of the pack write a unit around the number. */
const written: { readonly [Q in Quantity]: readonly [RegExp, RegExp] } = {
  share: [/$/, /^\s?(?:%|procent|percent)/],
  points: [/$/, /^\s?(?:%-point|procentpoint|percentage points?)/],
  money: [/(?:DKK )?$/, /^(?: mio\. kr\.| million)/],
  plain: [/$/, /^/],
}

const words: { readonly [L in Language]: readonly string[] } = {
  da: 'nul en to tre fire fem seks syv otte ni ti elleve tolv'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** Null when the fact is no plain number, or its sentence does not write the unit as others do. */
export function statedIn(fact: Observation, lang: Language, pack: Pack): Stated | null {
  if (fact.value.type !== 'number') return null
  const text = fact.text[lang]
  const readings = readNumbers(text, lang).filter(({ value }) => isSameValue(value, fact))
  const [reading, second] = readings
  if (!reading || second || reading.value.type !== 'number') return null
  const kind = pack.units.get(fact.unit)?.quantity ?? 'count'
  const quantity: Quantity = kind === 'share' || kind === 'points' || kind === 'money' ? kind : 'plain'
  // Part of a longer word, the number has no other form there.
  const isWhole = /^[\d.,]+$/.test(reading.text) || words[lang].includes(reading.text.toLowerCase())
  if (!isWhole) return null
  const [head, tail] = written[quantity]
  const rest = text.slice(reading.end)
  const unit = tail.exec(rest)
  if (!unit) return null
  return {
    fact,
    lang,
    before: text.slice(0, reading.start).replace(head, ''),
    after: rest.slice(unit[0].length),
    decimal: fact.value.decimal,
    quantity,
  }
}

/** `{n}` in the language's own form, `{x}` with the other decimal mark, `{full}` a million times as much. */
const ways: { readonly [L in Language]: { readonly [Q in Quantity]: readonly string[] } } = {
  da: {
    share: [
      '{n} %',
      '{n}%',
      '{n}\u00a0%',
      '{x} %',
      '{n} procent',
      '{x} procent',
      '{n} pct.',
      '{n} pct',
      '{n}pct.',
    ],
    points: [
      '{n} %-point',
      '{n}%-point',
      '{x} %-point',
      '{n} procentpoint',
      '{n} pct.-point',
      '{n}\u00a0procentpoint',
    ],
    money: [
      '{n} mio. kr.',
      '{n} mio kr',
      '{n} millioner kroner',
      '{n} millioner kr.',
      '{x} mio. kr.',
      '{full} kr.',
    ],
    plain: ['{n}', '{bare}', '{spaced}', '{word}'],
  },
  en: {
    share: [
      '{n} %',
      '{n}%',
      '{n}\u00a0%',
      '{x} %',
      '{n} percent',
      '{x} percent',
      '{n} per cent',
      '{n} pct',
      '{x}%',
    ],
    points: [
      '{n} percentage points',
      '{x} percentage points',
      '{n} %-points',
      '{n} pp',
      '{n}\u00a0percentage points',
    ],
    money: ['DKK {n} million', 'DKK {x} million', '{n} million kroner', '{n} million DKK', 'DKK {full}'],
    plain: ['{n}', '{bare}', '{spaced}', '{word}'],
  },
}

export const waysOf = ({ lang, quantity }: Stated): readonly string[] => ways[lang][quantity]

/** The sentence with this decimal written this way. */
export function sentenceWith({ before, after, lang }: Stated, decimal: string, way: string): string {
  const [whole = '', part] = decimal.split('.')
  const [mark, group] = lang === 'da' ? [',', '.'] : ['.', ',']
  const form = (point: string, thousands: string): string =>
    grouped(whole, thousands) + (part === undefined ? '' : point + part)
  const inWords = part === undefined && Number(whole) > 1 ? words[lang][Number(whole)] : undefined
  const number = way
    .replace('{n}', form(mark, group))
    .replace('{x}', form(group, ''))
    .replace('{bare}', form(mark, ''))
    .replace('{spaced}', form(mark, '\u00a0'))
    .replace('{word}', inWords ?? form(mark, group))
    .replace('{full}', grouped(String(Math.round(Number(decimal) * 1e6)), group))
  return before + number + after
}

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, mark)
