/** From what was asked to the messages that answer it, with their buttons. */

import { failed, invalid, paragraph } from '../../answer/build.ts'
import type { Answer, Language, NonEmpty } from '../../answer/tree.ts'
import { createBounded } from '../../serve/bounded.ts'
import { type Asked, writeAsked } from './asked.ts'
import { type Audience, askButtons, controlsFor, isButtoned, offersOf, pickerFor } from './controls.ts'
import { escapeText } from './escape.ts'
import type { House } from './house.ts'
import { renderSlack, type SlackMessage } from './render.ts'
import { richText, section, text } from './rich.ts'
import { words } from './words.ts'

export type Reply = {
  readonly outcome: Answer['outcome']
  /** One page with a button to the next, or all of them where what was asked is too long to come back. */
  readonly messages: NonEmpty<SlackMessage>
}

export type Replies = {
  /** Throws nothing: what goes wrong is a reply with an incident number. */
  to(asked: Asked, home: Language | null, audience: Audience): Reply
  /** The answer as everybody is to see it, and who shared it. */
  shared(asked: Asked, user: string): Reply
  /** What the answer offers to ask next, a button a line. */
  related(asked: Asked): Reply
  /** All pages, without buttons, for a window. */
  inView(asked: Asked): Reply
  /** Words of the door's own, where there is nothing to ask. */
  said(words: string, lang: Language): Reply
  failed(error: unknown, lang: Language | null): Reply
}

/** Answers that are kept, as the same line has the same answer: a few megabytes at most. */
const kept = 500
const longestKept = 600

export function createReplies(house: House): Replies {
  const memo = createBounded<Reply>(kept)
  const answerTo = ({ line, lang }: Asked): Answer => house.answer(line, lang, null)

  const failedReply = (error: unknown, lang: Language | null): Reply => {
    const incident = house.report(error)
    const spoken = lang ?? 'en'
    const answer = failed(incident, spoken, paragraph(words[spoken].failed(incident)))
    return { outcome: 'failed', messages: nonEmpty(renderSlack(answer)) }
  }

  return {
    to(asked, home, audience) {
      const key = `${audience} ${home} ${asked.lang} ${asked.page} ${asked.line}`
      const known = memo.get(key)
      if (known) return known
      try {
        const reply = draw(house.answer(asked.line, asked.lang, home), asked, audience, house)
        if (key.length <= longestKept && reply.outcome !== 'failed') memo.set(key, reply)
        return reply
      } catch (error) {
        return failedReply(error, asked.lang)
      }
    },
    shared(asked, user) {
      const answer = answerTo(asked)
      const { outcome, messages } = draw(answer, asked, 'everyone', house)
      const [{ text: fallback, blocks }, ...rest] = messages
      return {
        outcome,
        messages: [{ text: fallback, blocks: [sharer(asked, user, answer.lang), ...blocks] }, ...rest],
      }
    },
    related(asked) {
      const answer = answerTo(asked)
      const offers = offersOf(answer)
      const { related } = words[answer.lang]
      const said = richText(section([text(related, { bold: true })]))
      const plain = [related, ...offers].join(' · ')
      return {
        outcome: answer.outcome,
        messages: [{ text: escapeText(plain), blocks: [said, ...askButtons(offers, answer.lang)] }],
      }
    },
    inView(asked) {
      const answer = answerTo(asked)
      return { outcome: answer.outcome, messages: nonEmpty(renderSlack(answer, { place: 'view' })) }
    },
    said: (said, lang) => ({
      outcome: 'invalid',
      messages: nonEmpty(renderSlack(invalid(lang, paragraph(said)))),
    }),
    failed: failedReply,
  }
}

function draw(answer: Answer, asked: Asked, audience: Audience, { commands }: House): Reply {
  const lines = offersOf(answer)
  const pages = renderSlack(answer, { offers: isButtoned(lines) ? 'buttons' : 'words' })
  const canComeBack = writeAsked(asked) !== null
  const shown = canComeBack ? pages.slice(asked.page - 1, asked.page) : pages
  const numbered = shown.map(({ text: fallback, blocks }, index) => {
    const page = canComeBack ? asked.page : index + 1
    const isLast = index === shown.length - 1
    return {
      text: fallback,
      blocks: [
        ...blocks,
        ...pageNumber(page, pages.length, answer.lang),
        ...(page === 1 ? pickerFor(asked.line, answer.lang, commands) : []),
        ...(isLast ? controlsFor(answer, { ...asked, page }, { audience, pages: pages.length }) : []),
      ],
    }
  })
  return { outcome: answer.outcome, messages: nonEmpty(numbered.length > 0 ? numbered : pages) }
}

const pageNumber = (page: number, pages: number, lang: Language): SlackMessage['blocks'] =>
  pages > 1
    ? [
        {
          type: 'context',
          elements: [{ type: 'plain_text', text: words[lang].page(page, pages), emoji: false }],
        },
      ]
    : []

/** Slack's own element for a person, and what was asked as plain words. */
const sharer = ({ line }: Asked, user: string, lang: Language): SlackMessage['blocks'][number] => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [{ type: 'user', user_id: user }, text(words[lang].shared), text(line, { code: true })],
    },
  ],
})

/** An Answer has direct words, so it has a page. */
function nonEmpty([first, ...rest]: readonly SlackMessage[]): NonEmpty<SlackMessage> {
  if (!first) throw new Error('an answer without a page')
  return [first, ...rest]
}
