/** The buttons under an answer. */

import type { types } from '@slack/bolt'
import { cleanLine } from '../../answer/clean.ts'
import { referencesOf } from '../../answer/references.ts'
import type { Answer, Language } from '../../answer/tree.ts'
import { argumentsOf, type Command } from '../../command.ts'
import { parseLine } from '../../question.ts'
import { type Asked, writeAsked } from './asked.ts'
import { limits } from './limits.ts'
import { words } from './words.ts'

/** What a button does when it is pressed; `ask` may be followed by a number, as ids must differ. */
export type Verb = 'share' | 'source' | 'related' | 'more' | 'ask' | 'pick'

/** Whether only the asker sees the answer. */
export type Audience = 'asker' | 'everyone'

export function button(verb: string, label: string, asked: Asked): types.Button[] {
  const value = writeAsked(asked)
  const text = cleanLine(label)
  if (value === null || text === '') return []
  const shown = text.length > limits.buttonText ? `${text.slice(0, limits.buttonText - 1)}…` : text
  return [{ type: 'button', action_id: verb, text: { type: 'plain_text', text: shown, emoji: false }, value }]
}

/** A button a line, as many as Slack takes. */
export function askButtons(lines: readonly string[], lang: Language | null): types.ActionsBlock[] {
  const elements = lines
    .slice(0, limits.buttons)
    .flatMap((line, index) => button(`ask:${index + 1}`, line, { line, lang, page: 1 }))
  return elements.length > 0 ? [{ type: 'actions', elements }] : []
}

/** The lines that an answer offers to type next. */
export const offersOf = ({ body }: Answer): readonly string[] =>
  body.flatMap((block) => (block.type === 'next' ? block.commands : []))

/** Buttons that hold every offered line whole, so that the words need not be said as well. */
export const isButtoned = (lines: readonly string[]): boolean =>
  lines.length <= limits.buttons && lines.every((line) => cleanLine(line).length <= limits.buttonText)

/** One row: on to the next page, share, source, related; or one button a candidate where it must be chosen. */
export function controlsFor(
  answer: Answer,
  asked: Asked,
  { audience, pages }: { readonly audience: Audience; readonly pages: number },
): types.ActionsBlock[] {
  const { more, share, source, related } = words[answer.lang]
  // The language of the answer, so that whatever is pressed goes on in it.
  const { page } = asked
  const { lang } = answer
  const spoken = { ...asked, lang }
  const offers = offersOf(answer)
  const [first] = referencesOf(answer).list
  const isAnswered = answer.outcome === 'answered'
  // Whether a colleague's figures are right is between the bot and who asked.
  const isShareable = isAnswered && audience === 'asker' && !answer.body.some(({ type }) => type === 'draft')
  const elements = [
    ...(page < pages ? button('more', more(page + 1, pages), { ...spoken, page: page + 1 }) : []),
    ...(isShareable ? button('share', share, spoken) : []),
    ...(first ? button('source', source, { line: `/source ${first.id}`, lang, page: 1 }) : []),
    ...(isAnswered && offers.length > 0 ? button('related', related, spoken) : []),
  ]
  return [
    ...(isAnswered ? [] : askButtons(offers, lang)),
    ...(elements.length > 0 ? [{ type: 'actions' as const, elements }] : []),
  ]
}

/** Names to pick from as one types, under an answer to a command that was given none. */
export function pickerFor(line: string, lang: Language, commands: readonly Command[]): types.KnownBlock[] {
  const { name, rest } = parseLine(line)
  const command = commands.find(({ names, ...one }) => [one.name, names.da, names.en].includes(name))
  const [first] = command ? argumentsOf(command) : []
  if (!command || rest !== '' || !first?.complete) return []
  const { pick, placeholder } = words[lang]
  return [
    {
      type: 'section',
      text: { type: 'plain_text', text: pick, emoji: false },
      accessory: {
        type: 'external_select',
        action_id: `pick:${command.name}`,
        min_query_length: 0,
        placeholder: { type: 'plain_text', text: placeholder, emoji: false },
      },
    },
  ]
}
