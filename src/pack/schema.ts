/** The shape of every file in `knowledge/`: zod schemas, with the types inferred from them. */

import { z } from 'zod'

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write it in lower case with hyphens, as in `health-gap`.')
  .meta({ examples: ['health-gap', 'men'], bad: ['Health gap', 'sundhedsgab_2', 'køn'] })

/** A whole number from 1, as digits and nothing else. */
const count = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'Write a whole number from 1.')
  .meta({ examples: ['430'], bad: ['0', '4.5', '0x10', ' 430'] })
  .transform(Number)

/** Two languages, always both. */
const bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })

const phrases = z.array(z.string().min(1)).max(500, 'Keep at most 500 of them.').default([])

/** Other words people use for it, a list a language; either list may be left out. */
const aliases = z.strictObject({ da: phrases, en: phrases })
const noAliases = { da: [], en: [] }

const decimal = /^\d+(\.\d+)?$/
const fraction = /^\d+\/[1-9]\d*$/
const range = /^\d+(\.\d+)?\.\.\d+(\.\d+)?$/

const value = z
  .string()
  .refine((text) => decimal.test(text) || fraction.test(text) || range.test(text), {
    message: 'Write 61.8 (decimal point, no thousands mark), 2/5 for a fraction or 14..20 for a range.',
  })
  .meta({
    description: 'The number with as many decimals as printed; a fraction for shares told as parts; a range.',
    examples: ['61.8', '7.0', '5973', '2/5', '14..20'],
    bad: ['61,8', '5.973,0', '61.8 %', 'hver fjerde', '-4.5', '1/0'],
  })

const instant = String.raw`\d{4}(-(0[1-9]|1[0-2])|-Q[1-4]|-S[12])?`
const period = z
  .string()
  .regex(new RegExp(`^(undated|${instant}(/${instant})?)$`), {
    message: 'Write 2009, 2009-08, 2006-Q4, 2009-S2, an interval 2006-11/2009-08, or `undated`.',
  })
  .meta({
    description:
      'SDMX time period: a year, month, quarter, half-year or interval; `undated` if the report gives none.',
    examples: ['2009', '2009-08', '2006-Q4', '2009-S2', '2006-11/2009-08', 'undated'],
    bad: ['08/2009', '2009-13', '2009-8', 'i dag', '2009-08-01'],
  })

const dimensions = z.record(id, id).describe('Code list → code, as in `sex: female`.')

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
  dimensions: dimensions.default({}),
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
] as const

export const measures = ['level', 'change', 'difference', 'target-level', 'target-change'] as const

export const qualifiers = ['nearly', 'about', 'more-than', 'at-least', 'at-most', 'only'] as const

const observation = z.strictObject({
  value,
  unit: id.describe('A unit of `units.yaml`.'),
  measure: z
    .enum(measures)
    .describe('What the number measures: a level, a change over time, a gap between groups, or a target.'),
  period,
  qualifier: z.enum(qualifiers).optional().describe('What the report puts before the number.'),
  ...fact,
})

const claim = z.strictObject({ aspect: z.enum(aspects), period: period.optional(), ...fact })

/** A row of a list by period: when its member stood on the list and when it did not. */
const listing = z.strictObject({
  on: z.array(period).describe('Periods in which the member was on the list.'),
  off: z.array(period).describe('Periods in which it was not.'),
  text: bilingual,
  cite,
  note: bilingual.optional(),
})

const entry = {
  name: bilingual.describe('As people would say it; it tells neither a figure nor a direction.'),
  aliases: aliases.default(noAliases).describe('Other words people type for it.'),
  description: bilingual.optional().describe('What it is, in our own words; no figures here.'),
  dimensions: dimensions.default({}).describe('Held by every fact below that does not say otherwise.'),
  related: z.array(id).default([]).describe('Ids of other entries worth looking at.'),
  observations: z.record(id, observation).default({}).describe('Facts with a value, by key.'),
  claims: z.record(id, claim).default({}).describe('Facts without a value, by key.'),
}

const named = z.strictObject(entry)

const factReference = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'Write the key of an own observation, or `entry/key`.')
  .meta({
    description: 'A fact.',
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
    indicator: id.optional().describe('What the goal is measured by.'),
    baseline: factReference.optional(),
    target: factReference.optional(),
    latest: factReference.optional(),
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
    dimension: id.describe('The code list whose codes are the rows.'),
    periods: z.array(period).min(1).describe('All columns, in order.'),
    rows: z.record(id, listing).describe('Code → row.'),
  }),
} as const

export type Kind = keyof typeof kinds

export const codeList = z.strictObject({
  name: bilingual,
  codes: z.record(
    id,
    z.strictObject({
      name: bilingual,
      aliases: aliases.default(noAliases),
      within: id
        .optional()
        .describe('The wider code it belongs to: a question for the wider is answered by the narrower.'),
      unreported: z
        .literal('yes')
        .optional()
        .describe(
          'Known, so that a question for it is refused and not misread; the report has no figure for it.',
        ),
      subject: z
        .literal('yes')
        .optional()
        .describe('The group that the whole report is about: a claim need not name it.'),
      default: z.literal('yes').optional().describe('What the whole report is about when nothing is said.'),
    }),
  ),
})

export const units = z.record(
  id,
  z.strictObject({
    name: bilingual,
    form: bilingual.describe('How a value is shown; `{n}` is the number.'),
    words: aliases.describe('Words that stand for the unit in a text.'),
    quantity: z.enum(['share', 'points', 'money', 'count', 'duration', 'score', 'age', 'ordinal']),
    scale: count.optional().describe('How many whole units one of it is: 1000000 for a million.'),
  }),
)

/** Words that mean the same here; phrases allowed. */
export const synonyms = z.array(aliases)

/** Words that carry no topic in any question about any report of this kind. */
export const genericWords = aliases

/** Names that hold a digit or number word and so are not figures: `9. klasse`. */
export const namesWithNumbers = z.array(z.string().min(1))

export const report = z.strictObject({
  id,
  title: bilingual,
  /** As people would say it in a citation. */
  short: bilingual,
  publisher: bilingual,
  year: count,
  language: z.enum(['da', 'en']),
  licence: bilingual,
  /** Of the text edition. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits.'),
  file: z.string(),
  /** How many lines the text edition has. */
  lines: count,
  /** First line of every page of the text edition. */
  pages: z.array(count).min(1),
  chapters: z.array(
    z.strictObject({
      number: count,
      heading: z.string().min(1),
      /** The heading in the reader's language. */
      name: bilingual,
      line: count,
      sections: z.array(
        z.strictObject({
          heading: z.string().min(1),
          name: bilingual,
          line: count,
        }),
      ),
    }),
  ),
})

/** What in the report looks like a figure and states none, with the reason. */
export const notFigures = z.array(
  z.strictObject({
    line: count,
    printed: z.string().min(1),
    why: z.enum([
      'heading',
      'name',
      'list-number',
      'address',
      'page-furniture',
      'figure-of-speech',
      'article',
      'repeats',
    ]),
  }),
)

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
