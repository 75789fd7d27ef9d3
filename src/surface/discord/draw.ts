/** An Answer as the messages of a reply: its pages, their numbers and their controls. */

import {
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js'
import { invalid, paragraph, refusalOf } from '../../answer/build.ts'
import { cleanLine } from '../../answer/clean.ts'
import type { Answer, Language, NonEmpty, Refusal } from '../../answer/tree.ts'
import { type Shown, shownIn } from '../../serve/show-picture.ts'
import { type Asked, askedBy, lineOf, writeAsked, writePressed } from './asked.ts'
import { type Audience, areHeld, controlsFor, offersOf, pickRow } from './controls.ts'
import { limits } from './limits.ts'
import { formatLine, piece } from './markdown.ts'
import { renderDiscord } from './render.ts'
import { words } from './words.ts'

/** A message, for whichever way it takes. */
export type DiscordMessage = {
  readonly flags: number
  readonly components: APIMessageTopLevelComponent[]
  /** Nobody is ever called. */
  readonly allowed_mentions: { readonly parse: [] }
}

export type Reply = {
  readonly outcome: Answer['outcome']
  readonly refusal: Refusal | null
  /** The picture that follows into the first message, if there is one. */
  readonly shown: Shown | null
  /** One page with buttons to the others, or all of them where what was asked is too long to come back. */
  readonly messages: NonEmpty<DiscordMessage>
}

const flagsFor: { readonly [A in Audience]: number } = {
  asker: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  everyone: MessageFlags.IsComponentsV2,
}

const message = (components: readonly APIMessageTopLevelComponent[], audience: Audience): DiscordMessage => ({
  flags: flagsFor[audience],
  components: [...components],
  allowed_mentions: { parse: [] },
})

const line = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content })

const small = (said: string): APITextDisplayComponent => line(`-# ${formatLine([piece(said)])}`)

/** `above` stands over the first page. */
export function drawAnswer(
  answer: Answer,
  asked: Asked,
  audience: Audience,
  above: readonly APITextDisplayComponent[] = [],
): Reply {
  const canComeBack = writePressed({ verb: 'related', asked: { ...asked, lang: answer.lang } }) !== null
  // What an answer offers stands behind its button *Related*, if it has one.
  const isOffered = areHeld(offersOf(answer), answer) && (answer.outcome !== 'answered' || canComeBack)
  const pages = renderDiscord(answer, isOffered ? 'controls' : 'words')
  // A page that is not there any more, in a newer edition: the last one.
  const wanted = Math.min(Math.max(asked.page, 1), pages.length)
  const shown = canComeBack ? pages.slice(wanted - 1, wanted) : pages.slice(0, limits.followUps)
  const left = canComeBack ? 0 : pages.length - shown.length
  const messages = shown.map((container, index) => {
    const page = canComeBack ? wanted : index + 1
    const isLast = index === shown.length - 1
    return message(
      [
        ...(index === 0 ? above : []),
        container,
        ...pageNumber(page, pages.length, answer.lang),
        ...(isLast && left > 0 ? [line(words[answer.lang].leftOut(left))] : []),
        ...(isLast
          ? controlsFor(answer, { ...asked, page }, { audience, pages: canComeBack ? pages.length : 1 })
          : []),
      ],
      audience,
    )
  })
  // It belongs to the words of the first page.
  const isFirst = !canComeBack || wanted === 1
  return {
    outcome: answer.outcome,
    refusal: refusalOf(answer),
    shown: isFirst ? shownIn(answer) : null,
    messages: nonEmpty(messages),
  }
}

const pageNumber = (page: number, pages: number, lang: Language): APITextDisplayComponent[] =>
  pages > 1 ? [small(words[lang].page(page, pages))] : []

/** The same for everyone to see, under the name of who shares it, who is not called. */
export const drawShared = (answer: Answer, asked: Asked, user: string): Reply =>
  drawAnswer(answer, asked, 'everyone', [
    line(
      `<@${user}> ${formatLine([piece(words[answer.lang].shared.trim()), piece(' '), piece(cleanLine(lineOf(asked)), 'bold')])}`,
    ),
  ])

/** What the answer offers to ask next, in a select; what does not come back from one, in words. */
export function drawRelated(answer: Answer): Reply {
  const offers = offersOf(answer)
  const told = offers.filter((offer) => writeAsked(askedBy(offer, answer.lang)) === null)
  const said = told.map((offer) => `- ${formatLine([piece(offer, 'code')])}`)
  const text = [`**${words[answer.lang].related}**`, ...said].join('\n')
  return {
    outcome: answer.outcome,
    refusal: null,
    shown: null,
    messages: [message([line(text), ...pickRow(offers, [], answer.lang)], 'asker')],
  }
}

/** Words of the door's own, where there is nothing to ask. */
export const drawSaid = (said: string, lang: Language, audience: Audience): Reply =>
  drawOnly(invalid(lang, paragraph(said)), audience)

/** All of a short answer, without controls. */
export const drawOnly = (answer: Answer, audience: Audience): Reply => ({
  outcome: answer.outcome,
  refusal: refusalOf(answer),
  shown: null,
  messages: nonEmpty(
    renderDiscord(answer).map((container: APIContainerComponent) => message([container], audience)),
  ),
})

/** An Answer has direct words, so it has a page. */
function nonEmpty([first, ...rest]: readonly DiscordMessage[]): NonEmpty<DiscordMessage> {
  if (!first) throw new Error('an answer without a page')
  return [first, ...rest]
}
