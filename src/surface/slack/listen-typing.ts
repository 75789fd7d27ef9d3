/** The select that offers names as one types their first letters. */

import type { App } from '@slack/bolt'
import type { Language } from '../../answer/tree.ts'
import type { House } from '../../serve/house.ts'
import { limits } from './limits.ts'
import { personIn, type Room } from './listening.ts'

export function listenToTyping(app: App, { house }: Room): void {
  app.options(/^pick:/, async ({ ack, options }) => {
    const [, command = ''] = options.action_id.split(':')
    const lang = house.choices.of(personIn(options.team?.id, options.user.id)) ?? house.reportLanguage
    await ack({ options: optionsFor(command, options.value, lang, house) })
  })
}

/** Each option carries the whole line; a name that Slack would cut is left to be typed. */
function optionsFor(command: string, typed: string, lang: Language, { complete }: House) {
  const start = `/${command} `
  return complete(start + typed, lang)
    .map((line) => ({ line, name: line.slice(start.length) }))
    .filter(
      ({ line, name }) =>
        line.length <= limits.optionValue && name !== '' && name.length <= limits.optionText,
    )
    .slice(0, limits.options)
    .map(({ line, name }) => ({
      text: { type: 'plain_text' as const, text: name, emoji: false },
      value: line,
    }))
}
