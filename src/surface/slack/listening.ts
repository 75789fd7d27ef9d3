/** What all listeners share: they work for somebody, who gets a reply whatever happens. */

import type { Language } from '../../answer/tree.ts'
import { tooMany } from '../../serve/too-many.ts'
import { begin, type Trade } from '../../serve/trade.ts'
import { drawSaid, type Reply } from './draw.ts'
import type { LocaleOf } from './home-of.ts'
import type { Replies } from './reply.ts'
import type { PostToUrl } from './response-url.ts'

export type Room = Trade & {
  readonly replies: Replies
  /** True for an event id that has not come before: Slack repeats what it thinks was not heard. */
  readonly isFirst: (eventId: string | undefined) => boolean
  readonly localeOf: LocaleOf
  readonly postToUrl: PostToUrl
}

/** Who asks, and how. */
export type By = {
  /** The way in, for the log. */
  readonly what: string
  readonly team: string | undefined
  readonly user: string
  /** What was typed: it tells the language for words of the door's own. */
  readonly line: string
}

/** Answers, speaks, and logs how it went, or says that it was too much at once. Resolves in any case. */
export function answering(
  room: Room,
  by: By,
  speak: (reply: Reply) => Promise<void>,
  work: () => Reply | Promise<Reply>,
): Promise<void> {
  const { replies, inFlight, allowance } = room
  const told = begin(room, 'slack')
  const run = async (): Promise<void> => {
    try {
      const verdict = await allowance.take(personIn(by.team, by.user), by.team ?? null)
      if (verdict.type === 'wait') {
        // All would see it, time and again.
        const isHeard = by.what === 'mention' && !verdict.isNews
        const lang = languageOf(by, room)
        if (!isHeard) await speak(drawSaid(tooMany(verdict, lang), lang))
        return told(by.what, 'limited')
      }
      const reply = await work()
      await speak(reply)
      told(by.what, reply.outcome, reply.refusal)
    } catch (error) {
      const apology = replies.failed(error, languageOf(by, room))
      // The way to the person may be what is broken; the incident is in the log by now.
      await speak(apology).then(
        () => told(by.what, 'failed'),
        () => told(by.what, 'unheard'),
      )
    }
  }
  return inFlight.track(run())
}

/** As the person chose, else as the words tell, else as the report. */
const languageOf = ({ team, user, line }: By, { house }: Room): Language =>
  house.choices.of(personIn(team, user)) ?? house.languageOf(line) ?? house.reportLanguage

/** One name for a person in a workspace. */
export const personIn = (team: string | undefined, user: string): string => `${team ?? ''}:${user}`
