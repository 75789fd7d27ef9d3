/** What the Slack door asks of the house behind it. */

import type { Picture } from '../../answer/chart.ts'
import type { Answer, Bilingual, Language, NonEmpty } from '../../answer/tree.ts'
import type { Pictured } from '../../chart/pictures.ts'
import type { Command } from '../../command.ts'

export type House = {
  /** `given` is the language somebody chose, `home` the one that counts where the words tell none. */
  answer(line: string, given: Language | null, home: Language | null): Answer
  readonly commands: readonly Command[]
  /** Draws, and tells what it drew; null where nothing is to be drawn. */
  readonly picture: ((picture: Picture, lang: Language) => Pictured) | null
  /** Whole lines that a half-typed one may become, best first. */
  complete(line: string, lang: Language): readonly string[]
  /** Lines worth asking. */
  suggestions(lang: Language): NonEmpty<string>
  readonly reportLanguage: Language
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
