/** The picture beside an answer: drawn and uploaded while its words are already read, then shown under them. */

import type { webApi } from '@slack/bolt'
import { cleanLine } from '../../answer/clean.ts'
import { again } from '../../serve/again.ts'
import { type Drawn, type Shown, showPicture } from '../../serve/show-picture.ts'
import type { Reply } from './draw.ts'
import { escapeText } from './escape.ts'
import { limits } from './limits.ts'
import type { Room } from './listening.ts'
import type { SlackMessage } from './render.ts'
import type { Show } from './speak.ts'

type SpeakReply = (reply: Reply) => Promise<void>

/** An uploaded file may not be there yet: Slack then refuses the block, and takes it a little later. */
const waitsMs = [0, 500, 1_500, 4_000] as const

/** Speaks, and then shows. Whatever goes wrong with the picture is logged; the words are out by then. */
export const withPicture =
  (room: Room, client: webApi.WebClient, speak: SpeakReply, show: Show): SpeakReply =>
  async (reply) => {
    await speak(reply)
    if (reply.shown !== null) void room.inFlight.track(showUnder(room, client, reply.shown, show))
  }

const showUnder = (room: Room, client: webApi.WebClient, shown: Shown, show: Show): Promise<void> =>
  showPicture(room, shown, {
    // Slack does not tell who looks at it in the dark.
    theme: 'light',
    altMost: limits.imageAlt,
    async show(drawn) {
      const showFile = (id: string): Promise<boolean> =>
        show({
          text: escapeText(cleanLine(shown.chart.picture.title)),
          blocks: [{ type: 'image', slack_file: { id }, alt_text: drawn.alt }],
        } satisfies SlackMessage)
      const files = filesOf(client)
      const known = files.get(drawn.png)
      if (known !== undefined && (await showFile(known))) return 'shown'
      // New, or gone: workspaces delete what is older than they want to keep.
      const id = await upload(client, drawn)
      if (!(await again(waitsMs, () => showFile(id)))) throw new Error('Slack did not take the block')
      files.set(drawn.png, id)
      return 'shown'
    },
  })

type Files = WeakMap<Uint8Array, string>

/**
 * The files that a workspace has been shown, by their very bytes, and forgotten with these: Slack counts uploads by the
 * minute, and a picture that is there is shown at once. Bolt has one client for a workspace.
 */
const shownBefore = new WeakMap<webApi.WebClient, Files>()

function filesOf(client: webApi.WebClient): Files {
  const files: Files = shownBefore.get(client) ?? new WeakMap()
  shownBefore.set(client, files)
  return files
}

/** The file belongs to nobody's channel: it is seen where the block is. Returns its id. */
async function upload(client: webApi.WebClient, { png, filename, alt }: Drawn): Promise<string> {
  const { files } = await client.filesUploadV2({ file: Buffer.from(png), filename, alt_text: alt })
  const id = files[0]?.files?.[0]?.id
  if (id === undefined) throw new Error('Slack gave the file no id')
  return id
}
