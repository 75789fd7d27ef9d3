/** The first screen: what this is, and what is worth asking. */

import type { Language } from '../../answer/tree.ts'
import { createPaint } from './paint.ts'
import type { Screen } from './render.ts'
import { noIndent, type Piece, wrap } from './wrap.ts'

export type Welcome = {
  readonly lang: Language
  /** Which report this is about. */
  readonly title: string
  readonly questions: readonly string[]
}

const words = {
  da: {
    what: 'Spørg om rapporten på dansk eller engelsk. Hvert tal kommer med sin kilde, og står svaret ikke i rapporten, får du det at vide.',
    questions: 'Prøv for eksempel:',
    keys: 'Tab skriver navne færdige, pil op henter det forrige, /quit eller Ctrl-D slutter.',
  },
  en: {
    what: 'Ask about the report in English or Danish. Every figure comes with its source, and if the report does not have the answer, you are told so.',
    questions: 'Try for instance:',
    keys: 'Tab completes names, arrow up brings back the last line, /quit or Ctrl-D leaves.',
  },
} as const

export function greet({ lang, title, questions }: Welcome, { width, colour }: Screen): string {
  const paint = createPaint(colour)
  const { what, questions: try_, keys } = words[lang]
  const lay = (...pieces: Piece[]): string[] => wrap(pieces, Math.min(width, 80), noIndent, paint)
  return [
    ...lay({ words: 'Kildetal', style: 'strong' }, { words: ` · ${title}`, style: 'plain' }),
    '',
    ...lay({ words: what, style: 'plain' }),
    '',
    ...lay({ words: try_, style: 'quiet' }),
    ...questions.flatMap((question) =>
      wrap([{ words: question, style: 'type' }], width, { first: '  ', rest: 4 }, paint),
    ),
    '',
    ...lay({ words: keys, style: 'quiet' }),
    '',
    '',
  ].join('\n')
}
