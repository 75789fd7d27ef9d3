/** The house as the doors that stay open see it. */

import type { Language } from './answer/tree.ts'
import type { Pictures } from './chart/pictures.ts'
import { argumentsOf } from './command.ts'
import { candidatesFor, completeLine } from './completion.ts'
import type { Kildetal } from './kildetal.ts'
import { voteLanguage } from './language/vote.ts'
import { parseLine } from './question.ts'
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

/**
 * Works out now what the first questions need, so that nobody waits for it; throws where the pack leads to nothing.
 * Names are indexed when one is first misspelt.
 */
export async function prepare(house: House): Promise<void> {
  for (const lang of ['da', 'en'] as const) {
    await breath()
    const { outcome } = house.answer(house.suggestions(lang)[0], lang, null)
    if (outcome === 'failed') throw new Error('The pack is read, but its own first question fails.')
    for (const { complete } of house.commands.flatMap(argumentsOf))
      if (complete) {
        await breath()
        house.candidates(complete, 'qqqq', lang)
      }
  }
}

/** Whoever asks meanwhile comes first. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

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
    languageOf(line) {
      const { rest } = parseLine(line)
      return rest === '' ? null : (voteLanguage(rest) ?? desk.languageOf(rest))
    },
    version: desk.pack.version,
    title: desk.pack.report.short,
    reportLanguage: lang ?? desk.pack.report.language,
    choices,
    report,
  }
}
