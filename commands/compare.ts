/** `/compare`: two figures and their difference, if they can be compared at all. */

import * as z from 'zod'
import { defineCommand, optional, required } from '../src/command.ts'
import { bestPair, comparison } from '../src/telling/comparison.ts'
import { comparableExample } from '../src/telling/examples.ts'
import { unreadPair } from '../src/telling/pair-trouble.ts'
import { type Pair, pairsMeant, readPair, splits } from '../src/telling/pairs.ts'

export default defineCommand({
  name: 'compare',
  names: { da: 'sammenlign', en: 'compare' },
  summary: {
    da: 'Sammenlign to tal, når de kan sammenlignes',
    en: 'Compare two figures, if they are comparable',
  },
  args: z.object({
    a: required({
      da: 'Det ene tal: et navn, eventuelt med gruppe og periode',
      en: 'One figure: a name, with a group and a period if you like',
      complete: 'indicator',
    }),
    b: optional({
      da: 'Det andet tal; gruppen eller perioden alene er nok',
      en: 'The other figure; the group or period alone will do',
      complete: 'indicator',
    }),
  }),
  examples: comparableExample,

  run({ a, b }, desk, lang) {
    const halves = b === undefined ? splits(a) : [[a, b] as const]
    const pairs: Pair[] = []
    for (const [first, second] of halves) {
      const pair = readPair(first, second, desk, lang)
      const best = bestPair(pairsMeant(pair), desk.pack)
      if (best) return comparison(best[0], best[1], desk, lang)
      pairs.push(pair)
    }
    return unreadPair(pairs, a, desk, lang)
  },
})
