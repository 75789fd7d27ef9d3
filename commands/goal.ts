/** `/goal`: target, deadline, distance and the report's own verdict; without a name the ledger of all goals. */

import * as z from 'zod'
import { defineCommand, optional } from '../src/command.ts'
import { namedExamples } from '../src/telling/examples.ts'
import { tellGoal } from '../src/telling/goal.ts'
import { tellLedger } from '../src/telling/ledger.ts'
import { settled } from '../src/telling/settle.ts'

export default defineCommand({
  name: 'goal',
  names: { da: 'mål', en: 'goal' },
  summary: {
    da: 'Et mål: måltal, frist, afstand og rapportens dom; uden navn alle mål',
    en: "A goal: target, deadline, distance and the report's verdict; without a name all goals",
  },
  args: z.object({
    name: optional({
      named: 'navn',
      da: 'Målet, eller det, målet handler om',
      en: 'The goal, or what it is about',
      complete: 'goal',
    }),
  }),
  examples: (desk, lang) => namedExamples('goal', 'goal', desk, lang),

  run({ name }, desk, lang) {
    if (name === undefined) return tellLedger(desk, lang)
    return settled({ said: name, kind: 'goal', command: 'goal' }, desk, lang, (entry) =>
      tellGoal(entry, desk, lang),
    )
  },
})
