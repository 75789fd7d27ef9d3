/** What Slack sends, in the shapes that its SDKs have recorded. */

import { randomUUID } from 'node:crypto'
import type { Fields } from './stand-in.ts'

const team = { id: 'T1', domain: 'nordby' }
const user = { id: 'U1', username: 'ada', name: 'ada', team_id: 'T1' }

export const slashCommand = (line: string, response_url: string, more: Fields = {}): Fields => {
  const [command = '', ...words] = line.split(' ')
  return {
    token: 'x',
    team_id: 'T1',
    team_domain: 'nordby',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U1',
    user_name: 'ada',
    command,
    text: words.join(' '),
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url,
    trigger_id: '1.2.abc',
    ...more,
  }
}

const interaction = (type: string, more: Fields): Fields => ({
  type,
  team,
  user,
  api_app_id: 'A1',
  token: 'x',
  enterprise: null,
  is_enterprise_install: false,
  ...more,
})

export const press = (action: Fields, response_url?: string): Fields =>
  interaction('block_actions', {
    container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true },
    trigger_id: '1.2.abc',
    channel: { id: 'C1', name: 'general' },
    state: { values: {} },
    ...(response_url === undefined ? {} : { response_url }),
    actions: [{ block_id: 'b1', type: 'button', action_ts: '1.3', ...action }],
  })

export const typing = (action_id: string, value: string): Fields =>
  interaction('block_suggestion', { container: { type: 'message' }, action_id, block_id: 'b1', value })

export const event = (what: Fields, more: Fields = {}): Fields => ({
  token: 'x',
  team_id: 'T1',
  api_app_id: 'A1',
  type: 'event_callback',
  event_id: `Ev${randomUUID()}`,
  event_time: 1,
  authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true }],
  event: { event_ts: '2.1', ts: '2.1', user: 'U1', ...what },
  ...more,
})

export const mention = (text: string, more: Fields = {}): Fields =>
  event({ type: 'app_mention', channel: 'C1', text: `<@UBOT> ${text}`, ...more })

export const directMessage = (text: string, more: Fields = {}): Fields =>
  event({ type: 'message', channel: 'D1', channel_type: 'im', text, ...more })

export const messageShortcut = (text: string): Fields =>
  interaction('message_action', {
    callback_id: 'check_figures',
    trigger_id: '1.2.abc',
    action_ts: '1.4',
    channel: { id: 'C1', name: 'general' },
    message_ts: '1.1',
    message: { type: 'message', user: 'U2', ts: '1.1', text },
  })

export const globalShortcut = (): Fields =>
  interaction('shortcut', { callback_id: 'ask_report', trigger_id: '1.2.abc', action_ts: '1.4' })

export const submitted = (question: string): Fields =>
  interaction('view_submission', {
    trigger_id: '1.2.abc',
    response_urls: [],
    view: {
      id: 'V1',
      team_id: 'T1',
      type: 'modal',
      blocks: [],
      private_metadata: '',
      callback_id: 'ask_report',
      state: { values: { question: { question: { type: 'plain_text_input', value: question } } } },
      hash: 'h',
      title: { type: 'plain_text', text: 'x' },
      root_view_id: 'V1',
      app_id: 'A1',
      bot_id: 'BBOT',
    },
  })

export const homeOpened = (tab: 'home' | 'messages'): Fields =>
  event({ type: 'app_home_opened', channel: 'D1', tab })
