/** How an observation's value and a group of dimensions are written. */

import { formatDecimal } from '../answer/format.ts'
import type { Language } from '../answer/tree.ts'
import type { Dimensions, Observation, Pack, Value } from '../pack/pack.ts'

const qualifiers = {
  da: { nearly: 'knap ', about: 'ca. ', 'more-than': 'over ', 'at-least': 'mindst ', 'at-most': 'højst ', only: '' },
  en: { nearly: 'nearly ', about: 'about ', 'more-than': 'over ', 'at-least': 'at least ', 'at-most': 'at most ', only: '' },
} as const

/** `knap 2/3`, `61,8 %`, `14–20 år`. */
export function formatAmount({ value, unit, qualifier }: Observation, pack: Pack, lang: Language): string {
  return (qualifier ? qualifiers[lang][qualifier] : '') + formatInUnit(formatValue(value, lang), unit, pack, lang)
}

export const formatInUnit = (number: string, unit: string, { units }: Pack, lang: Language): string =>
  (units.get(unit)?.form[lang] ?? '{n}').replace('{n}', number)

function formatValue(value: Value, lang: Language): string {
  if (value.type === 'number') return formatDecimal(value.decimal, lang)
  if (value.type === 'fraction') return `${formatDecimal(value.part, lang)}/${formatDecimal(value.whole, lang)}`
  return `${formatDecimal(value.from, lang)}–${formatDecimal(value.to, lang)}`
}

/** The names of the codes, without those of `shared`: what tells one row from the next. */
export function formatGroups(dimensions: Dimensions, shared: Dimensions, { codeLists }: Pack, lang: Language): string {
  return Object.entries(dimensions)
    .filter(([list, code]) => shared[list] !== code)
    .map(([list, code]) => codeLists.get(list)?.codes.get(code)?.name[lang] ?? code)
    .join(', ')
}

/** What all of them have in common. */
export function sharedDimensions(all: readonly { readonly dimensions: Dimensions }[]): Dimensions {
  const [first, ...rest] = all.map(({ dimensions }) => dimensions)
  if (!first) return {}
  return Object.fromEntries(
    Object.entries(first).filter(([list, code]) => rest.every((dimensions) => dimensions[list] === code)),
  )
}
