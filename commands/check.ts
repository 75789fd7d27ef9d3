/** `/check`: every number of a draft against the report. */

import * as z from 'zod'
import { defineCommand, required } from '../src/command.ts'
import { checkExamples } from '../src/telling/examples.ts'

export default defineCommand({
  name: 'check',
  names: { da: 'tjek', en: 'check' },
  summary: {
    da: 'Efterprøv hvert tal i et udkast mod rapporten',
    en: 'Check every number of a draft against the report',
  },
  args: z.object({
    draft: required({ named: 'udkast', da: 'Udkastet, som det står', en: 'The draft as it stands' }),
  }),
  examples: checkExamples,

  run({ draft }, desk, lang) {
    return desk.check(draft, lang)
  },
})
