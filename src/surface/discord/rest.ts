/** Discord's REST client, set for somebody who waits. */

import { DiscordAPIError, REST, type RESTOptions } from 'discord.js'

/** Discord waits three seconds for an answer: one try of this length and, where it broke on the way, one more. */
export const restOptions = (apiUrl: string): Partial<RESTOptions> => ({
  api: apiUrl,
  version: '10',
  timeout: 2_500,
  retries: 1,
  // The client keeps a queue for each interaction that something was sent behind, and would keep it for an hour.
  handlerSweepInterval: 60_000,
})

/** Null where all that is sent carries its own proof, as the answers to interactions do. */
export function createRest(apiUrl: string, token: string | null): REST {
  return token === null
    ? // Interaction endpoints are not bound to the global rate limit (Rate Limits): nobody waits behind the pictures of others.
      new REST({ ...restOptions(apiUrl), globalRequestsPerSecond: Number.POSITIVE_INFINITY })
    : new REST(restOptions(apiUrl)).setToken(token)
}

/** `Unknown interaction`, answered already, `Invalid Webhook Token`: nobody is there to hear it any more. */
const tooLate = new Set<unknown>([10_062, 40_060, 50_027])

export const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && tooLate.has(error.code)

/** `Unknown Message`, `Unknown Webhook`: also what is said of an answer that Discord has not put there yet. */
const tooEarly = new Set<unknown>([10_008, 10_015])

export const isTooEarly = (error: unknown): boolean =>
  error instanceof DiscordAPIError && tooEarly.has(error.code)

/**
 * The client forgets its token for good at the first 401, and one may come by mistake: it is told again, and what was
 * refused is tried once more.
 */
export async function withToken<Result>(
  rest: REST,
  token: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status !== 401) throw error
    rest.setToken(token)
    return await work()
  }
}
