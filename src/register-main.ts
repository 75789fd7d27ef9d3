/** `kildetal register`: tells Discord of the commands, and says what that changed. */

import type { Kildetal } from './kildetal.ts'
import { readSecret } from './serve/secret.ts'
import { type Registered, register } from './surface/discord/register.ts'
import { apiUrlIn, tokenIn } from './surface/discord/settings.ts'

type Registering = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly open: () => Promise<Kildetal>
  /** A server's id; null: everywhere. */
  readonly guild: string | null
  readonly dry: boolean
  readonly out: Pick<NodeJS.WriteStream, 'write'>
  readonly complain: Pick<NodeJS.WriteStream, 'write'>
}

/** Returns the exit code: 0 told or nothing to tell, 2 not enough said in the environment. */
export async function registerMain(wish: Registering): Promise<number> {
  const { env, open, guild, dry, out, complain } = wish
  const read = (name: string): string | undefined => readSecret(env, name)
  const token = tokenIn(read)
  if (token === undefined) {
    complain.write('kildetal register: DISCORD_TOKEN has to be set; see the README\n')
    return 2
  }
  const { desk } = await open()
  out.write(tell(await register(desk.commands, { token, apiUrl: apiUrlIn(read), guild, dry }), dry))
  return 0
}

/** A line a command that differs, then what it came to. */
function tell({ added, changed, gone, same }: Registered, dry: boolean): string {
  const lines = [
    ...added.map((name) => `+ ${name}`),
    ...changed.map((name) => `~ ${name}`),
    ...gone.map((name) => `- ${name}`),
  ]
  const sum = `${added.length} new, ${changed.length} changed, ${gone.length} gone, ${same.length} as before`
  const done = lines.length === 0 ? 'nothing to do' : dry ? 'nothing done' : 'done'
  return `${[...lines, `${sum}: ${done}`].join('\n')}\n`
}
