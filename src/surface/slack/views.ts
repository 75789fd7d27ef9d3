/** Slack's windows of ours: the modals, and App Home. */

import type { types } from '@slack/bolt'
import type { Language } from '../../answer/tree.ts'
import type { House } from '../../serve/house.ts'
import { askButtons } from './controls.ts'
import { ids } from './ids.ts'
import { limits } from './limits.ts'
import type { SlackMessage } from './render.ts'
import { richText, section, text } from './rich.ts'
import { words } from './words.ts'

const plain = (words: string): types.PlainTextElement => ({ type: 'plain_text', text: words, emoji: false })

const title = (words: string): types.PlainTextElement => plain(words.slice(0, limits.viewTitle))

/** As many pages as a window holds, and how many those are. */
export function answerModal(
  heading: string,
  pages: readonly SlackMessage[],
  lang: Language,
): { readonly view: types.ModalView; readonly held: number } {
  const blocks: types.KnownBlock[] = []
  let held = 0
  for (const page of pages) {
    if (blocks.length + page.blocks.length > limits.blocks.view) break
    blocks.push(...page.blocks)
    held += 1
  }
  return {
    held,
    view: { type: 'modal', title: title(heading), close: title(words[lang].close), blocks },
  }
}

/** A window with one line to write in. */
export function askModal(lang: Language, longest: number): types.ModalView {
  const { askTitle, askLabel, send, close } = words[lang]
  return {
    type: 'modal',
    callback_id: ids.ask,
    title: title(askTitle),
    submit: title(send),
    close: title(close),
    blocks: [
      {
        type: 'input',
        block_id: ids.question,
        label: plain(askLabel),
        element: { type: 'plain_text_input', action_id: ids.question, max_length: longest },
      },
    ],
  }
}

/** What the bot knows, can do and is set to, for one person. */
export function homeView(
  { commands, suggestions, title: report }: House,
  lang: Language,
  chosen: Language | null,
): types.HomeView {
  const { what, how, language, try: attempt } = words[lang].home
  const prose = (words: string): types.RichTextBlock => richText(section([text(words)]))
  const bold = (words: string): types.RichTextBlock => richText(section([text(words, { bold: true })]))
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain(report[lang].slice(0, limits.headerText)) },
      prose(what),
      prose(how),
      bold(attempt),
      ...askButtons(suggestions(lang), lang),
      bold(words[lang].home.commands),
      richText({
        type: 'rich_text_list',
        style: 'bullet',
        elements: commands.map(({ names, summary }) =>
          section([text(`/kildetal ${names[lang]}`, { code: true }), text(` ${summary[lang]}`)]),
        ),
      }),
      { type: 'section', text: plain(language), accessory: languageSelect(lang, chosen) },
    ],
  }
}

function languageSelect(lang: Language, chosen: Language | null): types.StaticSelect {
  const option = (value: string, label: string): types.PlainTextOption => ({ text: plain(label), value })
  const options = [option('-', words[lang].home.asTyped), option('da', 'Dansk'), option('en', 'English')]
  const [asTyped] = options
  const initial = options.find(({ value }) => value === chosen) ?? asTyped
  return {
    type: 'static_select',
    action_id: ids.language,
    options,
    ...(initial ? { initial_option: initial } : {}),
  }
}
