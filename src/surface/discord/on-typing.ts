/** Names to pick from while one types. */

import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
} from 'discord.js'
import { argumentsOf } from '../../command.ts'
import type { Candidate } from '../../serve/house.ts'
import { commandNamed } from './asked.ts'
import { limits } from './limits.ts'
import { homeOf } from './locale.ts'
import { languageChosen, optionsIn } from './on-command.ts'
import type { Counter } from './react.ts'
import { type Reaction, responding } from './reaction.ts'

export function onTyping(
  interaction: APIApplicationCommandAutocompleteInteraction,
  { house }: Counter,
): Reaction {
  const { name, options } = interaction.data
  const focused = options.find((option) => 'focused' in option && option.focused === true)
  const command = commandNamed(name, house.commands)
  const argument = command ? argumentsOf(command).find((one) => one.name === focused?.name) : undefined
  const typed = focused && 'value' in focused ? String(focused.value) : ''
  const lang = languageChosen(optionsIn(options)) ?? homeOf(interaction, 'asker') ?? house.reportLanguage
  const candidates = argument?.complete ? house.candidates(argument.complete, typed, lang) : []
  return responding('typing', {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: candidates.flatMap(choiceOf).slice(0, limits.choices) },
  })
}

/** A name that Discord would refuse is left to be typed; one without room for its note goes without. */
function choiceOf({ name, note }: Candidate): APIApplicationCommandOptionChoice<string>[] {
  if (name === '' || name.length > limits.choiceText) return []
  const label = note === null ? name : `${name} · ${note}`
  return [{ name: label.length > limits.choiceText ? name : label, value: name }]
}
