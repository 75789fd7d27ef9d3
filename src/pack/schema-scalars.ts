/** The smallest parts of a pack's files: ids, numbers, periods, words in two languages. */

import * as z from 'zod'

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write it in lower case with hyphens, as in `health-gap`.')
  .meta({ examples: ['health-gap', 'men'], bad: ['Health gap', 'sundhedsgab_2', 'køn'] })

/** A whole number from 1, as digits and nothing else. */
export const count = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'Write a whole number from 1.')
  .meta({ examples: ['430'], bad: ['0', '4.5', '0x10', ' 430'] })
  .transform(Number)

/** Two languages, always both. */
export const bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })

const phrases = z.array(z.string().min(1)).max(500, 'Keep at most 500 of them.').default([])

/** Other words people use for it, a list a language; either list may be left out. */
export const aliases = z.strictObject({ da: phrases, en: phrases })
export const noAliases = { da: [], en: [] }

const decimal = /^\d+(\.\d+)?$/
const fraction = /^\d+\/[1-9]\d*$/
const range = /^\d+(\.\d+)?\.\.\d+(\.\d+)?$/

export const value = z
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
export const period = z
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

export const dimensions = z.record(id, id).describe('Code list → code, as in `sex: female`.')
