/** Checking drafts of growing length, and such as mean no good. */

import type { Kildetal } from '../src/kildetal.ts'
import type { Pack } from '../src/pack/pack.ts'
import { medianTime } from './measure.ts'
import { type Line, ms, times } from './table.ts'

const hostile: readonly (readonly [string, string])[] = [
  ['one number of 50,000 digits', '9'.repeat(50_000)],
  ['20,000 open brackets', '('.repeat(20_000)],
  ['ranges without end', '1-'.repeat(10_000)],
  ['number words without end', 'hundrede '.repeat(5_000)],
  ['one sentence of 10,000 words', `${'andelen af kvinder og '.repeat(2_500)}61,8 %`],
  ['one sentence of 1,000 numbers', '61,8 % og '.repeat(1_000)],
]

export function draftLines({ desk }: Kildetal, pack: Pack): Line[] {
  const check = (draft: string): unknown => desk.check(draft, 'da')
  check('61,8 % af mændene')
  const sizes = [1_000, 10_000, 100_000].map((words) => {
    const draft = draftOf(words, pack)
    return { words, time: medianTime(words > 50_000 ? 1 : 3, () => check(draft)) }
  })
  return [
    ...sizes.map(({ words, time }, nth) => {
      const before = sizes[nth - 1]
      return {
        what: `a draft of ${words.toLocaleString('en')} words`,
        measured: before ? `${ms(time)} (${times(time / before.time)})` : ms(time),
        goal: before ? '≤ 12× of the one before' : '≤ 250 ms',
      }
    }),
    ...hostile.map(([what, draft]) => ({
      what,
      measured: ms(medianTime(3, () => check(draft))),
      goal: '≤ 500 ms',
    })),
  ]
}

/** The sentences of the pack over and over: about a number to every ten words. */
function draftOf(words: number, pack: Pack): string {
  const sentences = [...pack.facts.values()].flatMap((fact) =>
    fact.type === 'observation' ? [fact.text.da] : [],
  )
  const draft: string[] = []
  for (let count = 0, nth = 0; count < words; nth += 1) {
    const sentence = sentences[nth % sentences.length] ?? ''
    draft.push(sentence)
    count += sentence.split(' ').length
  }
  return draft.join(' ')
}
