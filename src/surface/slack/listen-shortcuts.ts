/** Shortcuts: check a colleague's message without typing, and ask from anywhere; both answer in a window. */

import type { App, GlobalShortcut, MessageShortcut, types, webApi } from '@slack/bolt'
import type { Language } from '../../answer/tree.ts'
import { caps } from '../../question.ts'
import type { Asked } from './asked.ts'
import { drawSaid } from './draw.ts'
import { ids } from './ids.ts'
import { wordsIn } from './incoming-words.ts'
import { answering, personIn, type Room } from './listening.ts'
import { type Speak, toPerson } from './speak.ts'
import { typedLine } from './typed-line.ts'
import { answerModal, askModal } from './views.ts'
import { words } from './words.ts'

export function listenToShortcuts(app: App, room: Room): void {
  const { house, replies } = room

  app.shortcut<MessageShortcut>(
    { callback_id: ids.check, type: 'message_action' },
    async ({ ack, shortcut, client }) => {
      await room.inFlight.track(ack())
      const { user, team, trigger_id, message } = shortcut
      const lang = house.choices.of(personIn(team?.id, user.id))
      const spoken = lang ?? house.reportLanguage
      const draft = wordsIn(message.text ?? '')
      const asked: Asked = { line: `/check ${draft}`, lang, page: 1 }
      const window = { lang: spoken, heading: words[spoken].checkTitle, user: user.id }
      const open = (view: types.ModalView) => client.views.open({ trigger_id, view })
      const by = { what: 'check', team: team?.id, user: user.id, line: draft }
      return answering(room, by, inWindow(client, window, open), () => {
        if (draft === '') return drawSaid(words[spoken].noWords, spoken)
        return replies.inView(asked)
      })
    },
  )

  app.shortcut<GlobalShortcut>(
    { callback_id: ids.ask, type: 'shortcut' },
    async ({ ack, shortcut, client }) => {
      await room.inFlight.track(ack())
      const { trigger_id, team, user } = shortcut
      const lang = house.choices.of(personIn(team?.id, user.id)) ?? house.reportLanguage
      const opened = client.views.open({ trigger_id, view: askModal(lang, caps.characters) })
      // Whoever waits for a window that does not come is told so.
      await opened.catch((error: unknown) =>
        answering(
          room,
          { what: 'window', team: team?.id, user: user.id, line: '' },
          toPerson(client, user.id),
          () => replies.failed(error, lang),
        ),
      )
    },
  )

  app.view({ callback_id: ids.ask, type: 'view_submission' }, async ({ ack, view, body, client }) => {
    const typed = view.state.values[ids.question]?.[ids.question]?.value ?? ''
    const lang = house.choices.of(personIn(body.team?.id, body.user.id))
    const spoken = lang ?? house.reportLanguage
    const asked: Asked = { line: typedLine('/', typed, house), lang, page: 1 }
    const window = { lang: spoken, heading: words[spoken].askTitle, user: body.user.id }
    const update = (modal: types.ModalView) => ack({ response_action: 'update', view: modal })
    const by = { what: 'window', team: body.team?.id, user: body.user.id, line: typed }
    return answering(room, by, inWindow(client, window, update), () => replies.inView(asked))
  })
}

type Window = { readonly lang: Language; readonly heading: string; readonly user: string }

/** A window opens for three seconds after the click; too late, or more than it holds, goes to the person. */
const inWindow =
  (
    client: webApi.WebClient,
    { lang, heading, user }: Window,
    show: (view: types.ModalView) => Promise<unknown>,
  ): Speak =>
  async ({ messages }) => {
    const { view, held } = answerModal(heading, messages, lang)
    const isShown = await show(view).then(
      () => true,
      () => false,
    )
    const [next, ...others] = isShown ? messages.slice(held) : messages
    if (next) await toPerson(client, user)({ messages: [next, ...others] })
  }
