/** Turns what Discord sends for typed words back into the words. */

import type { APIUser } from 'discord.js'
import { withoutEmphasis } from '../without-emphasis.ts'

/** `<@1>`, `<@!1>`, `<@&1>`, `<#1>`, `<:name:1>`, `<a:name:1>`, `</name:1>`, `<t:1:R>`. */
const notation = /<(@[!&]?|#|a?:|\/|t:)([^<>\s:]{1,40})(?::([^<>\s]{1,40}))?>/g

type Said = { readonly content: string; readonly mentions?: readonly Pick<APIUser, 'id' | 'username'>[] }

/** Message Formatting: a mention of the bot itself says nothing, of another person their name, of the rest what is readable. */
export const wordsIn = ({ content, mentions = [] }: Said, self?: string): string =>
  withoutEmphasis(
    content.replace(notation, (_, sign: string, name: string) => {
      if (sign === '@' || sign === '@!')
        return name === self ? ' ' : `@${mentions.find(({ id }) => id === name)?.username ?? name}`
      if (sign === 't:') return ' '
      return sign.endsWith(':') ? `:${name}:` : `${sign}${name}`
    }),
  ).trim()
