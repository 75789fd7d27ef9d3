/** Slash commands, and the message command that checks somebody's figures. */

import {
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageApplicationCommandInteraction,
  type ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js'
import type { Language } from '../../answer/tree.ts'
import { argumentsOf } from '../../command.ts'
import { type Asked, commandNamed } from './asked.ts'
import type { Audience } from './controls.ts'
import { draftWindow } from './draft-window.ts'
import { wordsIn } from './incoming-words.ts'
import { homeOf } from './locale.ts'
import type { Counter } from './react.ts'
import { deferring, type Reaction, replying, responding } from './reaction.ts'
import { doorOptions, isDraft } from './registration.ts'
import { lengthOf } from './replies.ts'
import { words } from './words.ts'

/** Reading this many characters may take longer than anybody should wait to be heard. */
const quicklyRead = 1_000

/** At once where it is quickly read; else heard now, answered behind. */
export function answering(
  what: string,
  asked: Asked,
  home: Language | null,
  audience: Audience,
  { replies }: Counter,
): Reaction {
  const answer = () => replies.to(asked, home, audience)
  return lengthOf(asked) > quicklyRead ? deferring(what, audience, answer) : replying(what, answer())
}

export function onCommand(interaction: APIApplicationCommandInteraction, counter: Counter): Reaction {
  const { data } = interaction
  if (data.type === ApplicationCommandType.ChatInput)
    return onSlash(interaction as APIChatInputApplicationCommandInteraction, counter)
  if (data.type === ApplicationCommandType.Message)
    return onMessage(interaction as APIMessageApplicationCommandInteraction, counter)
  throw new RangeError(`a command of type ${data.type}`)
}

type Option = { readonly name: string; readonly type: ApplicationCommandOptionType; readonly value?: unknown }

/** What was given, by name; none of our commands has commands within it. */
export const optionsIn = (options: readonly Option[] = []): ReadonlyMap<string, unknown> =>
  new Map(options.map(({ name, value }) => [name, value]))

export const languageChosen = (options: ReadonlyMap<string, unknown>): Language | null => {
  const chosen = options.get(doorOptions.language)
  return chosen === 'da' || chosen === 'en' ? chosen : null
}

function onSlash(interaction: APIChatInputApplicationCommandInteraction, counter: Counter): Reaction {
  const { name, options: given } = interaction.data
  const options = optionsIn(given)
  const command = commandNamed(name, counter.house.commands)
  const said = (command ? argumentsOf(command) : []).map((argument) => {
    const value = options.get(argument.name)
    return typeof value === 'string' ? value.trim() : ''
  })
  const audience = options.get(doorOptions.public) === true ? 'everyone' : 'asker'
  const home = homeOf(interaction, audience)
  const lang = languageChosen(options)
  if (isDraft({ name }) && said.every((word) => word === ''))
    return responding('window', draftWindow(lang, lang ?? home ?? counter.house.reportLanguage))
  const last = said.findLastIndex((word) => word !== '')
  return answering(
    'command',
    { name, words: said.slice(0, last + 1), lang, page: 1 },
    home,
    audience,
    counter,
  )
}

/** Whether a colleague's figures are right is between the bot and who asked. */
function onMessage(interaction: APIMessageApplicationCommandInteraction, counter: Counter): Reaction {
  const { target_id: target, resolved } = interaction.data
  const home = homeOf(interaction, 'asker')
  const message = resolved.messages[target]
  const draft = message ? wordsIn(message) : ''
  const lang = home ?? counter.house.reportLanguage
  if (draft === '') return replying('check', counter.replies.said(words[lang].noWords, lang))
  return answering('check', { name: 'check', words: [draft], lang: null, page: 1 }, home, 'asker', counter)
}
