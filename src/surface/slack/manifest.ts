/** The app manifest of Slack, worked out from the commands. */

import type { Language } from '../../answer/tree.ts'
import type { Command } from '../../command.ts'
import { ids } from './ids.ts'
import { promptsOf } from './prompts.ts'
import { botScopes } from './scopes.ts'
import { words as doorWords } from './words.ts'

export type ManifestWish = {
  readonly lang: Language
  /** The short names as well, where the workspace has them free. */
  readonly short: boolean
  /** Lines worth asking. */
  readonly suggestions: readonly string[]
}

const app = 'Kildetal'
const root = '/kildetal'

const words = {
  da: {
    description: 'Svarer på spørgsmål om en rapport, med kilde til hvert tal',
    root: 'Spørg rapporten, eller skriv en kommando; alene viser den, hvad man kan',
    hint: '[kommando eller spørgsmål]',
    check: 'Holder hvert tal i beskeden op mod rapporten; kun du ser svaret',
  },
  en: {
    description: 'Answers questions about a report, with the source of every figure',
    root: 'Ask the report, or type a command; alone it shows what one can ask',
    hint: '[command or question]',
    check: 'Holds every number of the message against the report; only you see the answer',
  },
} as const

/** Slack takes names without æ, ø and å only, so the commands keep their English ones. */
export function manifestOf(commands: readonly Command[], { lang, short, suggestions }: ManifestWish) {
  const { description, root: rootSummary, hint, check: checkSummary } = words[lang]
  const { checkTitle, askTitle } = doorWords[lang]
  const short_names = commands.map(({ name, summary }) => ({
    command: `/${name}`,
    description: summary[lang],
  }))
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: { name: app, description, background_color: '#1d3557' },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      agent_view: { agent_description: description, suggested_prompts: promptsOf(suggestions) },
      bot_user: { display_name: app, always_online: true },
      shortcuts: [
        { name: checkTitle, type: 'message', callback_id: ids.check, description: checkSummary },
        { name: askTitle, type: 'global', callback_id: ids.ask, description: rootSummary },
      ],
      slash_commands: [
        { command: root, description: rootSummary, usage_hint: hint, should_escape: false },
        ...(short ? short_names : []).map((command) => ({ ...command, should_escape: false })),
      ],
    },
    oauth_config: { scopes: { bot: botScopes } },
    settings: {
      event_subscriptions: {
        bot_events: ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im'],
      },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  }
}
