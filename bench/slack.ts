/** What Slack's door costs beside Slack's own library, and that it loses nothing. */

import { startSlack } from '../test/surface/slack/stand-in.ts'
import { httpLines } from './slack-http.ts'
import { socketLines } from './slack-sockets.ts'
import { printTable } from './table.ts'

const distinct = 200

export async function benchSlack(questions: readonly string[]): Promise<void> {
  const asked = [...new Set(questions)].slice(0, distinct)
  const slack = await startSlack()
  printTable('Slack over HTTP, signed commands answered in full', await httpLines(asked, slack))
  printTable('Slack through sockets', await socketLines(asked, slack))
  await slack.stop()
  if (slack.objections.length > 0) throw new Error(`Slack would have refused: ${slack.objections[0]}`)
}
