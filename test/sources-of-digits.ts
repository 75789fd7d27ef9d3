/** Where the digits of an answer may come from: values, periods, printed words and names. */

import { clean } from '../src/answer/clean.ts'
import type { Citation, ComputedFigure, Figure } from '../src/answer/tree.ts'
import { parseNumeral } from '../src/language/numbers/numerals.ts'
import type { Fact, Pack, Value } from '../src/pack/pack.ts'
import { numbersIn, numeralsIn } from './numerals.ts'

/** The numbers of the fact behind a citation: its value, its periods, its words as printed. */
export function numbersOfFact({ id, printed }: Citation, { facts, entries }: Pack): number[] {
  const fact = facts.get(id)
  if (!fact) return [...numbersIn(printed, 'da')]
  const roster = entries.get(fact.entry)
  return [
    ...fact.cites.flatMap((cite) => [...numbersIn(cite.printed, 'da')]),
    ...(fact.type === 'observation' ? numbersOfValue(fact.value) : []),
    ...periodsOf(fact).flatMap(numbersOfPeriod),
    ...(roster?.kind === 'roster' ? roster.periods.flatMap(numbersOfPeriod) : []),
  ]
}

function periodsOf(fact: Fact): readonly string[] {
  if (fact.type === 'listing') return [...fact.on, ...fact.off]
  return fact.period === null ? [] : [fact.period]
}

/** `2006-11/2009-08` has its years, and the numbers of quarters and half-years. */
const numbersOfPeriod = (period: string): number[] =>
  [...period.matchAll(/\d{4}|(?<=[QS])\d/g)].map(([digits]) => Number(digits))

function numbersOfValue(value: Value): number[] {
  if (value.type === 'number') return [Number(value.decimal)]
  if (value.type === 'range') return [Number(value.from), Number(value.to)]
  return [Number(value.part), Number(value.whole)]
}

/** A computed figure brings its calculation and the figures it was made of. */
export function numbersOfFigure(figure: Figure): number[] {
  const own = typeof figure.value === 'number' ? [figure.value] : [...figure.value]
  if (!figure.computed) return own
  const shown = numeralsIn(figure.arithmetic).flatMap((numeral) => [
    parseNumeral(numeral, 'da').number,
    parseNumeral(numeral, 'en').number,
  ])
  return [...own, ...shown, ...figure.from.flatMap(numbersOfFigure)]
}

/** Each printed number may lie half a last digit higher or lower, and what is worked out all of that. */
export function boundsOf({ arithmetic, value }: ComputedFigure): number[] {
  if (typeof value !== 'number') return []
  const places = numeralsIn(arithmetic).map((numeral) => numeral.split(/[.,]/)[1]?.length ?? 0)
  const slack = places.slice(0, -1).reduce((sum, some) => sum + 0.5 * 10 ** -some, 0)
  return [value - slack, value + slack].map((bound) => Number(bound.toFixed(9)))
}

/** Of the asker's words, in either way of writing; a word may begin what looked like one number, and leave the rest of it: `for1,234.5`. */
export function numbersAsked(asked: string): number[] {
  const rests = numeralsIn(asked).flatMap((numeral) =>
    numeral.split(/(?<=[.,])/).map((_, at, parts) => parts.slice(at).join('')),
  )
  const all = [asked, clean(asked), ...rests, (asked.match(/\d+/g) ?? []).join(' ')]
  return all.flatMap((words) => [...numbersIn(words, 'da'), ...numbersIn(words, 'en')])
}

const remembered = new WeakMap<Pack, readonly string[]>()

/** Names that hold digits: of entries, of groups, those the pack lists, ids, and what the pack itself is called; longest first. */
function namesOf(pack: Pack): readonly string[] {
  const known = remembered.get(pack)
  if (known) return known
  const codes = [...pack.codeLists.values()].flatMap(({ codes }) => [...codes.values()])
  const sections = pack.report.chapters.flatMap(({ heading, sections }) => [
    heading,
    ...sections.map((one) => one.heading),
  ])
  const named = [...codes, ...pack.entries.values()].flatMap(({ name, aliases }) => [
    name.da,
    name.en,
    ...aliases.da,
    ...aliases.en,
  ])
  const ids = [
    ...pack.entries.keys(),
    ...pack.facts.keys(),
    pack.version,
    pack.report.sha256.slice(0, 12),
    'SHA-256',
  ]
  const chapters = pack.report.chapters.flatMap(({ number, name }) =>
    [name.da, name.en].map((words) => `${number} · ${words}`),
  )
  const names = [...new Set([...pack.namesWithNumbers, ...named, ...sections, ...ids, ...chapters])]
    .map((name) => name.toLowerCase())
    .filter((name) => /\d/.test(name) && /\p{L}/u.test(name))
    .sort((a, b) => b.length - a.length)
  remembered.set(pack, names)
  return names
}

/** The text with its names blanked out; `under 188` does not hold the name `under 18`. */
export const withoutNames = (text: string, pack: Pack): string =>
  namesOf(pack).reduce(
    (rest, name) =>
      rest.replaceAll(name, (found, at: number, all: string) =>
        isDigit(all[at - 1]) || isDigit(all[at + found.length]) ? found : ' ',
      ),
    text.toLowerCase(),
  )

const isDigit = (letter: string | undefined): boolean => letter !== undefined && /\d/.test(letter)
