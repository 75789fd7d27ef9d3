/** The fixed sentences of a free question's answer, in both languages. */

import type { Language, RefusalKind } from '../../answer/tree.ts'

type Words = {
  readonly refusals: { readonly [K in RefusalKind]: string }
  readonly searched: string
  readonly unknown: string
  readonly nearest: string
  readonly which: string
  readonly corrected: string
  readonly otherHalf: string
  /** Where the other part may be told as well, asked alone. */
  readonly askApart: string
  readonly greeting: string
  readonly thanks: string
  readonly about: string
  readonly report: (title: string, year: string, publisher: string) => string
  readonly empty: string
  readonly tooLong: (limit: number) => string
  readonly difference: (arithmetic: string, unit: string) => string
  readonly sum: (arithmetic: string, unit: string) => string
  readonly rest: (arithmetic: string, unit: string) => string
  readonly inPoints: string
  /** None lies beyond a limit; before the figure that comes nearest. */
  readonly noneBeyond: { readonly above: string; readonly below: string }
  readonly on: (count: string, names: string, list: string, period: string) => string
  readonly joined: (
    count: string,
    names: string,
    list: string,
    period: string,
    before: string | null,
  ) => string
  readonly left: (count: string, names: string, list: string, period: string) => string
}

const da: Words = {
  refusals: {
    'other-period': 'Rapporten har ikke det tal for den periode.',
    'other-group': 'Rapporten har ikke det tal for den gruppe.',
    'other-place': 'Det står ikke i rapporten for det sted.',
    'not-measured': 'Det siger rapporten ikke noget om.',
    'not-in-report': 'Det står ikke i rapporten.',
    'not-comparable': 'De tal kan ikke sammenlignes.',
    opinion:
      'Det er et spørgsmål om holdning, og dem har jeg ingen af; jeg kan kun gengive rapportens tal og udsagn.',
    unclear: 'Det forstod jeg ikke som et spørgsmål til rapporten.',
  },
  searched: 'Jeg ledte efter: ',
  unknown: 'Disse ord kender rapporten ikke: ',
  nearest: 'Det nærmeste, rapporten har – noget andet end det, du spurgte om:',
  which: 'Det kan være flere ting. Hvilken mener du?',
  corrected: 'Læst som: ',
  otherHalf: 'Til den anden del af spørgsmålet fandt jeg intet svar i rapporten.',
  askApart: 'Det er svaret på den ene del af spørgsmålet. Spørg om den anden for sig.',
  greeting: 'Hej! Jeg svarer på spørgsmål om rapporten med tal, du kan slå op.',
  thanks: 'Selv tak! Spørg endelig igen.',
  about:
    'Jeg svarer på spørgsmål om én rapport, med kilde til hvert tal, og siger det, når rapporten ikke har svaret.',
  report: (title, year, publisher) => `Jeg svarer ud fra »${title}« fra ${year}, udgivet af ${publisher}.`,
  empty: 'Der var ikke noget spørgsmål.',
  tooLong: (limit) => `Spørgsmålet er for langt; hold det under ${limit} tegn.`,
  difference: (arithmetic, unit) => `Forskellen er ${unit} (${arithmetic}).`,
  sum: (arithmetic, unit) => `Tilsammen ${unit} (${arithmetic}).`,
  rest: (arithmetic, unit) => `Resten er ${unit} (${arithmetic}).`,
  inPoints: 'Forskellen er talt i procentpoint; det er ikke det samme som procent.',
  noneBeyond: {
    above: 'Det gælder ingen af dem. Det største tal er dette: ',
    below: 'Det gælder ingen af dem. Det mindste tal er dette: ',
  },
  on: (count, names, list, period) => `I ${period} stod ${count} på listen (${list}): ${names}.`,
  joined: (count, names, list, period, before) =>
    `${count} kom på listen (${list}) i ${period}${before ? ` i forhold til ${before}` : ' uden at have stået der før'}: ${names}.`,
  left: (count, names, list, period) =>
    `${count} var ikke længere på listen (${list}) i ${period}: ${names}.`,
}

const en: Words = {
  refusals: {
    'other-period': 'The report does not have that figure for that period.',
    'other-group': 'The report does not have that figure for that group.',
    'other-place': 'The report does not say that for that place.',
    'not-measured': 'The report does not say that.',
    'not-in-report': 'That is not in the report.',
    'not-comparable': 'Those figures cannot be compared.',
    opinion: 'That is a matter of opinion, and I have none; I can only give what the report says.',
    unclear: 'I could not read that as a question to the report.',
  },
  searched: 'I looked for: ',
  unknown: 'The report does not know these words: ',
  nearest: 'The nearest thing the report does have – not what you asked for:',
  which: 'That could be several things. Which one do you mean?',
  corrected: 'Read as: ',
  otherHalf: 'I found no answer in the report to the other part of the question.',
  askApart: 'This answers one part of the question. Ask the other one on its own.',
  greeting: 'Hello! I answer questions about the report, with figures you can look up.',
  thanks: 'You are welcome! Do ask again.',
  about:
    'I answer questions about one report, with the source of every figure, and say so when the report has no answer.',
  report: (title, year, publisher) => `I answer from “${title}” of ${year}, published by ${publisher}.`,
  empty: 'There was no question.',
  tooLong: (limit) => `The question is too long; keep it under ${limit} characters.`,
  difference: (arithmetic, unit) => `The difference is ${unit} (${arithmetic}).`,
  sum: (arithmetic, unit) => `Together ${unit} (${arithmetic}).`,
  rest: (arithmetic, unit) => `The rest is ${unit} (${arithmetic}).`,
  inPoints: 'The difference is in percentage points, which is not the same as per cent.',
  noneBeyond: {
    above: 'That is true of none of them. The largest figure is this: ',
    below: 'That is true of none of them. The smallest figure is this: ',
  },
  on: (count, names, list, period) => `In ${period}, ${count} stood on the list (${list}): ${names}.`,
  joined: (count, names, list, period, before) =>
    `${count} came onto the list (${list}) in ${period}${before ? ` compared with ${before}` : ' without having been there before'}: ${names}.`,
  left: (count, names, list, period) =>
    `${count} no longer stood on the list (${list}) in ${period}: ${names}.`,
}

export const askWords: { readonly [L in Language]: Words } = { da, en }
