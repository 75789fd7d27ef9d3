/** The house as the doors that stay open see it. */

import type { Language } from './answer/tree.ts'
import { candidatesFor, completeLine } from './completion.ts'
import type { Kildetal } from './kildetal.ts'
import type { House } from './serve/house.ts'
import { questionsFor } from './suggestions.ts'

type Terms = Pick<House, 'choices' | 'report'> & {
  /** The language of all answers but of those who chose another; null: that of the question. */
  readonly lang: Language | null
}

export function houseOf({ desk, answer, answerAt }: Kildetal, { lang, choices, report }: Terms): House {
  return {
    answer: (line, given, home) => (home === null ? answer : answerAt(home))(line, given ?? lang),
    call: (name, input, given, home) => answer.call(name, input, given ?? lang, home),
    commands: desk.commands,
    complete: (line, spoken) => completeLine(line, desk, spoken),
    candidates: (kind, typed, spoken) => candidatesFor(kind, typed, desk, spoken),
    suggestions: (spoken) => questionsFor(desk, spoken),
    title: desk.pack.report.short,
    reportLanguage: desk.pack.report.language,
    choices,
    report,
  }
}
