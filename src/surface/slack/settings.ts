/** What Slack's door needs to know, read from the environment; secrets also from files. */

import { readPatience, wrongPatience } from '../../serve/patience.ts'

/** Reads a variable, or the file that the variable of that name with `_FILE` points to. */
export type ReadSetting = (name: string) => string | undefined

type Common = {
  /** Where Slack's Web API is; another one for GovSlack or a test. */
  readonly apiUrl: string
  /** Milliseconds after which silence is taken for trouble: of a socket's peer, or in the middle of a request. */
  readonly patienceMs: number
}

/** Slack comes to us through sockets that we open. */
export type SocketSettings = Common & {
  readonly way: 'sockets'
  readonly botToken: string
  readonly appToken: string
}

/** Slack posts to an address of ours. */
export type HttpSettings = Common & {
  readonly way: 'http'
  readonly signingSecret: string
  readonly host: string
  readonly port: number
  readonly workspace: OneWorkspace | ManyWorkspaces
}

export type OneWorkspace = { readonly type: 'one'; readonly botToken: string }

export type ManyWorkspaces = {
  readonly type: 'many'
  readonly clientId: string
  readonly clientSecret: string
  readonly stateSecret: string
  /** Folder of the installations. */
  readonly folder: string
}

export type SlackSettings = SocketSettings | HttpSettings

export type ReadSettings =
  | { readonly type: 'ready'; readonly settings: SlackSettings }
  /** Slack is not wanted at all. */
  | { readonly type: 'none' }
  | { readonly type: 'wrong'; readonly why: string }

const wrong = (why: string): ReadSettings => ({ type: 'wrong', why })

/** Which way in is meant follows from what is given: an app token for sockets, a signing secret for HTTP. */
export function readSlackSettings(read: ReadSetting, stateFolder: string | null): ReadSettings {
  const apiUrl = read('SLACK_API_URL') ?? 'https://slack.com/api/'
  const patienceMs = readPatience(read)
  if (patienceMs === null) return wrong(wrongPatience)
  const botToken = read('SLACK_BOT_TOKEN')
  const appToken = read('SLACK_APP_TOKEN')
  const signingSecret = read('SLACK_SIGNING_SECRET')
  if (signingSecret !== undefined)
    return httpSettings(read, { apiUrl, patienceMs, signingSecret, botToken, stateFolder })
  if (botToken === undefined && appToken === undefined) return { type: 'none' }
  if (botToken === undefined || !botToken.startsWith('xoxb-'))
    return wrong('SLACK_BOT_TOKEN: a token that begins with xoxb- (OAuth & Permissions)')
  if (appToken === undefined || !appToken.startsWith('xapp-'))
    return wrong('SLACK_APP_TOKEN: a token that begins with xapp- (Basic Information, App-Level Tokens)')
  return { type: 'ready', settings: { way: 'sockets', apiUrl, patienceMs, botToken, appToken } }
}

type Given = {
  readonly apiUrl: string
  readonly patienceMs: number
  readonly signingSecret: string
  readonly botToken: string | undefined
  readonly stateFolder: string | null
}

function httpSettings(
  read: ReadSetting,
  { apiUrl, patienceMs, signingSecret, botToken, stateFolder }: Given,
): ReadSettings {
  const port = Number(read('KILDETAL_PORT') ?? '3000')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return wrong('KILDETAL_PORT: a number up to 65535')
  const host = read('KILDETAL_HOST') ?? '127.0.0.1'
  const common = { way: 'http', apiUrl, patienceMs, signingSecret, host, port } as const
  const clientId = read('SLACK_CLIENT_ID')
  if (clientId === undefined) {
    if (botToken === undefined)
      return wrong(
        'SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for several',
      )
    return { type: 'ready', settings: { ...common, workspace: { type: 'one', botToken } } }
  }
  const clientSecret = read('SLACK_CLIENT_SECRET')
  const stateSecret = read('SLACK_STATE_SECRET')
  if (clientSecret === undefined || stateSecret === undefined)
    return wrong('SLACK_CLIENT_SECRET and SLACK_STATE_SECRET belong to SLACK_CLIENT_ID')
  if (stateFolder === null) return wrong('KILDETAL_STATE: the folder that keeps the installations')
  return {
    type: 'ready',
    settings: {
      ...common,
      workspace: { type: 'many', clientId, clientSecret, stateSecret, folder: stateFolder },
    },
  }
}
