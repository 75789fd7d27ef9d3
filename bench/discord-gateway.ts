/** Discord through the gateway: nobody is left without an answer while connections break at random. */

import { slash } from '../test/surface/discord/payloads.ts'
import { startDiscord, token } from '../test/surface/discord/stand-in.ts'
import { running } from './process.ts'
import type { Line } from './table.ts'

const interactions = 1_000
/** How often the line breaks, of a hundred interactions. */
const breaks = 2

/** `chance` gives a number from 0 up to 1. */
export async function gatewayLines(questions: readonly string[], chance: () => number): Promise<Line[]> {
  const discord = await startDiscord()
  const program = await running(['dist/kildetal.js', 'serve'], {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: discord.api,
  })
  const ways = [
    () => discord.gateway.drop(),
    () => discord.gateway.close(4000),
    () => discord.gateway.send(7),
    () => discord.gateway.send(9, true),
  ]
  let broken = 0
  for (let n = 0; n < interactions; n += 1) {
    const answered = discord.interact(slash('ask', { question: questions[n % questions.length] ?? '' }))
    if (chance() < breaks / 100) {
      ways[Math.floor(chance() * ways.length)]?.()
      broken += 1
    }
    await answered
  }
  const answers = discord.calls.all.filter(({ path, status }) => path.endsWith('/callback') && status === 204)
  await program.stop()
  await discord.stop()
  if (discord.objections.length > 0) throw new Error(`Discord would have refused: ${discord.objections[0]}`)
  return [
    {
      what: `unanswered of ${interactions} interactions while the gateway broke ${broken} times`,
      measured: String(interactions - answers.length),
      goal: '0',
    },
  ]
}
