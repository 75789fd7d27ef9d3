/** `/budget`: the amount and share of one committee; without a name all of them, ranked, with the total. */

import * as z from 'zod'
import { defineCommand, optional } from '../src/command.ts'
import { lines, tellBudget } from '../src/telling/budget.ts'
import { spendingOf } from '../src/telling/spending.ts'

export default defineCommand({
  name: 'budget',
  names: { da: 'budget', en: 'budget' },
  summary: {
    da: 'Hvem bruger hvor meget: beløb og andel; uden navn hele listen',
    en: 'Who spends how much: amount and share; without a name the whole list',
  },
  args: z.object({
    committee: optional({
      named: 'udvalg',
      da: 'Hvem pengene er givet til',
      en: 'Who the money goes to',
      complete: 'spending',
    }),
  }),
  examples: ({ pack }, lang) => {
    const spending = spendingOf(pack)
    const [example] = spending ? lines(spending.shares, lang) : []
    return example === undefined ? ['/budget'] : [example, '/budget']
  },

  run({ committee }, desk, lang) {
    return tellBudget(committee, desk, lang)
  },
})
