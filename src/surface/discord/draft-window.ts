/** The window to write a long draft in. */

import {
  type APIModalInteractionResponse,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord.js'
import type { Language } from '../../answer/tree.ts'
import { limits } from './limits.ts'
import { words } from './words.ts'

const field = 'draft'

/** `lang` is the language that was chosen, which the window carries along; `spoken` the one it is written in. */
export function draftWindow(lang: Language | null, spoken: Language): APIModalInteractionResponse {
  const { checkTitle, draftLabel, draftHint } = words[spoken]
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: `${field} ${lang ?? '-'}`,
      title: checkTitle.slice(0, limits.modalTitle),
      components: [
        {
          type: ComponentType.Label,
          label: draftLabel.slice(0, limits.labelText),
          description: draftHint.slice(0, 100),
          component: {
            type: ComponentType.TextInput,
            custom_id: field,
            style: TextInputStyle.Paragraph,
            max_length: limits.inputCharacters,
            required: true,
          },
        },
      ],
    },
  }
}

/** The chosen language that the window carried. */
export const languageOf = (customId: string): Language | null => {
  const [, lang] = customId.split(' ')
  return lang === 'da' || lang === 'en' ? lang : null
}

/** What was written in it. */
export function draftIn(components: readonly unknown[]): string {
  for (const one of components) {
    if (typeof one !== 'object' || one === null || !('component' in one)) continue
    const { component } = one
    if (typeof component !== 'object' || component === null || !('value' in component)) continue
    if (typeof component.value === 'string') return component.value.trim()
  }
  return ''
}
