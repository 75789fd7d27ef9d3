/** An answer at the terminal, wide and narrow, and through a pipe. */

import { wordsOfPicture } from '../../src/answer/chart.ts'
import { renderPlain } from '../../src/answer/plain.ts'
import type { Answer } from '../../src/answer/tree.ts'
import { recordOf } from '../../src/surface/batch/record.ts'
import { renderTerminal, type Screen } from '../../src/surface/terminal/render.ts'
import { tooWide, withoutColour } from '../surface/read-terminal.ts'
import { type Surface, steering } from './surface.ts'

const screens: readonly Screen[] = [
  { width: 80, colour: true },
  { width: 40, colour: false },
]

export const onTerminal = (answer: Answer): Surface[] =>
  screens.map((screen) => {
    const words = withoutColour(renderTerminal(answer, screen))
    return {
      name: `terminal ${screen.width}`,
      words,
      own: answer.body.flatMap((block) => (block.type === 'chart' ? wordsOfPicture(block.picture) : [])),
      live: steering(words),
      refused: tooWide(words, screen),
    }
  })

/** As text, and as the line of JSON that a machine reads back. */
export function throughPipe(answer: Answer): Surface[] {
  const plain = renderPlain(answer)
  const record = recordOf(answer, 'x')
  const line = JSON.stringify(record)
  return [
    {
      name: 'plain',
      words: plain,
      own: [],
      live: steering(plain),
      refused: /\n{3}|\s$/.test(plain) ? ['gaps'] : [],
    },
    {
      name: 'batch',
      words: record.text,
      own: [],
      live: steering(record.answer + record.next.join(' ')),
      refused:
        line.includes('\n') || JSON.stringify(JSON.parse(line)) !== line ? ['not one line of JSON'] : [],
    },
  ]
}
