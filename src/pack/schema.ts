/** The shape of every entry in `knowledge/`, by kind, and the types of all its files. */

import * as z from 'zod'
import {
  type aspects,
  claim,
  listing,
  type measures,
  observation,
  outcome,
  type qualifiers,
} from './schema-facts.ts'
import type { codeList, notFigures, report, units } from './schema-lists.ts'
import { aliases, bilingual, dimensions, id, noAliases, period } from './schema-scalars.ts'

const entry = {
  name: bilingual.describe('As people would say it; it tells neither a figure nor a direction.'),
  aliases: aliases.default(noAliases).describe('Other words people type for it.'),
  description: bilingual.optional().describe('What it is, in our own words; no figures here.'),
  dimensions: dimensions.default({}).describe('Held by every fact below that does not say otherwise.'),
  outcome,
  related: z.array(id).default([]).describe('Ids of other entries worth looking at.'),
  observations: z.record(id, observation).default({}).describe('Facts with a value, by key.'),
  claims: z.record(id, claim).default({}).describe('Facts without a value, by key.'),
}

const named = z.strictObject(entry)

const factReference = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'Write the key of an own observation, or `entry/key`.')
  .meta({
    examples: ['baseline', 'employment/latest'],
    bad: ['employment/', '64.8 %'],
  })

export const kinds = {
  /** Something measured; its name tells neither a direction nor a target. */
  indicator: z.strictObject({
    ...entry,
    better: z.enum(['higher', 'lower']).optional().describe('Only if the report says so.'),
    population: bilingual
      .optional()
      .describe('Whom the share or count is about: figures of different populations are not compared.'),
  }),
  goal: z.strictObject({
    ...entry,
    indicator: id
      .meta({ description: 'The indicator that measures it.', examples: ['health-gap'] })
      .optional(),
    baseline: factReference.describe('The observation that the target counts from.').optional(),
    target: factReference.describe('The observation of what was promised.').optional(),
    latest: factReference.describe('The newest observation to compare with it.').optional(),
    status: z
      .enum(['reached', 'not-reached', 'not-realistic', 'progress', 'no-verdict'])
      .describe('The verdict of the report itself.'),
  }),
  initiative: named,
  place: named,
  actor: named,
  term: named,
  finding: named,
  /** The list of what should happen next, one claim an item. */
  recommendation: named,
  roster: z.strictObject({
    ...entry,
    dimension: id.meta({ description: 'The code list whose codes are the rows.', examples: ['place'] }),
    periods: z.array(period).min(1).describe('All columns, in order.'),
    rows: z.record(id, listing).describe('Code → row.'),
  }),
} as const

export type Kind = keyof typeof kinds

export type Period = z.output<typeof period>
export type Aspect = (typeof aspects)[number]
export type Measure = (typeof measures)[number]
export type Qualifier = (typeof qualifiers)[number]
export type ReportFile = z.output<typeof report>
export type CodeListFile = z.output<typeof codeList>
export type UnitsFile = z.output<typeof units>
export type NotFigure = z.output<typeof notFigures>[number]
export type AliasesFile = z.output<typeof aliases>
export type ObservationFile = z.output<typeof observation>
export type ClaimFile = z.output<typeof claim>
export type ListingFile = z.output<typeof listing>
export type EntryFile = { [K in Kind]: z.output<(typeof kinds)[K]> }
