/** The figures against a second typing, made from the report alone by somebody who had not seen the pack. */

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openPack } from '../../src/pack/open.ts'
import type { Observation } from '../../src/pack/pack.ts'
import { formatValue } from '../../src/pack/stated-numbers.ts'

type Row = {
  readonly line: number
  readonly value: string
  readonly unit: string
  /** Only where the typist noted one. */
  readonly qualifier: string
  /** Only where the typist gave one that needs no reading between lines. */
  readonly period: string
  readonly what: string
}

const observations = [...openPack('knowledge').facts.values()].filter(
  (fact): fact is Observation => fact.type === 'observation',
)

const rows = readFileSync('test/fixtures/typed-again.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((typed): Row => {
    const [line = '', value = '', unit = '', qualifier = '', period = '', what = ''] = typed.split('\t')
    return { line: Number(line), value, unit, qualifier, period, what }
  })

/** The two may begin to read a figure a line apart, and every other line is blank. */
const isOn = (line: number, { cites }: Observation): boolean =>
  cites.some((cite) => Math.abs(cite.line - line) <= 2)

const isTyped = (fact: Observation, { line, value, unit, qualifier, period }: Row): boolean =>
  isOn(line, fact) &&
  formatValue(fact.value) === value &&
  fact.unit === unit &&
  (qualifier === '' || fact.qualifier === qualifier) &&
  (period === '' || fact.period === period)

it.each(rows)('line $line: $value $unit, $what', (row) => {
  const near = observations.filter((fact) => isOn(row.line, fact))
  const told = near.map(
    ({ id, value, unit, qualifier }) => `${id} ${formatValue(value)} ${unit} ${qualifier}`,
  )
  expect(
    near.some((fact) => isTyped(fact, row)),
    told.join('; '),
  ).toBe(true)
})

it('has no figure that was not typed twice', () => {
  const once = observations.filter((fact) => !rows.some((row) => isTyped(fact, row)))
  expect(once.map(({ id }) => id)).toEqual([])
})
