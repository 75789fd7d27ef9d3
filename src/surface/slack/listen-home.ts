/** App Home: what the bot is, and the language a person wants; and what to ask it, where one writes to it. */

import type { App, BlockAction, webApi } from '@slack/bolt'
import type { Language } from '../../answer/tree.ts'
import type { Person } from './home-of.ts'
import { ids } from './ids.ts'
import { personIn, type Room } from './listening.ts'
import { promptsOf } from './prompts.ts'
import { homeView } from './views.ts'

export function listenToHome(app: App, room: Room): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    const person = { team: body.team_id, user: event.user }
    const shown =
      event.tab === 'messages' ? prompt(client, event.channel, person, room) : publish(client, person, room)
    return room.inFlight.track(shown)
  })

  app.action<BlockAction>(ids.language, async ({ ack, action, body, client }) => {
    await room.inFlight.track(ack())
    if (action.type !== 'static_select') return
    const { value } = action.selected_option
    const person = { team: body.team?.id, user: body.user.id }
    room.house.choices.choose(
      personIn(person.team, person.user),
      value === 'da' || value === 'en' ? value : null,
    )
    return room.inFlight.track(publish(client, person, room))
  })
}

async function publish(client: webApi.WebClient, person: Person, room: Room): Promise<void> {
  const chosen = room.house.choices.of(personIn(person.team, person.user))
  const view = homeView(room.house, await languageOf(client, person, room), chosen)
  await client.views.publish({ user_id: person.user, view })
}

/** A workspace without agents refuses them, and nobody misses anything. */
async function prompt(client: webApi.WebClient, channel: string, person: Person, room: Room): Promise<void> {
  const prompts = promptsOf(room.house.suggestions(await languageOf(client, person, room)))
  // The library's own method asks for a thread, which there is none of yet.
  await client
    .apiCall('assistant.threads.setSuggestedPrompts', { channel_id: channel, prompts })
    .catch((error: unknown) => room.log('info', 'no prompts', { told: String(error) }))
}

/** As chosen, else as the person's Slack, else as the report. */
const languageOf = async (
  client: webApi.WebClient,
  person: Person,
  { house, localeOf }: Room,
): Promise<Language> =>
  house.choices.of(personIn(person.team, person.user)) ??
  (await localeOf(client, person)) ??
  house.reportLanguage
