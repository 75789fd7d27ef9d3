/** A Bolt app that answers every slash command with a constant: what Slack's own library costs. */

import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { signingSecret } from '../test/surface/slack/signed.ts'

/** Serves on a free port, which it prints; `answer` is the message of its answer, as JSON. */
export async function bareSlack(answer: string, slackApiUrl: string): Promise<void> {
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR })
  const app = new App({ token: 'xoxb-1', receiver, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl } })
  const constant = JSON.parse(answer)
  app.command(/./, async ({ ack }) => ack(constant))
  const server = await app.start({ port: 0, host: '127.0.0.1' })
  const address = server.address()
  process.stderr.write(
    `${JSON.stringify({ event: 'open', port: typeof address === 'object' ? address?.port : 0 })}\n`,
  )
}
