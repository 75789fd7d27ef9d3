/** The buttons and the select under an answer. */

import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import { cleanLine } from '../../answer/clean.ts'
import { plainWords } from '../../answer/plain.ts'
import { referencesOf } from '../../answer/references.ts'
import type { Answer, Language } from '../../answer/tree.ts'
import { type Asked, askedBy, type Verb, writeAsked, writePressed } from './asked.ts'
import { limits } from './limits.ts'
import { words } from './words.ts'

/** Whether only the asker sees the answer. */
export type Audience = 'asker' | 'everyone'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

/** The id of every select; what it offers is in its options. */
export const pickId = 'pick'

const shortened = (said: string, limit: number): string => {
  const line = cleanLine(said).trim()
  return line.length > limit ? `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : line
}

function button(verb: Verb, label: string, asked: Asked, index?: number): APIButtonComponent[] {
  const custom_id = writePressed({ verb, asked }, index)
  const shown = shortened(label, limits.buttonLabel)
  if (custom_id === null || shown === '') return []
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: shown, custom_id }]
}

const row = (components: readonly APIComponentInMessageActionRow[]): Row[] =>
  components.length > 0 ? [{ type: ComponentType.ActionRow, components: [...components] }] : []

/** The lines that an answer offers to type next. */
export const offersOf = ({ body }: Answer): readonly string[] =>
  body.flatMap((block) => (block.type === 'next' ? block.commands : []))

/** Whether an answer offers its lines in a select, its own or that of *Related*; else a button a line. */
const isPicked = (outcome: Answer['outcome']): boolean => outcome === 'ambiguous' || outcome === 'answered'

/** Lines that come back whole from their controls, so that the words need not be said as well. */
export function areHeld(lines: readonly string[], { outcome }: Answer): boolean {
  const [most, longest] = isPicked(outcome)
    ? [limits.options, limits.optionText]
    : [limits.buttons, limits.buttonLabel]
  return (
    lines.length <= most &&
    lines.every(
      (line) =>
        cleanLine(line).length <= longest &&
        writePressed({ verb: 'ask', asked: askedBy(line, 'da') }, 1) !== null,
    )
  )
}

/** A button a line. */
const askRow = (lines: readonly string[], lang: Language): Row[] =>
  row(
    lines
      .slice(0, limits.buttons)
      .flatMap((line, index) => button('ask', line, askedBy(line, lang), index + 1)),
  )

/** One select; `told` are the names of the lines, where each has one. */
export function pickRow(lines: readonly string[], told: readonly string[], lang: Language): Row[] {
  const options = lines.slice(0, limits.options).flatMap((line, index): APISelectMenuOption[] => {
    const value = writeAsked(askedBy(line, lang))
    const name = told[index]
    if (value === null) return []
    return [
      name !== undefined && name.length <= limits.optionText
        ? { label: name, description: shortened(line, limits.optionText), value }
        : { label: shortened(line, limits.optionText), value },
    ]
  })
  const unique = options.filter(({ value }, at) => options.findIndex((one) => one.value === value) === at)
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: pickId,
    placeholder: words[lang].pick,
    options: unique,
  }
  return unique.length > 0 ? row([select]) : []
}

/** What each line leads to, where the answer says one thing a line. */
function namesOf({ body }: Answer, lines: readonly string[]): string[] {
  const told = body.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'statement' ? [plainWords(block.children)] : [],
  )
  return told.length === lines.length ? told : []
}

type Shown = { readonly audience: Audience; readonly pages: number }

/** A choice of what was meant; then one row: to and fro, share, source, related. */
export function controlsFor(answer: Answer, asked: Asked, { audience, pages }: Shown): Row[] {
  const { lang, outcome, body } = answer
  const { page: pageOf, share, source, related } = words[lang]
  // The language of the answer, so that whatever is pressed goes on in it.
  const { page } = asked
  const spoken = { ...asked, lang }
  const offers = offersOf(answer)
  const [first] = referencesOf(answer).list
  const isAnswered = outcome === 'answered'
  // Whether a colleague's figures are right is between the bot and who asked.
  const isShareable = isAnswered && audience === 'asker' && !body.some(({ type }) => type === 'draft')
  const turn = (verb: 'back' | 'more', to: number, label: string): APIButtonComponent[] =>
    to >= 1 && to <= pages ? button(verb, label, { ...spoken, page: to }) : []
  return [
    ...(outcome === 'ambiguous' ? pickRow(offers, namesOf(answer, offers), lang) : []),
    ...(isPicked(outcome) ? [] : askRow(offers, lang)),
    ...row([
      ...turn('back', page - 1, `‹ ${pageOf(page - 1, pages)}`),
      ...turn('more', page + 1, `${pageOf(page + 1, pages)} ›`),
      ...(isShareable ? button('share', share, spoken) : []),
      ...(first ? button('source', source, askedBy(`/source ${first.id}`, lang)) : []),
      ...(isAnswered && offers.length > 0 ? button('related', related, spoken) : []),
    ]),
  ]
}
