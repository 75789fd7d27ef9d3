/** The language of a person's Slack, which counts where what they typed tells none. */

import type { webApi } from '@slack/bolt'
import type { Language } from '../../answer/tree.ts'
import { parseLine } from '../../question.ts'
import { createBounded } from '../../serve/bounded.ts'
import type { Asked } from './asked.ts'
import { personIn, type Room } from './listening.ts'

export type Person = { readonly team: string | undefined; readonly user: string }

/** Null where the language cannot be had, or is neither of ours. */
export type LocaleOf = (client: webApi.WebClient, person: Person) => Promise<Language | null>

/** A command alone says nothing of a language. */
export const isBare = ({ line, lang }: Asked): boolean =>
  lang === null && line.startsWith('/') && parseLine(line).rest === ''

/** Asks Slack only where it matters. */
export const homeOf = async (
  asked: Asked,
  person: Person,
  { localeOf }: Room,
  client: webApi.WebClient,
): Promise<Language | null> => (isBare(asked) ? localeOf(client, person) : null)

/** Each person is asked for once. */
export function createLocales(): LocaleOf {
  const known = createBounded<{ readonly lang: Language | null }>(10_000)
  return async (client, { team, user }) => {
    const name = personIn(team, user)
    const found = known.get(name)
    if (found) return found.lang
    try {
      const { user: told } = await client.users.info({ user, include_locale: true })
      const code = told?.locale?.slice(0, 2).toLowerCase()
      const lang = code === 'da' || code === 'en' ? code : null
      known.set(name, { lang })
      return lang
    } catch {
      // The report's language will do.
      return null
    }
  }
}
