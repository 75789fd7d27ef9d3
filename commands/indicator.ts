/** `/indicator`: the figures of an indicator, for a group or a period if one is named. */

import * as z from 'zod'
import { defineCommand, optional } from '../src/command.ts'
import { listByChapter } from '../src/telling/catalogue.ts'
import { namedExamples } from '../src/telling/examples.ts'
import { indicatorsFor, tellIndicator } from '../src/telling/indicator.ts'
import { readAs, unsettled, whichOne } from '../src/telling/settle.ts'
import { withBlocks } from '../src/telling/with-blocks.ts'

const kind = 'indicator'

export default defineCommand({
  name: kind,
  names: { da: 'indikator', en: kind },
  summary: {
    da: 'Rapportens tal for en indikator, for en gruppe eller periode',
    en: 'What the report measures of an indicator, for a group or period',
  },
  args: z.object({
    name: optional({
      named: 'navn',
      da: 'Hvad der måles; udelades den, får du listen',
      en: 'What is measured; leave it out for the list',
      complete: kind,
    }),
    group: optional({
      named: 'gruppe',
      da: 'En gruppe mennesker eller et sted',
      en: 'A group of people or a place',
      complete: 'group',
    }),
    period: optional({
      named: 'periode',
      da: 'Et år, et kvartal, en måned',
      en: 'A year, a quarter, a month',
    }),
  }),
  examples: (desk, lang) => namedExamples(kind, kind, desk, lang),

  run({ name, group, period }, desk, lang) {
    if (name === undefined) return listByChapter(kind, kind, desk, lang)
    const words = [name, group, period].filter((word) => word !== undefined).join(' ')
    const subject = desk.read(words, [kind], lang)
    const { found } = subject
    if (found?.type === 'one' && found.entry.kind === kind)
      return withBlocks(tellIndicator(found.entry, subject, desk, lang), readAs(found, lang))
    const asked = {
      said: words,
      kind: 'indicator' as const,
      command: kind,
      lineOf: (one: string) => `/${kind} ${one} ${subject.extra}`.trim(),
    }
    const entries = found === null ? indicatorsFor(subject, desk) : []
    if (entries.length > 0) return whichOne(entries, asked, desk, lang)
    if (found?.type === 'several') return unsettled(found, asked, desk, lang)
    return unsettled({ type: 'none', near: found?.type === 'none' ? found.near : [] }, asked, desk, lang)
  },
})
