/** What is wrong with a pack: where it stands, what it is, and what to do about it. */

export type Problem = {
  readonly file: string
  /** Both count from 1. */
  readonly line: number
  readonly column: number
  /** The place inside the file, as in `observations.latest.unit`; empty for the whole file. */
  readonly where: string
  readonly message: string
  /** The nearest word that would have been right. */
  readonly meant: string | null
  readonly remedy: string
  /** The line of the file that the problem is on. */
  readonly excerpt: string
  /** The rule it breaks, for problems that only the whole pack can show. */
  readonly check: { readonly name: string; readonly why: string } | null
}

/** What a problem says, without its place. */
export type Complaint = {
  readonly message: string
  readonly remedy: string
  readonly meant?: string | null
}

/** Shown of a long line, around the column. */
const excerptWidth = 100

/** One problem as its author reads it: the place, the line with a caret, the remedy. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, where, message, meant, remedy, check } = problem
  const place = `${file}:${line}:${column}`
  const lines = [`${place} ${where === '' ? '' : `${where}: `}${message}`, ...excerptLines(problem)]
  if (meant !== null) lines.push(`  Did you mean \`${meant}\`?`)
  lines.push(`  ${remedy}`)
  if (check) lines.push(`  (${check.name}: ${check.why})`)
  return lines.map(visible).join('\n')
}

/** All problems, counted, ending with what became of the pack. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [...problems.map(formatProblem), `${count}. Nothing was loaded.`].join('\n\n')
}

/** By file, then by line: the order in which an author works through them. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}

function excerptLines({ line, column, excerpt }: Problem): string[] {
  if (excerpt.trim() === '') return []
  const from = Math.max(0, column - 1 - excerptWidth / 2)
  const shown = excerpt.slice(from, from + excerptWidth).replace(/\t/g, ' ')
  const number = String(line).padStart(5)
  const gutter = ' '.repeat(number.length)
  return [`${number} | ${shown}`, `${gutter} | ${' '.repeat(column - 1 - from)}^`]
}

/** A pack's own characters must not steer the terminal that shows its problems. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�')
