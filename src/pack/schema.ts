/** The shape of every file in `knowledge/`: zod schemas, with the types inferred from them. */

import { z } from 'zod'

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write it in lower case with hyphens, as in `health-gap`.')

/** Two languages, always both. */
const bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })

/** Other words people use for it, a list a language; either list may be left out. */
const aliases = z.strictObject({
  da: z.array(z.string().min(1)).default([]),
  en: z.array(z.string().min(1)).default([]),
})
const noAliases = { da: [], en: [] }

const decimal = /^\d+(\.\d+)?$/
const fraction = /^\d+\/\d+$/
const range = /^\d+(\.\d+)?\.\.\d+(\.\d+)?$/

/** `61.8`, `7.0` (as many decimals as printed), `2/5` for 2 of 5 or a number word like a quarter, `14..20`. */
const value = z.string().refine((text) => decimal.test(text) || fraction.test(text) || range.test(text), {
  message: 'Write 61.8 (decimal point, no thousands mark), 2/5 for a fraction or 14..20 for a range.',
})

const instant = String.raw`\d{4}(-(0[1-9]|1[0-2])|-Q[1-4]|-S[12])?`
/** SDMX time period: `2009`, `2009-08`, `2006-Q4`, `2009-S2` (half-year), an interval `2006-11/2009-08`, or `undated`. */
const period = z.string().regex(new RegExp(`^(undated|${instant}(/${instant})?)$`), {
  message: 'Write 2009, 2009-08, 2006-Q4, 2009-S2, an interval 2006-11/2009-08, or `undated`.',
})

/** Code list → code, as in `sex: female`. */
const dimensions = z.record(id, id)

const cite = z.strictObject({
  line: z.coerce.number().int().positive(),
  /** As printed, white space folded; at most seven words. For a number, its digits and unit or its number words. */
  printed: z.string().min(1),
})

const fact = {
  /** One own-words sentence a person could read aloud; it says the period when there is one. */
  text: bilingual,
  /** Phrases that ask for this very fact. */
  aliases: aliases.default(noAliases),
  dimensions: dimensions.default({}),
  /** Which way it went, for a change or a trend. */
  direction: z.enum(['up', 'down', 'flat']).optional(),
  /** A caveat that must travel with the fact. */
  note: bilingual.optional(),
  cite,
  /** More places that carry the same fact. */
  also: z.array(cite).default([]),
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
  /** A code of the list `unit`. */
  unit: id,
  measure: z.enum(measures),
  period,
  qualifier: z.enum(qualifiers).optional(),
  ...fact,
})

const claim = z.strictObject({ aspect: z.enum(aspects), period: period.optional(), ...fact })

/** A row of a list by period: when its member stood on the list and when it did not. */
const listing = z.strictObject({
  on: z.array(period),
  off: z.array(period),
  text: bilingual,
  cite,
  note: bilingual.optional(),
})

const entry = {
  name: bilingual,
  aliases: aliases.default(noAliases),
  /** What it is, in our own words; no figures here. */
  description: bilingual.optional(),
  /** Held by every fact below that does not say otherwise. */
  dimensions: dimensions.default({}),
  /** Ids of other entries worth looking at. */
  related: z.array(id).default([]),
  observations: z.record(id, observation).default({}),
  claims: z.record(id, claim).default({}),
}

const named = z.strictObject(entry)

export const kinds = {
  /** Something measured; its name tells neither a direction nor a target. */
  indicator: z.strictObject({
    ...entry,
    /** Only if the report says so. */
    better: z.enum(['higher', 'lower']).optional(),
    /** Whom or what the share or count is about: figures of different populations are not compared. */
    population: bilingual.optional(),
  }),
  goal: z.strictObject({
    ...entry,
    indicator: id.optional(),
    /** Fact ids (`entry/fact`) or own fact keys. */
    baseline: z.string().optional(),
    target: z.string().optional(),
    latest: z.string().optional(),
    status: z.enum(['reached', 'not-reached', 'not-realistic', 'progress', 'no-verdict']),
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
    /** The code list whose codes are the rows. */
    dimension: id,
    /** All columns, in order. */
    periods: z.array(period).min(1),
    /** Code → row. */
    rows: z.record(id, listing),
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
      /** The wider code this one belongs to: a question for the wider is answered by the narrower. */
      within: id.optional(),
      /** Known, so that a question for it is refused and not misread, but the report has no figure for it. */
      unreported: z.literal('yes').optional(),
      /** What the whole report is about when nothing is said: asking for it asks for nothing narrower. */
      default: z.literal('yes').optional(),
    }),
  ),
})

export const units = z.record(
  id,
  z.strictObject({
    name: bilingual,
    /** `{n}` is the number: `{n} mio. kr.` */
    form: bilingual,
    /** Words that stand for the unit in a text. */
    words: aliases,
    quantity: z.enum(['share', 'points', 'money', 'count', 'duration', 'score', 'age', 'ordinal']),
    /** How many whole units one of it is: 1000000 for a million. */
    scale: z.coerce.number().positive().optional(),
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
  year: z.coerce.number().int(),
  language: z.enum(['da', 'en']),
  licence: bilingual,
  /** Of the text edition. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits.'),
  file: z.string(),
  /** How many lines the text edition has. */
  lines: z.coerce.number().int().positive(),
  /** First line of every page of the text edition. */
  pages: z.array(z.coerce.number().int().positive()).min(1),
  chapters: z.array(
    z.strictObject({
      number: z.coerce.number().int().positive(),
      heading: z.string().min(1),
      /** The heading in the reader's language. */
      name: bilingual,
      line: z.coerce.number().int().positive(),
      sections: z.array(
        z.strictObject({
          heading: z.string().min(1),
          name: bilingual,
          line: z.coerce.number().int().positive(),
        }),
      ),
    }),
  ),
})

/** What in the report looks like a figure and states none, with the reason. */
export const notFigures = z.array(
  z.strictObject({
    line: z.coerce.number().int().positive(),
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
