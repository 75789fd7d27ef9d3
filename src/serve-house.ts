/** The house as the doors that stay open see it. */

import type { Language } from './answer/tree.ts'
import type { Pictures } from './chart/pictures.ts'
import { candidatesFor, completeLine } from './completion.ts'
import type { Kildetal } from './kildetal.ts'
import { createBounded } from './serve/bounded.ts'
import type { Candidate, House } from './serve/house.ts'
import { questionsFor } from './suggestions.ts'

type Terms = Pick<House, 'choices' | 'report'> & {
  /** The language of all answers but of those who chose another; null: that of the question. */
  readonly lang: Language | null
  readonly pictures: Pictures | null
}

/** Most people begin with the same letters. */
const kept = 2_000
const longestKept = 60

export function houseOf(
  { desk, answer, answerAt }: Kildetal,
  { lang, choices, report, pictures }: Terms,
): House {
  const typedBefore = createBounded<readonly Candidate[]>(kept)
  return {
    answer: (line, given, home) => (home === null ? answer : answerAt(home))(line, given ?? lang),
    call: (name, input, given, home) => answer.call(name, input, given ?? lang, home),
    commands: desk.commands,
    picture: pictures && ((picture, spoken, theme) => pictures.of(picture, spoken, theme)),
    complete: (line, spoken) => completeLine(line, desk, spoken),
    candidates(kind, typed, spoken) {
      const key = `${kind} ${spoken} ${typed}`
      const known = typedBefore.get(key) ?? candidatesFor(kind, typed, desk, spoken)
      if (key.length <= longestKept) typedBefore.set(key, known)
      return known
    },
    suggestions: (spoken) => questionsFor(desk, spoken),
    title: desk.pack.report.short,
    reportLanguage: desk.pack.report.language,
    choices,
    report,
  }
}
