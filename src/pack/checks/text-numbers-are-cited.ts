/** Every number of our own words is the fact's value, its period, a printed number or part of a name. */

import type { Language } from '../../answer/tree.ts'
import { readNumbers } from '../../language/numbers/numbers.ts'
import { type Archive, type Check, entryProblem, type FiledFact, factProblem } from '../archive.ts'
import { isInName } from '../names-with-numbers.ts'
import type { Fact } from '../pack.ts'
import { periodNumbers } from '../period-numbers.ts'
import type { Problem } from '../problem.ts'
import {
  formatValue,
  isSameNumber,
  isSameValue,
  type StatedNumber,
  statedNumbers,
} from '../stated-numbers.ts'

const languages = ['da', 'en'] as const

export const textNumbersAreCited: Check = {
  name: 'text-numbers-are-cited',
  why: 'No wrong figure: a number that no citation carries must not be said, and a figure must say its number.',
  run: (archive) => [
    ...archive.facts.flatMap((filed) => languages.flatMap((lang) => textProblems(archive, filed, lang))),
    ...archive.entries.flatMap(({ file }) =>
      languages.flatMap((lang) => {
        const text = file.data.description?.[lang] ?? ''
        return strayNumbers(archive, text, lang, []).map((number) =>
          entryProblem(file, ['description', lang], {
            message: `A description says \`${number.text}\`.`,
            remedy:
              'Say it in a fact with its citation; a name that holds a number belongs to `names-with-numbers`.',
          }),
        )
      }),
    ),
  ],
}

function textProblems(archive: Archive, filed: FiledFact, lang: Language): Problem[] {
  const { fact } = filed
  const problems = strayNumbers(archive, fact.text[lang], lang, [fact]).map((number) =>
    factProblem(filed, ['text', lang], {
      message: `\`${number.text}\` is neither the value, nor the period, nor printed where this is cited.`,
      remedy:
        'Cite where it is printed (`also`), take it out, or list the name it belongs to in `names-with-numbers`.',
    }),
  )
  if (
    fact.type === 'observation' &&
    !statedNumbers(fact.text[lang], lang).some(({ value }) => isSameValue(value, fact))
  )
    problems.push(
      factProblem(filed, ['text', lang], {
        message: `The sentence does not say ${formatValue(fact.value)}.`,
        remedy: 'Say the number as the citation prints it, in the form of the language.',
      }),
    )
  return [...problems, ...noteProblems(archive, filed, lang)]
}

/** A note may speak of all facts that lie near, and of the report itself. */
function noteProblems(archive: Archive, filed: FiledFact, lang: Language): Problem[] {
  const { fact, entry } = filed
  const near = archive.facts.filter(
    (other) => other.entry === entry || entry.data.related.includes(other.entry.id),
  )
  const facts = near.map((other) => other.fact)
  const year = String(archive.pack.report.year)
  return strayNumbers(archive, fact.note?.[lang] ?? '', lang, facts, [year]).map((number) =>
    factProblem(filed, ['note', lang], {
      message: `The note says \`${number.text}\`, which no fact of this entry or of a related one has.`,
      remedy: 'Add the fact it comes from, name its entry under `related`, or take it out.',
    }),
  )
}

/** The numbers of the text that none of the facts carries. */
function strayNumbers(
  { pack }: Archive,
  text: string,
  lang: Language,
  facts: readonly Fact[],
  known: readonly string[] = [],
): StatedNumber[] {
  const isOfPeriod = periodNumbers(text, lang, [...facts.flatMap(periodsOf), ...known])
  // A verb such as "to halve" states its number only where the value is looked for.
  return readNumbers(text, lang).filter(
    (number) =>
      !isOfPeriod(number) &&
      !facts.some((fact) => carries(fact, number, pack.report.language)) &&
      !isInName(number, text, pack),
  )
}

const periodsOf = (fact: Fact): readonly string[] =>
  fact.type === 'listing' ? [...fact.on, ...fact.off] : fact.period === null ? [] : [fact.period]

const carries = (fact: Fact, number: StatedNumber, reportLanguage: Language): boolean =>
  (fact.type === 'observation' && isSameValue(number.value, fact)) ||
  fact.cites.some(({ printed }) =>
    statedNumbers(printed, reportLanguage).some(({ value }) => isSameNumber(value, number.value)),
  )
