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

/** A draft that would take longer than this is not run. */
const patienceMs = 60_000

export function draftLines({ desk }: Kildetal, pack: Pack): Line[] {
  const check = (draft: string): unknown => desk.check(draft, 'da')
  check('61,8 % af mændene')
  return [
    ...lengthLines(check, pack),
    {
      what: 'a draft of 10,000 words with 500 numbers',
      measured: ms(medianTime(5, () => check(thinDraft(10_000, 500, pack)))),
      goal: '≤ 300 ms',
    },
    ...hostile.map(([what, draft]) => ({
      what,
      measured: ms(medianTime(3, () => check(draft))),
      goal: '≤ 500 ms',
    })),
  ]
}

function lengthLines(check: (draft: string) => unknown, pack: Pack): Line[] {
  const lines: Line[] = []
  let before: number | null = null
  for (const words of [1_000, 10_000, 100_000]) {
    const what = `a draft of ${words.toLocaleString('en')} words`
    const goal = before === null ? '≤ 250 ms' : '≤ 12× of the one before'
    if (before !== null && 10 * before > patienceMs) {
      lines.push({ what, measured: `not run: over ${ms(10 * before)}`, goal })
      before *= 10
      continue
    }
    const draft = draftOf(words, pack)
    const time = medianTime(words > 5_000 ? 1 : 3, () => check(draft))
    lines.push({ what, measured: before === null ? ms(time) : `${ms(time)} (${times(time / before)})`, goal })
    before = time
  }
  return lines
}

/** The sentences of the pack, between them such as tell no number. */
function thinDraft(words: number, numbers: number, pack: Pack): string {
  const filler = 'Det siger vi til alle på mødet om byen og dens skoler i kvarteret med glæde.'
  const telling = draftOf(words, pack).split(/(?<=\.) (?=\p{Lu})/u)
  const draft: string[] = []
  let count = 0
  for (let nth = 0; count < words; nth += 1) {
    const sentence = telling[nth % telling.length] ?? ''
    draft.push(sentence)
    count += sentence.split(' ').length
    for (; count < ((nth + 1) * words) / numbers; count += filler.split(' ').length) draft.push(filler)
  }
  return draft.join(' ')
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
