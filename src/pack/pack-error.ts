/** The one error of a pack that may not be used: every problem at once. */

import type { NonEmpty } from '../answer/tree.ts'
import { formatProblems, type Problem } from './problem.ts'

/** Thrown at start-up or reload, never while a question is answered. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly problems: NonEmpty<Problem>

  constructor(problems: NonEmpty<Problem>) {
    super(formatProblems(problems))
    this.problems = problems
  }
}
