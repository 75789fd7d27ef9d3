/** The commands as Discord is told of them, worked out from their own definitions. */

import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import type { Bilingual } from '../../answer/tree.ts'
import { type Argument, argumentsOf, type Command } from '../../command.ts'
import { caps } from '../../question.ts'
import { limits } from './limits.ts'
import { languageNames, words } from './words.ts'

/** Options that every command has besides its own; a draft is between the bot and who asked. */
export const doorOptions = { public: 'public', language: 'language' } as const

/** Commands whose argument is a text of one's own, which may also be written in a window. */
export const isDraft = ({ name }: { readonly name: string }): boolean => name === 'check'

/** The message command: every number of somebody's message against the report. */
export const checkMessage = words.en.checkTitle

/** Discord's locales of our languages; it falls back to the plain name in any other. */
const localized = ({ da, en }: Bilingual): LocalizationMap => ({ da, 'en-GB': en, 'en-US': en })

/** In servers, in talks with the bot, and wherever a person who installed it for themselves is. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
}

export function registrationOf(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...commands.map((command) => ({
      type: ApplicationCommandType.ChatInput as const,
      name: command.name,
      name_localizations: localized(command.names),
      description: command.summary.en,
      description_localizations: localized(command.summary),
      options: [
        ...argumentsOf(command).map((argument) => optionOf(argument, command)),
        ...(isDraft(command) ? [] : [publicOption()]),
        languageOption(),
      ],
      ...everywhere,
    })),
    {
      type: ApplicationCommandType.Message,
      name: checkMessage,
      name_localizations: localized({ da: words.da.checkTitle, en: words.en.checkTitle }),
      ...everywhere,
    },
  ]
}

/** A draft may be left out: then a window opens to write it in. */
const optionOf = (
  { name, names, description, isRequired, complete }: Argument,
  command: Command,
): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  name_localizations: localized(names),
  description: description.en,
  description_localizations: localized(description),
  required: isRequired && !isDraft(command),
  max_length: isDraft(command) ? limits.optionCharacters : caps.characters,
  ...(complete === null ? {} : { autocomplete: true as const }),
})

const named = (option: keyof typeof doorOptions) => {
  const [da, en] = [words.da.options[option], words.en.options[option]]
  return {
    name: doorOptions[option],
    name_localizations: localized({ da: da.name, en: en.name }),
    description: en.description,
    description_localizations: localized({ da: da.description, en: en.description }),
    required: false,
  }
}

const publicOption = (): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Boolean,
  ...named('public'),
})

const languageOption = (): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  ...named('language'),
  choices: (['da', 'en'] as const).map((lang) => ({ name: languageNames[lang], value: lang })),
})
