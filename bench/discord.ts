/** What Discord's door costs beside a bare server, and that it loses nothing. */

import { gatewayLines } from './discord-gateway.ts'
import { httpLines } from './discord-http.ts'
import { typingLines } from './discord-typing.ts'
import { printTable } from './table.ts'

const distinct = 200

export async function benchDiscord(questions: readonly string[]): Promise<void> {
  const asked = [...new Set(questions)].slice(0, distinct)
  printTable('Discord over HTTP, signed interactions answered in full', await httpLines(asked))
  printTable('Discord, names while one types', await typingLines())
  printTable('Discord through the gateway', await gatewayLines(asked, Math.random))
}
