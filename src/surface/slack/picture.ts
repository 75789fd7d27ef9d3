/** The picture beside an answer: drawn and uploaded while its words are already read, then shown under them. */

import { setTimeout as wait } from 'node:timers/promises'
import type { webApi } from '@slack/bolt'
import type { Chart } from '../../answer/chart.ts'
import { cleanLine } from '../../answer/clean.ts'
import type { Language } from '../../answer/tree.ts'
import type { Reply } from './draw.ts'
import { escapeText } from './escape.ts'
import { limits } from './limits.ts'
import type { Room } from './listening.ts'
import type { SlackMessage } from './render.ts'
import type { Show } from './speak.ts'

type SpeakReply = (reply: Reply) => Promise<void>

export type Shown = { readonly chart: Chart; readonly lang: Language }

/** An uploaded file may not be there yet: Slack then refuses the block, and takes it a little later. */
const waitsMs = [0, 500, 1_500, 4_000] as const

/** Speaks, and then shows. Whatever goes wrong with the picture is logged; the words are out by then. */
export const withPicture =
  (room: Room, client: webApi.WebClient, speak: SpeakReply, show: Show): SpeakReply =>
  async (reply) => {
    await speak(reply)
    if (reply.shown !== null) void room.inFlight.track(showPicture(room, client, reply.shown, show))
  }

async function showPicture(room: Room, client: webApi.WebClient, shown: Shown, show: Show): Promise<void> {
  const { house, log, now } = room
  // Slack does not tell who looks at it in the dark.
  if (house.picture === null) return
  const begun = now()
  const done = (outcome: string, why = ''): void =>
    log(why === '' ? 'info' : 'warn', 'picture', {
      outcome,
      ms: Math.round(now() - begun),
      ...(why === '' ? {} : { why }),
    })
  try {
    const pictured = house.picture(shown.chart.picture, shown.lang, 'light')
    const alt = pictured.alt(limits.imageAlt)
    const id = await upload(client, await pictured.png(), `${pictured.name}.png`, alt)
    const message: SlackMessage = {
      text: escapeText(cleanLine(shown.chart.picture.title)),
      blocks: [{ type: 'image', slack_file: { id }, alt_text: alt }],
    }
    for (const ms of waitsMs) {
      await wait(ms)
      if (await show(message)) return done('shown')
    }
    done('refused', 'Slack did not take the block')
  } catch (error) {
    done('refused', error instanceof Error ? error.message : String(error))
  }
}

/** The file belongs to nobody's channel: it is seen where the block is. Returns its id. */
async function upload(
  client: webApi.WebClient,
  png: Uint8Array,
  filename: string,
  alt: string,
): Promise<string> {
  const { files } = await client.filesUploadV2({ file: Buffer.from(png), filename, alt_text: alt })
  const id = files[0]?.files?.[0]?.id
  if (id === undefined) throw new Error('Slack gave the file no id')
  return id
}
