/** The commands, from their own summaries and examples. */

import { answered, next, paragraph, row, table } from '../answer/build.ts'
import type { Answer, Language } from '../answer/tree.ts'
import { argumentsOf, type Command } from '../command.ts'
import type { Desk } from '../desk.ts'
import { titled } from './titled.ts'

const words = {
  da: {
    all: 'Skriv et spørgsmål, som du ville sige det, eller en af kommandoerne her. Hvert tal får sin kilde.',
    columns: ['Kommando', 'Hvad den svarer på', 'Eksempel'] as const,
    arguments: 'Det kan den få med',
    argument: ['Navn', 'Hvad', 'Skal med'] as const,
    yes: 'ja',
    no: 'nej',
    also: (name: string) => `Den kan også skrives /${name}.`,
  },
  en: {
    all: 'Type a question as you would say it, or one of the commands here. Every figure comes with its source.',
    columns: ['Command', 'What it answers', 'Example'] as const,
    arguments: 'What it takes',
    argument: ['Name', 'What', 'Needed'] as const,
    yes: 'yes',
    no: 'no',
    also: (name: string) => `It may also be typed /${name}.`,
  },
} as const

export function tellCommands(desk: Desk, lang: Language): Answer {
  const rows = desk.commands.map((command) => {
    const [example] = command.examples(desk, lang)
    return row([`/${command.names[lang]}`, command.summary[lang], example])
  })
  const ask = desk.commands.find(({ name }) => name === 'ask')
  return answered(
    lang,
    paragraph(words[lang].all),
    table('context', words[lang].columns, rows),
    next(...(ask?.examples(desk, lang) ?? (['/help'] as const))),
  )
}

export function tellCommand(command: Command, desk: Desk, lang: Language): Answer {
  const rows = argumentsOf(command).map(({ name, description, isRequired }) =>
    row([name, description[lang], isRequired ? words[lang].yes : words[lang].no]),
  )
  const other = [command.name, command.names.da, command.names.en].find(
    (name) => name !== command.names[lang],
  )
  return answered(
    lang,
    paragraph(`/${command.names[lang]}: ${command.summary[lang]}.`),
    ...titled(words[lang].arguments, rows.length === 0 ? [] : [table('context', words[lang].argument, rows)]),
    ...(other === undefined ? [] : [paragraph(words[lang].also(other))]),
    next(...command.examples(desk, lang)),
  )
}
