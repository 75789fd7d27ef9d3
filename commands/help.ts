/** `/help`: the commands, from their own summaries and examples. */

import * as z from 'zod'
import { defineCommand, optional } from '../src/command.ts'
import { nearest } from '../src/pack/nearest.ts'
import { tellCommand, tellCommands } from '../src/telling/help.ts'
import { unreadable } from '../src/telling/typed.ts'

const words = {
  da: { none: 'Den kommando findes ikke.' },
  en: { none: 'There is no such command.' },
} as const

export default defineCommand({
  name: 'help',
  names: { da: 'hjælp', en: 'help' },
  summary: { da: 'Hvad man kan spørge om, med eksempler', en: 'What one can ask, with examples' },
  args: z.object({
    command: optional({ named: 'kommando', da: 'En kommando', en: 'A command', complete: 'command' }),
  }),
  examples: () => ['/help', '/help compare'],

  run({ command }, desk, lang) {
    if (command === undefined) return tellCommands(desk, lang)
    const name = command.replace(/^\//, '').toLowerCase()
    const all = desk.commands.flatMap((one) => [one.name, one.names.da, one.names.en])
    const found = desk.commands.find((one) => [one.name, one.names.da, one.names.en].includes(name))
    if (found) return tellCommand(found, desk, lang)
    const near = nearest(name, all)
    return unreadable(lang, words[lang].none, near === null ? ['/help'] : [`/help ${near}`, '/help'])
  },
})
