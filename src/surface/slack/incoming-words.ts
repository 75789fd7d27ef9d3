/** Turns what Slack sends for typed words back into the words. */

import { withoutEmphasis } from '../without-emphasis.ts'

/** `<@U…>`, `<#C…|name>`, `<!…>`, `<https://…|label>`: Slack's notation in texts of messages and commands. */
const notation = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g

/** Formatting text for app surfaces: a mention of the bot itself says nothing, any other its name. */
export function wordsIn(sent: string, botUser?: string): string {
  const words = sent
    .replace(notation, (_, sign: string, target: string, label: string | undefined) => {
      if (sign === '@' && target === botUser) return ' '
      return label ?? (sign === '' ? target : `${sign}${target}`)
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  return withoutEmphasis(words).trim()
}
