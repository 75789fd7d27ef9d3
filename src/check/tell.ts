/** Puts the verdicts on a draft into an Answer: the marked draft, a line a number, and what was not checked. */

import { answered, draft, echo, notice, paragraph, statement, strong, type Words } from '../answer/build.ts'
import type { Answer, Block, Check, Language, NonEmpty } from '../answer/tree.ts'
import { checkWords } from './wording.ts'

export function answerCheck(text: string, checks: readonly Check[], lang: Language): Answer {
  const words = checkWords[lang]
  if (checks.length === 0) return answered(lang, paragraph(words.none), notice(words.caution))
  return answered(
    lang,
    paragraph(coverageLine(checks, lang)),
    draft(text, checks),
    ...checks.map((check) => verdictLine(check, lang)),
    notice(words.caution),
  )
}

/** How many were found and held against the report, and by name those that were not. */
function coverageLine(checks: readonly Check[], lang: Language): string {
  const words = checkWords[lang]
  const unchecked = checks.filter(({ verdict }) => verdict === 'not_checkable')
  const absent = checks.filter(({ verdict }) => verdict === 'not_in_report')
  const list = (some: readonly Check[]): string => some.map((check) => check.text).join(' · ')
  return [
    words.coverage(checks.length, checks.length - unchecked.length),
    ...(absent.length > 0 ? [words.notInReport(list(absent))] : []),
    ...(unchecked.length > 0 ? [words.unchecked(list(unchecked))] : []),
  ].join(' ')
}

/** Verdict, how it was understood, and the citation, on one line. */
function verdictLine(check: Check, lang: Language): Block {
  const words = checkWords[lang]
  const understood = check.understood === '' ? [] : [` ${words.understood}`, echo(check.understood), '.']
  const line: NonEmpty<Words> = [
    echo(check.text),
    ': ',
    strong(words.verdicts[check.verdict]),
    `. ${check.why}`,
    ...understood,
  ]
  const { figure } = check
  if (!figure) return paragraph(...line)
  const [first, ...more] = figure.computed ? figure.from : [figure]
  return statement('context', line, [first.cite, ...more.map(({ cite }) => cite)], [figure])
}
