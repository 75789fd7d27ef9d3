/** `/chapter`: the key figures, goals, initiatives and way forward of a chapter. */

import * as z from 'zod'
import { paragraph, refused } from '../src/answer/build.ts'
import { defineCommand, optional } from '../src/command.ts'
import { findChapters } from '../src/search/chapters.ts'
import { listChapters, tellChapters } from '../src/telling/chapter.ts'
import { nonEmpty } from '../src/telling/facts.ts'
import { typed } from '../src/telling/typed.ts'

const none = { da: 'Rapporten har ikke kapitlet ', en: 'The report has no chapter ' } as const

export default defineCommand({
  name: 'chapter',
  names: { da: 'kapitel', en: 'chapter' },
  summary: {
    da: 'Et kapitel på en side: nøgletal, mål, indsatser og vejen frem',
    en: 'A chapter on one page: key figures, goals, initiatives, the way forward',
  },
  args: z.object({
    n: optional({
      named: 'nummer',
      da: 'Kapitlets nummer eller navn',
      en: 'Its number or name',
      complete: 'chapter',
    }),
  }),
  examples: ({ pack }) =>
    nonEmpty(pack.report.chapters.slice(1, 3).map(({ number }) => `/chapter ${number}`)) ?? ['/chapter'],

  run({ n }, desk, lang) {
    if (n === undefined) return listChapters(desk, lang)
    const [chapter, ...others] = findChapters(n, desk.pack, lang)
    if (!chapter)
      return refused(
        'not-in-report',
        lang,
        paragraph(none[lang], typed(n), '.'),
        ...listChapters(desk, lang).body,
      )
    return tellChapters([chapter, ...others], desk, lang)
  },
})
