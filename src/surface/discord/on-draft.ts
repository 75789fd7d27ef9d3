/** A draft that was written in the window. */

import type { APIModalSubmitInteraction } from 'discord.js'
import { draftIn, languageOf } from './draft-window.ts'
import { homeOf } from './locale.ts'
import { answering } from './on-command.ts'
import type { Counter } from './react.ts'
import { type Reaction, replying } from './reaction.ts'
import { words } from './words.ts'

export function onDraft(interaction: APIModalSubmitInteraction, counter: Counter): Reaction {
  const { custom_id: id, components } = interaction.data
  const draft = draftIn(components)
  const home = homeOf(interaction, 'asker')
  const lang = languageOf(id)
  const spoken = lang ?? home ?? counter.house.reportLanguage
  if (draft === '') return replying('window', counter.replies.said(words[spoken].noWords, spoken))
  return answering('window', { name: 'check', words: [draft], lang, page: 1 }, home, 'asker', counter)
}
