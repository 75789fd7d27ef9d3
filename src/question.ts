/** The one road from a typed line to an Answer; every surface takes it. */

import { next, paragraph } from './answer/build.ts'
import type { Answer, Language } from './answer/tree.ts'
import { argumentsOf, type Command } from './command.ts'
import type { Desk } from './desk.ts'
import { termsOf } from './language/tables/small-words.ts'
import { voteLanguage } from './language/vote.ts'
import { nearest } from './pack/nearest.ts'
import { typed, unreadable } from './telling/typed.ts'

/** What is read at all. A draft is longer than a question; its command says so by its name. */
export const caps = { characters: 500, terms: 24, draftCharacters: 1_000_000 } as const

export type Answerer = {
  /** A typed line: `/name …`, or a free question. */
  (input: string, lang: Language | null): Answer
  /** A command with its arguments apart, as chat platforms send them. */
  readonly call: (
    name: string,
    input: Readonly<Record<string, unknown>>,
    lang: Language | null,
    /** The person's own language: it counts where the words tell none, else the report's. */
    home?: Language | null,
  ) => Answer
}

/** `report` takes an unexpected error to the log and returns the incident number that the asker is shown. */
export function createAnswerer(
  commands: readonly Command[],
  plainDesk: Desk,
  report: (error: unknown) => string,
): Answerer {
  const desk: Desk = { ...plainDesk, commands }
  const named = new Map(
    commands.flatMap((command) => namesOf(command).map((name) => [name, command] as const)),
  )

  const call: Answerer['call'] = (name, input, given, home = null) => {
    const whole = Object.values(input)
      .filter((value) => typeof value === 'string')
      .join(' ')
    const command = named.get(name)
    const lang = given ?? toldBy(name, whole, command, desk) ?? home ?? desk.pack.report.language
    try {
      if (!command) return unknown(name, named, desk, lang)
      return refusal(whole, command, desk, lang) ?? command.answer(input, unheard(given, home, desk), lang)
    } catch (error) {
      return failed(report(error), lang)
    }
  }

  const line = (input: string, given: Language | null): Answer => {
    const { name, rest } = parseLine(input)
    const command = named.get(name)
    const [first] = command ? argumentsOf(command) : []
    return call(name, rest !== '' && first ? { [first.name]: rest } : {}, given)
  }
  return Object.assign(line, { call })
}

/** Where no language was set, a free question or draft finds its own: it has more words to go by. */
const unheard = (given: Language | null, home: Language | null, desk: Desk): Desk =>
  given === null
    ? {
        ...desk,
        ask: (question) => desk.ask(question, null, home),
        check: (draft) => desk.check(draft, null, home),
      }
    : desk

const namesOf = ({ name, names }: Command): string[] => [...new Set([name, names.da, names.en])]

/** The command and what follows it; a line without a slash is a question. */
export function parseLine(input: string): { readonly name: string; readonly rest: string } {
  const line = input.trim()
  if (!line.startsWith('/')) return { name: 'ask', rest: line }
  const end = line.search(/\s/)
  const name = line.slice(1, end < 0 ? line.length : end)
  return { name: name.toLowerCase().normalize('NFC'), rest: end < 0 ? '' : line.slice(end).trim() }
}

/** The language of the words, else of the name the command was typed by, if either tells. */
function toldBy(name: string, words: string, command: Command | undefined, desk: Desk): Language | null {
  const spoken = command && command.names.da !== command.names.en && name === command.names.da ? 'da' : null
  // An id is no language's.
  if (desk.pack.facts.has(words) || desk.pack.entries.has(words)) return spoken
  const [named, voted] = [() => desk.languageOf(words), () => voteLanguage(words)]
  // A text tells its language by its small words, a name by being one language's own; names cost more to look up.
  const isText = command?.name === 'ask' || command?.name === 'check'
  const told = isText ? (voted() ?? named()) : (named() ?? voted())
  return told ?? spoken
}

/** Too long to be read, or nothing at all where something is needed. */
function refusal(words: string, command: Command, desk: Desk, lang: Language): Answer | null {
  const isDraft = command.name === 'check'
  const limit = isDraft ? caps.draftCharacters : caps.characters
  if (words.length > limit) return unreadable(lang, sayings[lang].long(limit), command.examples(desk, lang))
  if (!isDraft && isWordy(words))
    return unreadable(lang, sayings[lang].wordy(caps.terms), command.examples(desk, lang))
  return null
}

const isWordy = (words: string): boolean =>
  words.split(/\s+/).length > caps.terms && termsOf(words).length > caps.terms

function unknown(name: string, known: ReadonlyMap<string, Command>, desk: Desk, lang: Language): Answer {
  const near = nearest(name, known.keys())
  const command = known.get(near ?? 'help')
  const said = paragraph(sayings[lang].unknown, typed(`/${name}`), near ? sayings[lang].meant(near) : '.')
  return unreadable(lang, said, command?.examples(desk, lang) ?? ['/help'])
}

function failed(incident: string, lang: Language): Answer {
  const direct = paragraph(sayings[lang].failed(incident))
  return { outcome: 'failed', lang, incident, direct, body: [next('/help')] }
}

const sayings = {
  da: {
    long: (limit: number) => `Det er for langt; højst ${limit} tegn bliver læst.`,
    wordy: (limit: number) =>
      `Det er for mange ord på én gang; højst ${limit} bliver læst, småord ikke talt med.`,
    unknown: 'Der er ingen kommando, der hedder ',
    meant: (near: string) => `. Mente du /${near}?`,
    failed: (incident: string) => `Noget gik galt hos os. Nævn ${incident}, hvis du melder det.`,
  },
  en: {
    long: (limit: number) => `That is too long; at most ${limit} characters are read.`,
    wordy: (limit: number) =>
      `Those are too many words at once; at most ${limit} are read, small words not counted.`,
    unknown: 'There is no command called ',
    meant: (near: string) => `. Did you mean /${near}?`,
    failed: (incident: string) => `Something went wrong on our side. Quote ${incident} when you report it.`,
  },
} as const
