/** Facts carry over from the report, sentences do not. */

import { type Check, factProblem } from '../archive.ts'

/** Enough for a number with its unit and period, or for a name. */
const mostWords = 7

export const printedIsShort: Check = {
  name: 'printed-is-short',
  why: 'The pack holds facts, not the text of the report.',
  run: ({ facts }) =>
    facts.flatMap((filed) =>
      filed.fact.cites.flatMap(({ printed }, at) => {
        const words = printed.split(' ').length
        if (words <= mostWords) return []
        const path = at === 0 ? ['cite', 'printed'] : ['also', at - 1, 'printed']
        const message = `${words} words are printed here; at most ${mostWords} may be.`
        return [factProblem(filed, path, { message, remedy: 'Keep the words that carry the fact.' })]
      }),
    ),
}
