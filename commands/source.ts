/** `/source`: where something stands in the report, in full and ready to paste. */

import * as z from 'zod'
import { next, paragraph, refused } from '../src/answer/build.ts'
import { defineCommand, required } from '../src/command.ts'
import { sourceExamples } from '../src/telling/examples.ts'
import { nearestBlocks, whichOne } from '../src/telling/settle.ts'
import { tellEntrySources, tellFactSource } from '../src/telling/source.ts'
import { typed } from '../src/telling/typed.ts'

const words = {
  da: { none: 'Intet i rapporten har navnet ' },
  en: { none: 'Nothing in the report goes by the name ' },
} as const

export default defineCommand({
  name: 'source',
  names: { da: 'kilde', en: 'source' },
  summary: {
    da: 'Hvor det står: kapitel, afsnit, side, linje og de trykte ord',
    en: 'Where it stands: chapter, section, page, line and the words as printed',
  },
  args: z.object({
    id: required({
      da: 'Et id fra et svar, eller et navn fra rapporten',
      en: 'An id from an answer, or a name from the report',
      complete: 'entry',
    }),
  }),
  examples: sourceExamples,

  run({ id }, desk, lang) {
    const fact = desk.pack.facts.get(id)
    if (fact) return tellFactSource(fact, desk, lang)
    const entry = desk.pack.entries.get(id)
    if (entry) return tellEntrySources(entry, desk, lang)
    const found = desk.find(id, 'any', lang)
    if (found.type === 'one') return tellEntrySources(found.entry, desk, lang)
    if (found.type === 'several')
      return whichOne(found.entries, { said: id, kind: 'any', command: 'source' }, desk, lang)
    return refused(
      'not-in-report',
      lang,
      paragraph(words[lang].none, typed(id), '.'),
      ...nearestBlocks(found.near, lang),
      next(...sourceExamples(desk)),
    )
  },
})
