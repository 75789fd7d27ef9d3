/** What the doors that stay open ask of the house behind them. */

import type { Picture, Pictured, Theme } from '../answer/chart.ts'
import type { Answer, Bilingual, Language, NonEmpty } from '../answer/tree.ts'
import type { Command, Complete } from '../command.ts'

/** A name to pick while one types. */
export type Candidate = {
  readonly name: string
  /** What tells it from the others: its unit and its latest period; null where it has none. */
  readonly note: string | null
}

export type House = {
  /** `given` is the language somebody chose, `home` the one that counts where a bare command tells none. */
  answer(line: string, given: Language | null, home: Language | null): Answer
  /** A command with its arguments apart; `home` counts wherever the words tell no language. */
  call(
    name: string,
    input: Readonly<Record<string, string>>,
    given: Language | null,
    home: Language | null,
  ): Answer
  readonly commands: readonly Command[]
  /** Draws, and tells what it drew; null where nothing is to be drawn. */
  readonly picture: ((picture: Picture, lang: Language, theme: Theme) => Pictured) | null
  /** Whole lines that a half-typed one may become, best first. */
  complete(line: string, lang: Language): readonly string[]
  /** Names that a half-typed argument may become, best first. */
  candidates(kind: Complete, typed: string, lang: Language): readonly Candidate[]
  /** Lines worth asking. */
  suggestions(lang: Language): NonEmpty<string>
  /** The language that the words of a line are in; null where they tell none, as those of a bare command. */
  languageOf(line: string): Language | null
  /** Where neither the words nor the person tell one: that of all answers, if there is one, else of the report. */
  readonly reportLanguage: Language
  /** Which pack answers; another one may answer otherwise. */
  readonly version: string
  /** Which report it knows. */
  readonly title: Bilingual
  /** Which language a person has chosen, under a name that no two workspaces share. */
  readonly choices: {
    of(person: string): Language | null
    choose(person: string, lang: Language | null): void
  }
  /** Takes an unexpected error to the log and returns its incident number. */
  readonly report: (error: unknown) => string
}
