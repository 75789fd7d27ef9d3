/** What one can ask: the list of commands, alphabetical. */

import type { Command } from '../src/command.ts'
import area from './area.ts'
import ask from './ask.ts'
import brief from './brief.ts'
import budget from './budget.ts'
import chapter from './chapter.ts'
import check from './check.ts'
import compare from './compare.ts'
import goal from './goal.ts'
import help from './help.ts'
import indicator from './indicator.ts'
import initiative from './initiative.ts'
import source from './source.ts'

export const commands: readonly Command[] = [
  area,
  ask,
  brief,
  budget,
  chapter,
  check,
  compare,
  goal,
  help,
  indicator,
  initiative,
  source,
]
