/** One question answered, or one a line from a pipe. */

import type { Writable } from 'node:stream'
import type { Answer, Language } from '../../answer/tree.ts'
import type { Answerer } from '../../question.ts'
import { linesOf } from '../lines.ts'
import { write } from '../write.ts'
import { exitCodes } from './exit-codes.ts'

export type Terminal = {
  readonly answer: (...question: Parameters<Answerer>) => Answer
  readonly lang: Language | null
  readonly output: Writable
  /** For the screen as it is now, or plain where no person looks. */
  readonly draw: (answer: Answer) => string
}

/** Answers one question; returns the exit code. */
export async function answerOnce(question: string, terminal: Terminal): Promise<number> {
  const answer = terminal.answer(question, terminal.lang)
  await write(terminal.output, `${terminal.draw(answer)}\n`)
  return exitCodes[answer.outcome]
}

/** A line longer than this is answered as what it begins to be, and cannot: too long. */
const longestLine = 2_000_000

/** Answers every line with something on it, a rule between two answers; returns the gravest exit code. */
export async function answerLines(input: AsyncIterable<string>, terminal: Terminal): Promise<number> {
  let gravest: number | null = null
  for await (const line of linesOf(input, longestLine)) {
    const question = line.type === 'line' ? line.words.trim() : line.begins.padEnd(longestLine, 'x')
    if (question === '') continue
    if (gravest !== null) await write(terminal.output, '\n---\n\n')
    gravest = Math.max(gravest ?? 0, await answerOnce(question, terminal))
  }
  return gravest ?? 0
}
