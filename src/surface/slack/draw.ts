/** An Answer as the messages of a reply: its pages, their numbers and their buttons. */

import { invalid, paragraph, refusalOf } from '../../answer/build.ts'
import { cleanLine } from '../../answer/clean.ts'
import type { Answer, Language, NonEmpty, Refusal } from '../../answer/tree.ts'
import type { House } from '../../serve/house.ts'
import { type Shown, shownIn } from '../../serve/show-picture.ts'
import { type Asked, writeAsked } from './asked.ts'
import { type Audience, askButtons, controlsFor, isButtoned, offersOf, pickerFor } from './controls.ts'
import { escapeText } from './escape.ts'
import { renderSlack, type SlackMessage } from './render.ts'
import { richText, section, text } from './rich.ts'
import { words } from './words.ts'

export type Reply = {
  readonly outcome: Answer['outcome']
  /** The picture that follows the words, if there is one. */
  readonly shown: Shown | null
  readonly refusal: Refusal | null
  /** One page with a button to the next, or all of them where what was asked is too long to come back. */
  readonly messages: NonEmpty<SlackMessage>
}

/** A page with its buttons, for one asker or for everyone. */
export function drawAnswer(answer: Answer, asked: Asked, audience: Audience, { commands }: House): Reply {
  const lines = offersOf(answer)
  const pages = renderSlack(answer, { offers: isButtoned(lines) ? 'buttons' : 'words' })
  // As the button to the last page is written, the longest of them.
  const canComeBack = writeAsked({ ...asked, lang: answer.lang, page: pages.length }) !== null
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
  const { outcome } = answer
  return {
    outcome,
    refusal: refusalOf(answer),
    shown: asked.page === 1 ? shownIn(answer) : null,
    messages: nonEmpty(numbered.length > 0 ? numbered : pages),
  }
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

/** The same for everyone to see, under the name of who shares it. */
export function drawShared(answer: Answer, asked: Asked, user: string, house: House): Reply {
  const { messages, ...reply } = drawAnswer(answer, asked, 'everyone', house)
  const [{ text: fallback, blocks }, ...rest] = messages
  const first = { text: fallback, blocks: [sharer(asked, user, answer.lang), ...blocks] }
  return { ...reply, messages: [first, ...rest] }
}

/** What the answer offers to ask next, a button a line. */
export function drawRelated(answer: Answer): Reply {
  const offers = offersOf(answer)
  const { related } = words[answer.lang]
  const heading = richText(section([text(related, { bold: true })]))
  const plain = escapeText([related, ...offers].join(' · '))
  return {
    outcome: answer.outcome,
    shown: null,
    refusal: null,
    messages: [{ text: plain, blocks: [heading, ...askButtons(offers, answer.lang)] }],
  }
}

/** All pages, without buttons, for a window. */
export const drawInView = (answer: Answer): Reply => ({
  outcome: answer.outcome,
  // A window that is open would have to be drawn anew.
  shown: null,
  refusal: refusalOf(answer),
  messages: nonEmpty(renderSlack(answer, { place: 'view' })),
})

/** Words of the door's own, where there is nothing to ask. */
export const drawSaid = (said: string, lang: Language): Reply => drawInView(invalid(lang, paragraph(said)))

/** Slack's own element for a person, and what was asked as plain words. */
const sharer = ({ line }: Asked, user: string, lang: Language): SlackMessage['blocks'][number] => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'user', user_id: user },
        text(words[lang].shared),
        text(cleanLine(line), { code: true }),
      ],
    },
  ],
})

/** An Answer has direct words, so it has a page. */
function nonEmpty([first, ...rest]: readonly SlackMessage[]): NonEmpty<SlackMessage> {
  if (!first) throw new Error('an answer without a page')
  return [first, ...rest]
}
