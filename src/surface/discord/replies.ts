/** From what was asked to the reply; the same has the same reply, so some are kept. */

import { failed, paragraph } from '../../answer/build.ts'
import type { Answer, Language } from '../../answer/tree.ts'
import { createBounded } from '../../serve/bounded.ts'
import type { House } from '../../serve/house.ts'
import { type Asked, inputOf } from './asked.ts'
import type { Audience } from './controls.ts'
import { drawAnswer, drawOnly, drawRelated, drawSaid, drawShared, type Reply } from './draw.ts'
import { words } from './words.ts'

export type Replies = {
  /** `home` is the language of whoever will see it; it counts where the words tell none. */
  to(asked: Asked, home: Language | null, audience: Audience): Reply
  /** The answer as everybody is to see it, and who shared it. */
  shared(asked: Asked, user: string): Reply
  /** What the answer offers to ask next. */
  related(asked: Asked): Reply
  /** Words of the door's own, to the asker. */
  said(words: string, lang: Language): Reply
  /** Logs the error and gives its incident number to the person. */
  failed(error: unknown, lang: Language, audience: Audience): Reply
}

/** A few megabytes at most. */
const kept = 500
const longestKept = 600
/** A draft is read in one go, while all others wait: a tenth of a second at this length. */
const longest = 8_000

export const lengthOf = ({ words: said }: Asked): number => said.reduce((sum, { length }) => sum + length, 0)

export function createReplies(house: House): Replies {
  const memo = createBounded<Reply>(kept)
  const answerTo = (asked: Asked, home: Language | null): Answer =>
    house.call(asked.name, inputOf(asked, house.commands), asked.lang, home)

  return {
    to(asked, home, audience) {
      if (lengthOf(asked) > longest) {
        const spoken = asked.lang ?? home ?? house.reportLanguage
        return drawSaid(words[spoken].tooLong(longest), spoken, audience)
      }
      const key = `${house.version} ${audience} ${home} ${asked.lang} ${asked.page} ${asked.name} ${JSON.stringify(asked.words)}`
      const known = memo.get(key)
      if (known) return known
      const reply = drawAnswer(answerTo(asked, home), asked, audience)
      if (key.length <= longestKept && reply.outcome !== 'failed') memo.set(key, reply)
      return reply
    },
    shared: (asked, user) => drawShared(answerTo(asked, null), asked, user),
    related: (asked) => drawRelated(answerTo(asked, null)),
    said: (said, lang) => drawSaid(said, lang, 'asker'),
    failed(error, lang, audience) {
      const incident = house.report(error)
      return drawOnly(failed(incident, lang, paragraph(words[lang].failed(incident))), audience)
    },
  }
}
