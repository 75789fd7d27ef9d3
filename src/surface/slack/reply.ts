/** From what was asked to the reply; the same line has the same reply, so some are kept. */

import { failed, paragraph } from '../../answer/build.ts'
import type { Answer, Language } from '../../answer/tree.ts'
import { createBounded } from '../../serve/bounded.ts'
import type { House } from '../../serve/house.ts'
import type { Asked } from './asked.ts'
import type { Audience } from './controls.ts'
import { drawAnswer, drawInView, drawRelated, drawSaid, drawShared, type Reply } from './draw.ts'
import { words } from './words.ts'

export type Replies = {
  /** Throws nothing: what goes wrong is a reply with an incident number. */
  to(asked: Asked, home: Language | null, audience: Audience): Reply
  /** The answer as everybody is to see it, and who shared it. */
  shared(asked: Asked, user: string): Reply
  /** What the answer offers to ask next. */
  related(asked: Asked): Reply
  /** For a window. */
  inView(asked: Asked): Reply
  /** Logs the error and gives its incident number to the person. */
  failed(error: unknown, lang: Language): Reply
}

/** A few megabytes at most. */
const kept = 500
const longestKept = 600
/** A draft is read in one go, while all others wait: a tenth of a second at this length. */
const longestLine = 8_000

export function createReplies(house: House): Replies {
  const memo = createBounded<Reply>(kept)
  const answerTo = ({ line, lang }: Asked): Answer => house.answer(line, lang, null)

  const failedReply = (error: unknown, lang: Language): Reply => {
    const incident = house.report(error)
    return drawInView(failed(incident, lang, paragraph(words[lang].failed(incident))))
  }
  const fresh = (asked: Asked, home: Language | null, audience: Audience): Reply => {
    try {
      const answer = (): Answer => house.answer(asked.line, asked.lang, home)
      return tooLong(asked, home, house) ?? drawAnswer(answer(), asked, audience, house)
    } catch (error) {
      return failedReply(error, spokenIn(asked, home, house))
    }
  }

  return {
    to(asked, home, audience) {
      const key = `${house.version} ${audience} ${home} ${asked.lang} ${asked.page} ${asked.line}`
      const known = memo.get(key)
      if (known) return known
      const reply = fresh(asked, home, audience)
      if (key.length <= longestKept && reply.outcome !== 'failed') memo.set(key, reply)
      return reply
    },
    shared: (asked, user) => drawShared(answerTo(asked), asked, user, house),
    related: (asked) => drawRelated(answerTo(asked)),
    inView: (asked) => tooLong(asked, null, house) ?? drawInView(answerTo(asked)),
    failed: failedReply,
  }
}

/** Null where the line is short enough to be read. */
function tooLong(asked: Asked, home: Language | null, house: House): Reply | null {
  if (asked.line.length <= longestLine) return null
  const spoken = spokenIn(asked, home, house)
  return drawSaid(words[spoken].tooLong(longestLine), spoken)
}

/** As an answer would have been told: as the person chose, else as the words tell, else as the person's Slack or the report. */
const spokenIn = ({ line, lang }: Asked, home: Language | null, house: House): Language =>
  lang ?? house.languageOf(line) ?? home ?? house.reportLanguage
