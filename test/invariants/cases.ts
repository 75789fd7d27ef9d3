/** Lines that once broke a promise, each shrunk to what it takes: they are tried first, for ever. */

import type { Input } from './surface.ts'

export const cases: readonly (Input & { readonly broke: string })[] = [
  {
    broke: 'the search for digits took the asker’s number for a name of the pack and a digit',
    line: '/area under 188',
    lang: null,
  },
  {
    broke: 'Discord marked a mention in the line that somebody shared',
    line: '/chapter 3 @everyone',
    lang: null,
  },
  {
    broke: 'Slack got what steers a screen in the line that somebody shared',
    line: '/chapter\u202e3',
    lang: null,
  },
  {
    broke: 'one paragraph of a draft full of numbers was longer than Slack takes',
    line: `/check ${'7 % '.repeat(300)}`,
    lang: 'da',
  },
  {
    broke: 'a digit inside a sequence for a screen was a number, and its rest was shown',
    line: '/check \u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
    lang: 'en',
  },
  {
    broke: 'a digit inside a sequence for a screen was a number, and its rest was shown',
    line: '/check \u001b[31mred\u001b[0m',
    lang: 'en',
  },
  {
    broke: 'a draft left empty lines behind where its last signs are not shown',
    line: '/check 29 %\n\n\u2066\u2067',
    lang: null,
  },
  { broke: 'shares of the budget stood without their arithmetic', line: '/budget', lang: null },
]
