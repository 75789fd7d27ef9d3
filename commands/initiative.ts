/** `/initiative`: what it is, who runs it, when, with what money and result; without a name the list. */

import * as z from 'zod'
import { defineCommand, optional } from '../src/command.ts'
import { listByChapter } from '../src/telling/catalogue.ts'
import { namedExamples } from '../src/telling/examples.ts'
import { tellInitiative } from '../src/telling/initiative.ts'
import { settled } from '../src/telling/settle.ts'

const kind = 'initiative'

export default defineCommand({
  name: kind,
  names: { da: 'indsats', en: kind },
  summary: {
    da: 'En indsats: hvad, hvem, hvornår, penge, resultater; uden navn alle',
    en: 'An initiative: what, who, when, money, results; without a name all of them',
  },
  args: z.object({
    name: optional({
      named: 'navn',
      da: 'Indsatsens navn eller kaldenavn',
      en: 'Its name or nickname',
      complete: kind,
    }),
  }),
  examples: (desk, lang) => namedExamples(kind, kind, desk, lang),

  run({ name }, desk, lang) {
    if (name === undefined) return listByChapter(kind, kind, desk, lang)
    return settled({ said: name, kind, command: kind }, desk, lang, (entry) =>
      tellInitiative(entry, desk, lang),
    )
  },
})
