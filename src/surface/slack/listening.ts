/** What all listeners share: they work for somebody, who gets a reply whatever happens. */

import type { House } from '../../serve/house.ts'
import type { InFlight } from '../../serve/in-flight.ts'
import type { Log } from '../../serve/log.ts'
import type { Reply } from './draw.ts'
import type { LocaleOf } from './home-of.ts'
import type { Replies } from './reply.ts'
import type { PostToUrl } from './response-url.ts'

export type Room = {
  readonly house: House
  readonly replies: Replies
  readonly inFlight: InFlight
  readonly log: Log
  /** Milliseconds, for telling how long an answer took. */
  readonly now: () => number
  /** True for an event id that has not come before: Slack repeats what it thinks was not heard. */
  readonly isFirst: (eventId: string | undefined) => boolean
  readonly localeOf: LocaleOf
  readonly postToUrl: PostToUrl
}

/** Answers, speaks, and logs how it went; `what` names the way in. Resolves in any case. */
export function answering(
  { replies, inFlight, log, now }: Room,
  what: string,
  speak: (reply: Reply) => Promise<void>,
  work: () => Reply | Promise<Reply>,
): Promise<void> {
  const begun = now()
  const done = (outcome: string): void =>
    log('info', 'answered', { what, outcome, ms: Math.round(now() - begun) })
  const run = async (): Promise<void> => {
    try {
      const reply = await work()
      await speak(reply)
      done(reply.outcome)
    } catch (error) {
      const apology = replies.failed(error, null)
      // The way to the person may be what is broken; the incident is in the log by now.
      await speak(apology).then(
        () => done('failed'),
        () => done('unheard'),
      )
    }
  }
  return inFlight.track(run())
}

/** One name for a person in a workspace. */
export const personIn = (team: string | undefined, user: string): string => `${team ?? ''}:${user}`
