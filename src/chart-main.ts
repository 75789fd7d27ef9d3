/** `kildetal chart`: the picture of one answer, written to a file. */

import { writeFile } from 'node:fs/promises'
import { plainDirect } from './answer/plain.ts'
import type { Answer, Language } from './answer/tree.ts'
import type { Pictures } from './chart/pictures.ts'
import { exitCodes } from './surface/terminal/exit-codes.ts'
import type { Usage } from './usage.ts'

type Output = { write(words: string): unknown }

type Drawing = {
  readonly answer: Answer
  readonly pictures: Pictures
  readonly out: Output
  readonly err: Output
}

const words = {
  da: { none: 'Til det svar er der ingen figur; teksten siger det hele.', unwritten: 'kunne ikke skrives' },
  en: {
    none: 'There is no picture for that answer; its words say it all.',
    unwritten: 'could not be written',
  },
} as const satisfies { readonly [L in Language]: object }

/** Tells what the picture shows; returns the exit code: 0 written, 3 nothing to draw, 2 where it cannot be written. */
export async function chartMain(
  { file, theme }: Extract<Usage, { verb: 'chart' }>,
  { answer, pictures, out, err }: Drawing,
): Promise<number> {
  const { lang, outcome, body } = answer
  const chart = body.find((block) => block.type === 'chart')
  if (!chart) {
    err.write(`${plainDirect(answer)}\n${outcome === 'answered' ? `${words[lang].none}\n` : ''}`)
    return exitCodes[outcome] || exitCodes.refused
  }
  try {
    const pictured = pictures.of(chart.picture, lang, theme)
    const drawn = await (file.toLowerCase().endsWith('.svg') ? pictured.svg() : pictured.png())
    const trouble = await writeFile(file, drawn).then(
      () => null,
      (error: NodeJS.ErrnoException) => error.code ?? error.message,
    )
    if (trouble === null) out.write(`${file}: ${pictured.alt(longest)}\n`)
    else err.write(`${file}: ${words[lang].unwritten} (${trouble})\n`)
    return trouble === null ? 0 : 2
  } finally {
    await pictures.close()
  }
}

const longest = 2_000
