/** The golden questions typed without æ, ø and å, in either way that keyboards without them know. */

import { expect, it } from 'vitest'
import { openKildetal } from '../kildetal.ts'
import { answerableIn, unanswerableIn } from '../questions/golden.ts'
import { faultOfAnswer, faultOfRefusal } from '../questions/judge.ts'

const { answer } = openKildetal()

type Letters = Readonly<Record<string, string>>

const retyped = (text: string, letters: Letters): string =>
  text.replace(/[æøåÆØÅ]/g, (letter) => letters[letter] ?? letter)

const both = (letters: Letters): Letters => ({
  ...letters,
  ...Object.fromEntries(
    Object.entries(letters).map(([from, to]) => [from.toUpperCase(), to[0]?.toUpperCase() + to.slice(1)]),
  ),
})

it.each([
  ['a, o, a', both({ æ: 'a', ø: 'o', å: 'a' }), 0.045],
  ['ae, oe, aa', both({ æ: 'ae', ø: 'oe', å: 'aa' }), 0.015],
] as const)('typed as %s at most a few are lost', (_way, letters, most) => {
  const lost = (total: number, faults: number): void => expect(faults / total).toBeLessThan(most)
  const right = answerableIn('da').filter((row) => faultOfAnswer(row, answer(row.ask, null)) === null)
  const typed = right.filter(({ ask }) => retyped(ask, letters) !== ask)
  lost(
    typed.length,
    typed.filter((row) => faultOfAnswer(row, answer(retyped(row.ask, letters), null)) !== null).length,
  )
  const none = unanswerableIn('da').filter((row) => faultOfRefusal(row, answer(row.ask, null)) === null)
  lost(
    none.length,
    none.filter((row) => faultOfRefusal(row, answer(retyped(row.ask, letters), null)) !== null).length,
  )
})

it.each([
  ['Hvilke omrader star pa listen i 2010?', 'Tingbjerg'],
  ['hvor mange procent af pigerne far en ungdomsuddannelse inden for 25 ar', '80 %'],
  ['hvad er malet for unge og kriminalitet', 'ikke'],
])('%s', (question, words) => expect(JSON.stringify(answer(question, null))).toContain(words))
