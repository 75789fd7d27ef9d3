/** `/brief`: a one-page sheet for a meeting on a topic. */

import * as z from 'zod'
import { defineCommand, required } from '../src/command.ts'
import { tellBrief } from '../src/telling/brief.ts'
import { briefExamples } from '../src/telling/examples.ts'

export default defineCommand({
  name: 'brief',
  names: { da: 'notat', en: 'brief' },
  summary: {
    da: 'Et ark til mødet: mål, tal, indsatser, forbehold og huller',
    en: 'A sheet for the meeting: goals, figures, initiatives, caveats, gaps',
  },
  args: z.object({
    topic: required({ named: 'emne', da: 'Mødets emne', en: 'The topic of the meeting', complete: 'entry' }),
  }),
  examples: briefExamples,

  run({ topic }, desk, lang) {
    return tellBrief(topic, desk, lang)
  },
})
