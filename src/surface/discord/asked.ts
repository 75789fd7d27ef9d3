/** What was asked, small enough to travel in the id of a button and come back, so that nothing has to be remembered. */

import type { Language } from '../../answer/tree.ts'
import { argumentsOf, type Command } from '../../command.ts'
import { parseLine } from '../../question.ts'
import { limits } from './limits.ts'

export type Asked = {
  /** A command's name, as it was typed. */
  readonly name: string
  /** Its arguments in their order; an empty one was left out. */
  readonly words: readonly string[]
  /** The language that was chosen, if any. */
  readonly lang: Language | null
  /** Which page of the answer, from 1. */
  readonly page: number
}

/** What a press does. */
export const verbs = ['more', 'back', 'share', 'source', 'related', 'ask'] as const
export type Verb = (typeof verbs)[number]

export type Pressed = { readonly verb: Verb; readonly asked: Asked }

/** A typed line as every door takes it: all behind the command is its first argument. */
export function askedBy(line: string, lang: Language | null): Asked {
  const { name, rest } = parseLine(line)
  return { name, words: rest === '' ? [] : [rest], lang, page: 1 }
}

/** As a person would type it. */
export const lineOf = ({ name, words }: Asked): string =>
  [`/${name}`, ...words.filter((word) => word !== '')].join(' ')

/** Hardly anybody types it, and a command's own words may hold the other one (`a | b`). */
const between = '¦'

/** `da 1 goal¦…`; null where it is too long to come back, or would not come back as it was. */
export function writeAsked({ name, words, lang, page }: Asked): string | null {
  const written = `${lang ?? '-'} ${page} ${[name, ...words].join(between)}`
  const isWhole =
    ![name, ...words].some((word) => word.includes(between)) && written.length <= limits.customId
  return isWhole ? written : null
}

/** Whatever comes in from outside: null unless it was written above. */
export function parseAsked(value: string): Asked | null {
  const [, lang, page, rest] = /^(da|en|-) (\d{1,3}) (.+)$/s.exec(value) ?? []
  if (rest === undefined) return null
  const [name = '', ...words] = rest.split(between)
  return { name, words, lang: lang === 'da' || lang === 'en' ? lang : null, page: Number(page) }
}

/** The verb in front, with a number where several buttons have the same. */
export function writePressed({ verb, asked }: Pressed, index?: number): string | null {
  const written = writeAsked(asked)
  const id = `${verb}${index ?? ''} ${written}`
  return written !== null && id.length <= limits.customId ? id : null
}

export function parsePressed(customId: string): Pressed | null {
  const [, verb = '', rest = ''] = /^([a-z]+)\d{0,2} (.+)$/s.exec(customId) ?? []
  const asked = parseAsked(rest)
  return asked && isVerb(verb) ? { verb, asked } : null
}

const isVerb = (word: string): word is Verb => (verbs as readonly string[]).includes(word)

/** The arguments by their names; words beyond the last one are nobody's. */
export function inputOf({ name, words }: Asked, commands: readonly Command[]): Record<string, string> {
  const command = commandNamed(name, commands)
  const names = command ? argumentsOf(command).map((argument) => argument.name) : []
  return Object.fromEntries(
    words.flatMap((word, index) => {
      const known = names[index]
      return known === undefined || word === '' ? [] : [[known, word]]
    }),
  )
}

export const commandNamed = (name: string, commands: readonly Command[]): Command | undefined =>
  commands.find((command) => [command.name, command.names.da, command.names.en].includes(name))
