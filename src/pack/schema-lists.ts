/** The shape of the files that are no entries: the report, the code lists, the units, the lists of words. */

import * as z from 'zod'
import { aliases, bilingual, count, id, noAliases } from './schema-scalars.ts'

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
