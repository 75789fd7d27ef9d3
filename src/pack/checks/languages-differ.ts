/** Danish and English sentences are not the same sentence. */

import { type Check, entryProblem, factProblem } from '../archive.ts'

export const languagesDiffer: Check = {
  name: 'languages-differ',
  why: 'A sentence copied into the other language answers readers in one they did not ask in.',
  run: ({ facts, entries }) => [
    ...facts.flatMap((filed) =>
      (['text', 'note'] as const)
        .filter((key) => isCopied(filed.fact[key]))
        .map((key) => factProblem(filed, [key, 'en'], complaint)),
    ),
    ...entries
      .filter(({ entry }) => isCopied(entry.description))
      .map(({ file }) => entryProblem(file, ['description', 'en'], complaint)),
  ],
}

const complaint = { message: 'Both languages say the same words.', remedy: 'Translate one of them.' }

/** Names may be the same in both languages, sentences not. */
const isCopied = (said: { readonly da: string; readonly en: string } | null): boolean =>
  said !== null && said.da.trim() === said.en.trim()
