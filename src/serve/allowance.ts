/** How much one person, and all of a workspace together, may ask in a minute. */

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { createBounded } from './bounded.ts'

/** Questions a minute; 0 sets no limit. */
export type Limits = { readonly perPerson: number; readonly perWorkspace: number }

export type Verdict =
  | { readonly type: 'go' }
  | {
      readonly type: 'wait'
      readonly seconds: number
      /** Whose measure is full. */
      readonly of: 'person' | 'workspace'
      /** The person was not told in this minute yet. */
      readonly isNews: boolean
    }

export type Allowance = {
  /** Counts a question; `workspace` is null where there is none, as between one person and the bot. */
  take(person: string, workspace: string | null): Promise<Verdict>
}

const minute = 60

/** More people than any storm has at once. */
const remembered = 10_000

/** `now` in milliseconds since 1970. */
export function createAllowance({ perPerson, perWorkspace }: Limits, now: () => number): Allowance {
  const person = limiterOf(perPerson)
  const workspace = limiterOf(perWorkspace)
  const toldUntil = createBounded<number>(remembered)
  const wait = (name: string, of: 'person' | 'workspace', ms: number): Verdict => {
    const isNews = (toldUntil.get(name) ?? 0) <= now()
    if (isNews) toldUntil.set(name, now() + ms)
    return { type: 'wait', seconds: Math.max(1, Math.ceil(ms / 1000)), of, isNews }
  }
  return {
    // What a person may not ask does not count against the others.
    async take(name, place) {
      const own = await spend(person, name)
      if (own !== null) return wait(name, 'person', own)
      const shared = place === null ? null : await spend(workspace, place)
      return shared === null ? { type: 'go' } : wait(name, 'workspace', shared)
    },
  }
}

const limiterOf = (points: number): RateLimiterMemory | null =>
  points === 0 ? null : new RateLimiterMemory({ points, duration: minute })

/** Null where it may go on, else the milliseconds until it may. */
async function spend(limiter: RateLimiterMemory | null, key: string): Promise<number | null> {
  try {
    await limiter?.consume(key)
    return null
  } catch (full) {
    // The count is over after a minute in any case; by a clock that was set it may look longer.
    if (full instanceof RateLimiterRes) return Math.min(full.msBeforeNext, minute * 1000)
    throw full
  }
}

export const usualLimits: Limits = { perPerson: 30, perWorkspace: 600 }

/** From the environment; null where they make no sense. */
export function readLimits(read: (name: string) => string | undefined): Limits | null {
  const perPerson = Number(read('KILDETAL_PER_PERSON') ?? usualLimits.perPerson)
  const perWorkspace = Number(read('KILDETAL_PER_WORKSPACE') ?? usualLimits.perWorkspace)
  return [perPerson, perWorkspace].every((count) => Number.isInteger(count) && count >= 0 && count <= 1e6)
    ? { perPerson, perWorkspace }
    : null
}

export const wrongLimits = 'KILDETAL_PER_PERSON, KILDETAL_PER_WORKSPACE: questions a minute, 0 for no limit'
