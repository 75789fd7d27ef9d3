/** The picture of an answer: drawn and sent while its words are already read, as an edit of their message. */

import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RawFile,
} from 'discord.js'
import { again } from '../../serve/again.ts'
import { type Drawn, showPicture } from '../../serve/show-picture.ts'
import type { Room } from './conduct.ts'
import type { DiscordMessage, Reply } from './draw.ts'
import { limits } from './limits.ts'
import { isTooEarly } from './rest.ts'

/** A message with its picture; the file goes beside it. */
export type Illustrated = {
  readonly body: DiscordMessage & {
    /** Each names its file by its place among the files; what is not named here is gone. */
    readonly attachments: readonly [
      { readonly id: '0'; readonly filename: string; readonly description: string },
    ]
  }
  readonly files: RawFile[]
}

type Way = {
  /** Edits the message in which the first words of the reply stand. */
  readonly edit: (illustrated: Illustrated) => Promise<unknown>
  /** Whether somebody has turned the page of that message meanwhile. */
  readonly isOvertaken?: () => boolean
}

/** Discord may hear of the edit before it is done with the message. */
const waitsMs = [0, 300, 1_000, 2_000] as const

/** Resolves in any case: words without their picture are whole. */
export async function showUnder(
  room: Room,
  { shown, messages: [message] }: Reply,
  { edit, isOvertaken = () => false }: Way,
): Promise<void> {
  if (shown === null) return
  await showPicture(room, shown, {
    // As Discord looks unless one changes it; it does not tell who did.
    theme: 'dark',
    altMost: limits.attachmentDescription,
    async show(drawn) {
      const illustrated = illustrate(message, drawn)
      const isDone = await again(waitsMs, async () => isOvertaken() || (await isTaken(edit(illustrated))))
      if (!isDone) throw new Error('Discord did not know the message')
      return isOvertaken() ? 'overtaken' : 'shown'
    },
  })
}

/** False where it was only too early. */
const isTaken = (edited: Promise<unknown>): Promise<boolean> =>
  edited.then(
    () => true,
    (error: unknown) => {
      if (isTooEarly(error)) return false
      throw error
    },
  )

/** The picture stands in the container, between the words and their sources. Who sees the message is settled. */
export function illustrate(message: DiscordMessage, { png, filename, alt }: Drawn): Illustrated {
  const gallery: APIComponentInContainer = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${filename}` }, description: alt }],
  }
  const hung = (component: APIMessageTopLevelComponent): APIMessageTopLevelComponent =>
    component.type === ComponentType.Container
      ? { ...component, components: component.components.toSpliced(1, 0, gallery) }
      : component
  return {
    body: {
      ...message,
      flags: message.flags & ~MessageFlags.Ephemeral,
      components: message.components.map(hung),
      attachments: [{ id: '0', filename, description: alt }],
    },
    files: [{ name: filename, data: png, contentType: 'image/png' }],
  }
}
