/** An answer in Slack: all its pages, shared for all, with what is related, and in a window. */

import type { Language } from '../../src/answer/tree.ts'
import type { House } from '../../src/serve/house.ts'
import { type Asked, parseAsked } from '../../src/surface/slack/asked.ts'
import type { Reply } from '../../src/surface/slack/draw.ts'
import type { SlackMessage } from '../../src/surface/slack/render.ts'
import { createReplies } from '../../src/surface/slack/reply.ts'
import { answerModal } from '../../src/surface/slack/views.ts'
import { words } from '../../src/surface/slack/words.ts'
import { isNode, nodesIn } from '../surface/discord/judge.ts'
import { objectionsToBlocks, objectionsToView } from '../surface/slack/judge.ts'
import { readBlocks } from '../surface/slack/read-blocks.ts'
import type { Input, Surface } from './surface.ts'

const user = 'U1'
/** Whoever shared an answer is the one person whom a message names. */
const calling = new Set(['link', 'usergroup', 'channel', 'broadcast', 'emoji', 'date', 'team', 'mrkdwn'])

export function createOnSlack(house: House): (input: Input, spoken: Language) => Surface[] {
  const replies = createReplies(house)
  return ({ line, lang }, spoken) => {
    const asked: Asked = { line: line, lang, page: 1 }
    const toAsker = (again: Asked): Reply => replies.to(again, null, 'asker')
    const pages = pagesFrom(toAsker(asked), toAsker)
    const others = [
      ...pressedIn(pages, 'share').map((again) => replies.shared(again, user)),
      ...pressedIn(pages, 'related').map((again) => replies.related(again)),
    ]
    const { view } = answerModal('Check', replies.inView(asked).messages, spoken)
    const all = [...pages, ...others.flatMap(({ messages }) => messages)]
    const isRead = !pages.some(({ text }) => text.startsWith(words[spoken].tooLong(8_000).slice(0, 20)))
    return [
      {
        name: 'slack',
        words: isRead ? pages.map(read).join('\n') : null,
        own: ownWords(pages.length, spoken),
        live: [...all.flatMap(({ text, blocks }) => live(blocks, text)), ...live(view.blocks, '')],
        refused: [...all.flatMap(objections), ...objectionsToView(view)],
      },
    ]
  }
}

/** Turns the pages as a person does, by the button. */
function pagesFrom({ messages }: Reply, turn: (asked: Asked) => Reply): SlackMessage[] {
  const [more] = pressedIn(messages.slice(-1), 'more')
  return more ? [...messages, ...pagesFrom(turn(more), turn)] : [...messages]
}

/** What comes back from each button of this name. */
const pressedIn = (messages: readonly SlackMessage[], verb: string): Asked[] =>
  messages
    .flatMap(({ blocks }) => [...nodesIn(blocks)])
    .filter(({ action_id: id }) => id === verb)
    .flatMap(({ value }) => parseAsked(String(value)) ?? [])

const read = ({ blocks }: SlackMessage): string => readBlocks(blocks.filter(({ type }) => type !== 'actions'))

const ownWords = (pages: number, lang: Language): string[] => [
  words[lang].pick,
  ...Array.from({ length: pages }, (_, index) => words[lang].page(index + 1, pages)),
]

const live = (blocks: readonly unknown[], text: string): string[] => [
  ...[...nodesIn(blocks)].flatMap(({ type, url, user_id: named }) => [
    ...(calling.has(String(type)) ? [`alive: ${type}`] : []),
    ...(url !== undefined ? [`a link: ${url}`] : []),
    ...(named !== undefined && named !== user ? [`calls ${named}`] : []),
  ]),
  ...(/[<>]|&(?!amp;|lt;|gt;)/.test(text) ? [`alive in the text: ${text}`] : []),
]

const objections = ({ text, blocks }: SlackMessage): string[] => [
  ...objectionsToBlocks(blocks),
  ...(text === '' || text.length > 40_000 ? [`a text of ${text.length}`] : []),
  ...[...nodesIn(blocks)].flatMap(({ type, text: words }) =>
    type === 'button' && isNode(words) && String(words.text).length > 75 ? ['a long button'] : [],
  ),
]
