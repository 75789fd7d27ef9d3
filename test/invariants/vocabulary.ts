/** The words that a question about this pack may hold, by what they stand for; all of them the pack's own. */

import { formatPeriod } from '../../src/answer/format.ts'
import type { Language } from '../../src/answer/tree.ts'
import { argumentsOf, type Command } from '../../src/command.ts'
import { namesOf, speltFor } from '../../src/completable.ts'
import type { Desk } from '../../src/desk.ts'
import type { Fact } from '../../src/pack/pack.ts'
import { formatFigure } from '../../src/telling/amount.ts'

export type Vocabulary = {
  /** Names and aliases of entries and facts. */
  readonly names: readonly string[]
  /** Names and aliases of codes: groups, places, committees. */
  readonly groups: readonly string[]
  readonly units: readonly string[]
  readonly periods: readonly string[]
  /** Values as this language writes them, with their unit. */
  readonly amounts: readonly string[]
  /** What each fact says. */
  readonly sentences: readonly string[]
  /** What stands for something else in the pack, and words that carry no topic. */
  readonly loose: readonly string[]
  /** Of entries and facts. */
  readonly ids: readonly string[]
  readonly commands: readonly Typeable[]
}

/** A command as it is typed in any language, without its slash, and what it may be about. */
export type Typeable = { readonly name: string; readonly about: readonly string[] }

/** Never empty: a pack without facts does not leave the build. */
export function vocabularyOf(desk: Desk, lang: Language): Vocabulary {
  const { pack } = desk
  const [entries, facts] = [[...pack.entries.values()], [...pack.facts.values()]]
  const codes = [...pack.codeLists.values()].flatMap((list) => [...list.codes.values()])
  return {
    names: unique([
      ...entries.flatMap(({ name, aliases }) => [name[lang], ...aliases[lang]]),
      ...facts.flatMap(({ aliases }) => aliases[lang]),
      ...pack.report.chapters.flatMap(({ heading, sections }) => [
        heading,
        ...sections.map((one) => one.heading),
      ]),
    ]),
    groups: unique(codes.flatMap(({ name, aliases }) => [name[lang], ...aliases[lang]])),
    units: unique([...pack.units.values()].flatMap(({ name, words }) => [name[lang], ...words[lang]])),
    periods: unique(facts.flatMap(periodsOf).flatMap((period) => [period, formatPeriod(period, lang)])),
    amounts: unique(
      facts.flatMap((fact) => (fact.type === 'observation' ? [formatFigure(fact, pack, lang)] : [])),
    ),
    sentences: unique(facts.map(({ text }) => text[lang])),
    loose: unique([
      ...pack.synonyms.flatMap((ring) => ring[lang]),
      ...pack.genericWords[lang],
      ...pack.namesWithNumbers,
    ]),
    ids: [...pack.entries.keys(), ...pack.facts.keys()],
    commands: desk.commands.flatMap((command) => typeable(command, desk, lang)),
  }
}

function typeable(command: Command, desk: Desk, lang: Language): Typeable[] {
  const [first] = argumentsOf(command)
  const spelt = first?.complete ? speltFor(first.complete, desk, lang) : []
  const about = spelt.flatMap(({ spellings }) => spellings.map(({ name }) => name))
  return namesOf(command).map((name) => ({ name, about }))
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].filter((word) => word !== '')

function periodsOf(fact: Fact): readonly string[] {
  if (fact.type === 'listing') return [...fact.on, ...fact.off]
  return fact.period === null ? [] : [fact.period]
}
