/** An answer in Discord: all its pages, shared for all, and with what is related. */

import type { Language } from '../../src/answer/tree.ts'
import type { House } from '../../src/serve/house.ts'
import { type Asked, askedBy, parsePressed, type Verb } from '../../src/surface/discord/asked.ts'
import type { DiscordMessage, Reply } from '../../src/surface/discord/draw.ts'
import { createReplies } from '../../src/surface/discord/replies.ts'
import { words } from '../../src/surface/discord/words.ts'
import { nodesIn, objectionsTo } from '../surface/discord/judge.ts'
import { ids } from '../surface/discord/payloads.ts'
import { readComponents } from '../surface/discord/read-markdown.ts'
import type { Input, Surface } from './surface.ts'

export function createOnDiscord(house: House): (input: Input, spoken: Language) => Surface[] {
  const replies = createReplies(house)
  return ({ line, lang }, spoken) => {
    const asked = askedBy(line, lang)
    const toAsker = (again: Asked): Reply => replies.to(again, null, 'asker')
    const pages = pagesFrom(toAsker(asked), toAsker)
    const others = [
      ...pressedIn(pages, 'share').map((again) => replies.shared(again, ids.user)),
      ...pressedIn(pages, 'related').map((again) => replies.related(again)),
    ]
    const found = [...pages, ...others.flatMap(({ messages }) => messages)].flatMap(objections)
    const isLive = (objection: string): boolean => /alive|called/.test(objection)
    const shown = pages.map(({ components }) => readComponents(components)).join('\n')
    return [
      {
        name: 'discord',
        words: isWhole(shown, spoken) ? shown : null,
        own: Array.from({ length: pages.length }, (_, index) => words[spoken].page(index + 1, pages.length)),
        live: found.filter(isLive),
        refused: found.filter((objection) => !isLive(objection)),
      },
    ]
  }
}

/** Turns the pages as a person does, by the button. */
function pagesFrom({ messages }: Reply, turn: (asked: Asked) => Reply): DiscordMessage[] {
  const [more] = pressedIn(messages.slice(-1), 'more')
  return more ? [...messages, ...pagesFrom(turn(more), turn)] : [...messages]
}

/** What comes back from each button with this verb. */
const pressedIn = (messages: readonly DiscordMessage[], verb: Verb): Asked[] =>
  messages
    .flatMap(({ components }) => [...nodesIn(components)])
    .flatMap(({ custom_id: id }) => parsePressed(String(id ?? '')) ?? [])
    .filter((pressed) => pressed.verb === verb)
    .map(({ asked }) => asked)

/** Nobody reads eight thousand letters in a chat, and Discord takes five messages. */
const isWhole = (shown: string, lang: Language): boolean =>
  ![words[lang].tooLong(8_000), words[lang].leftOut(1).replace(/^.*?1 /, '')].some((said) =>
    shown.includes(said),
  )

/** As the response to an interaction, and as a message in a channel. */
const objections = (message: DiscordMessage): string[] => objectionsTo('callback', { type: 4, data: message })
