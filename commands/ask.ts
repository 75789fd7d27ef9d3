/** `/ask`: a free question in Danish or English; what is typed without a slash goes here. */

import * as z from 'zod'
import { defineCommand, required } from '../src/command.ts'
import { askExamples } from '../src/telling/examples.ts'
import { tellKindAsked } from '../src/telling/kind.ts'

export default defineCommand({
  name: 'ask',
  names: { da: 'spørg', en: 'ask' },
  summary: {
    da: 'Stil et spørgsmål til rapporten i dine egne ord',
    en: 'Ask the report a question in your own words',
  },
  args: z.object({ question: required({ named: 'spørgsmål', da: 'Spørgsmålet', en: 'The question' }) }),
  examples: askExamples,

  run({ question }, desk, lang) {
    return tellKindAsked(question, desk, lang) ?? desk.ask(question, lang)
  },
})
