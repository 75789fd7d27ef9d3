/** What the app may do in a workspace, and why: nothing more. */

/** Bot scopes, each with its reason. */
export const scopes = {
  'app_mentions:read': 'hears when it is mentioned',
  'assistant:write': 'suggests what to ask where one writes to it',
  'chat:write': 'answers in threads and conversations with it',
  commands: 'slash commands and shortcuts',
  'files:write': 'uploads the picture of an answer',
  'im:history': 'hears direct messages to it',
  'users:read': 'the language of a person whose bare command tells none',
} as const

export const botScopes = Object.keys(scopes)
