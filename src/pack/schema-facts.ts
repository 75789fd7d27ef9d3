/** The shape of a fact: an observation with its value, a claim without one, or a row of a list by period. */

import * as z from 'zod'
import { aliases, bilingual, count, dimensions, id, noAliases, period, value } from './schema-scalars.ts'

const cite = z
  .strictObject({
    line: count.describe('Line of the text edition on which `printed` begins.'),
    printed: z
      .string()
      .min(1)
      .meta({
        description:
          'As printed, at most seven words. For a number, its digits or number words with the unit.',
        examples: ['8,1 %-point', 'knapt hver fjerde', '+ + - +'],
        bad: [''],
      }),
  })
  .describe('Where it is printed; chapter, section and page follow from the line.')

const fact = {
  text: bilingual.describe('One own-words sentence that stands alone; it says the period when there is one.'),
  aliases: aliases.default(noAliases).describe('Phrases that ask for this very fact.'),
  dimensions: dimensions
    .default({})
    .describe('Code list → code, as in `sex: female`; beside those of the entry.'),
  direction: z
    .enum(['up', 'down', 'flat'])
    .optional()
    .describe('Which way it went, for a change or a trend.'),
  note: bilingual.optional().describe('A caveat that must travel with the fact.'),
  cite,
  also: z.array(cite).default([]).describe('More places that carry the same fact, or its period.'),
}

/** What kind of statement a claim is; a question's who, when, why, where asks for one of these. */
export const aspects = [
  'what',
  'purpose',
  'how',
  'part',
  'who',
  'partner',
  'funder',
  'member',
  'target-group',
  'where',
  'when',
  'start',
  'end',
  'deadline',
  'duration',
  'money',
  'result',
  'award',
  'reason',
  'condition',
  'status',
  'verdict',
  'trend',
  'source',
  'link',
  'name',
  'comparison',
  // What the report leaves out, near to what it says: a question for it is refused with this sentence.
  'untold-names',
  'untold-number',
  'untold-reason',
  'untold-time',
  'untold-what',
] as const

export const measures = ['level', 'change', 'difference', 'target-level', 'target-change'] as const

export const qualifiers = ['nearly', 'about', 'more-than', 'at-least', 'at-most', 'only'] as const

/** Words for what a number tells of those it is about. */
export const outcome = aliases
  .optional()
  .describe(
    'What is told of those it is about, as words: who says none of them asks for another figure; on an entry, for all its figures that do not say otherwise.',
  )

export const observation = z.strictObject({
  value,
  unit: id.meta({
    description: 'A unit of `units.yaml`.',
    examples: ['percent', 'percentage-point'],
    bad: ['%'],
  }),
  measure: z
    .enum(measures)
    .describe('What the number measures: a level, a change over time, a gap between groups, or a target.'),
  period,
  qualifier: z.enum(qualifiers).optional().describe('What the report puts before the number.'),
  outcome,
  break: z
    .literal('yes')
    .optional()
    .describe('Counted in another way from here on, so not set against what came before (SDMX status B).'),
  ...fact,
})

export const claim = z.strictObject({
  aspect: z
    .enum(aspects)
    .describe('What kind of statement it is; who, when, why and where ask for one of these.'),
  period: period.optional(),
  ...fact,
})

/** A row of a list by period: when its member stood on the list and when it did not. */
export const listing = z.strictObject({
  on: z.array(period).describe('Periods in which the member was on the list.'),
  off: z.array(period).describe('Periods in which it was not.'),
  text: fact.text,
  cite,
  note: fact.note,
})
