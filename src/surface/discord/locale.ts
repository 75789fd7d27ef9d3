/** Discord's locales as languages of ours, and who an interaction comes from. */

import type { APIInteraction } from 'discord.js'
import type { Language } from '../../answer/tree.ts'
import type { Audience } from './controls.ts'

/** Danish for those who read it, English for everybody else; null where Discord does not tell. */
export const languageIn = (locale: string | undefined): Language | null =>
  locale === undefined ? null : locale === 'da' ? 'da' : 'en'

/** The language of whoever will see the answer: the person's own, or the server's. */
export function homeOf(interaction: APIInteraction, audience: Audience): Language | null {
  const own = 'locale' in interaction ? interaction.locale : undefined
  return languageIn(audience === 'everyone' ? (interaction.guild_locale ?? own) : own)
}

/** In a server they come as a member, elsewhere as a user. */
export const personIn = ({ member, user }: Pick<APIInteraction, 'member' | 'user'>): string =>
  (member?.user ?? user)?.id ?? ''
