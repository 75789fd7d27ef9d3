/** How an observation's value and a group of dimensions are written. */

import { formatAmount, formatDecimal } from '../answer/format.ts'
import type { Language } from '../answer/tree.ts'
import type { Dimensions, Observation, Pack } from '../pack/pack.ts'

/** `knap 2 ud af 3`, `61,8 %`, `14–20 år`. */
export const formatFigure = (
  { value, unit, qualifier }: Observation,
  { units }: Pack,
  lang: Language,
): string => formatAmount({ value, qualifier, form: units.get(unit)?.form ?? plain }, lang)

/** A computed decimal in its unit. */
export const formatComputed = (decimal: string, unit: string, { units }: Pack, lang: Language): string =>
  formatAmount(
    { value: { type: 'number', decimal }, qualifier: null, form: units.get(unit)?.form ?? plain },
    lang,
  )

/** The ends of what something lies between, the unit behind them said once: `5.3` and `5.5 percentage points`. */
export function formatEnds(
  { from, to }: { readonly from: string; readonly to: string },
  unit: string,
  pack: Pack,
  lang: Language,
): readonly [string, string] {
  const [ahead = ''] = (pack.units.get(unit)?.form ?? plain)[lang].split('{n}')
  return [`${ahead}${formatDecimal(from, lang)}`, formatComputed(to, unit, pack, lang)]
}

const plain = { da: '{n}', en: '{n}' } as const

/** The names of the codes, without those of `shared`: what tells one row from the next. */
export function formatGroups(
  dimensions: Dimensions,
  shared: Dimensions,
  { codeLists }: Pack,
  lang: Language,
): string {
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
