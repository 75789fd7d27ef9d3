/** Where an answer may be posted to. */

import { expect, it } from 'vitest'
import { isSlacks } from '../../../src/surface/slack/response-url.ts'

const api = 'https://slack.com/api/'

it.each([
  { url: 'https://hooks.slack.com/commands/T1/2/x', apiUrl: api },
  { url: 'https://slack.com/x', apiUrl: api },
  { url: 'https://hooks.slack-gov.com/commands/x', apiUrl: 'https://slack-gov.com/api/' },
  { url: 'http://127.0.0.1:8080/respond/x', apiUrl: 'http://127.0.0.1:8080/api/' },
])('$url belongs to $apiUrl', ({ url, apiUrl }) => expect(isSlacks(url, apiUrl)).toBe(true))

it.each([
  'http://hooks.slack.com/commands/x',
  'https://hooks.slack.com:8443/commands/x',
  'https://hooks.slack.com.example.org/x',
  'https://hooks.slack.com@example.org/x',
  'https://user:word@hooks.slack.com/x',
  'https://notslack.com/x',
  'https://files.slack.com/x',
  'http://169.254.169.254/latest',
  'file:///etc/passwd',
  '',
])('“%s” is not Slack’s', (url) => expect(isSlacks(url, api)).toBe(false))
