/** Puts the verdicts on a draft into an Answer: the marked draft, a line a number, and what was not checked. */

import type { Answer, Block, Check, Citation, Inline, Language } from '../answer/tree.ts'
import { checkWords } from './wording.ts'

const text = (value: string): Inline => ({ type: 'text', value })
const strong = (value: string): Inline => ({ type: 'strong', value })
const echo = (value: string): Inline => ({ type: 'echo', value })

export function answerCheck(draft: string, checks: readonly Check[], lang: Language): Answer {
  const words = checkWords[lang]
  if (checks.length === 0)
    return {
      outcome: 'answered',
      lang,
      direct: { type: 'paragraph', children: [text(words.none)] },
      body: [notice(words.caution)],
    }
  return {
    outcome: 'answered',
    lang,
    direct: { type: 'paragraph', children: [text(coverageLine(checks, lang))] },
    body: [
      { type: 'draft', words: draft, checks },
      ...checks.map((check) => verdictLine(check, lang)),
      notice(words.caution),
    ],
  }
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
  const understood =
    check.understood === '' ? [] : [text(` ${words.understood}`), echo(check.understood), text('.')]
  const children = [
    echo(check.text),
    text(': '),
    strong(words.verdicts[check.verdict]),
    text(`. ${check.why}`),
    ...understood,
  ] as const
  const cite: Citation | undefined = check.figure?.cite
  if (!cite) return { type: 'paragraph', children: [...children] as [Inline, ...Inline[]] }
  return {
    type: 'statement',
    role: 'context',
    children: [...children] as [Inline, ...Inline[]],
    cites: [cite],
    figures: check.figure ? [check.figure] : [],
  }
}

const notice = (words: string): Block => ({ type: 'notice', children: [text(words)] })
