/** The programs that the Slack bench measures, each in a process of its own. */

import { signingSecret } from '../test/surface/slack/signed.ts'
import { type Running, running } from './process.ts'

export const serveHttp = (api: string): Promise<Running> =>
  running(['--inspect=127.0.0.1:0', 'dist/kildetal.js', 'serve'], {
    SLACK_API_URL: api,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: 'xoxb-1',
    KILDETAL_PORT: '0',
  })

export const serveSockets = (api: string): Promise<Running> =>
  running(['dist/kildetal.js', 'serve'], {
    SLACK_API_URL: api,
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
  })

export const serveBare = (api: string, answer: string): Promise<Running> =>
  running(['dist/bench.js', 'bare-slack'], { SLACK_API_URL: api, ANSWER: answer })
