/** The picture that goes with an answer: drawn while the words are already read, then shown by a platform. */

import type { Chart, Theme } from '../answer/chart.ts'
import type { Answer, Language } from '../answer/tree.ts'
import type { House } from './house.ts'
import type { Log } from './log.ts'

export type Shown = { readonly chart: Chart; readonly lang: Language }

/** The first picture of an answer stands for the others. */
export function shownIn({ body, lang }: Answer): Shown | null {
  const chart = body.find((block) => block.type === 'chart')
  return chart ? { chart, lang } : null
}

export type Drawn = { readonly png: Uint8Array; readonly filename: string; readonly alt: string }

type Room = {
  readonly house: Pick<House, 'picture'>
  readonly log: Log
  /** Milliseconds. */
  readonly now: () => number
}

type Platform = {
  readonly theme: Theme
  /** Characters of the words that stand for the picture. */
  readonly altMost: number
  /** `overtaken`: what it belongs to is not there any more. Throws why it could not be shown. */
  readonly show: (drawn: Drawn) => Promise<'shown' | 'overtaken'>
}

/** Resolves in any case: whatever goes wrong with a picture is a line in the log, the words are out by then. */
export async function showPicture(
  { house, log, now }: Room,
  { chart, lang }: Shown,
  { theme, altMost, show }: Platform,
): Promise<void> {
  if (house.picture === null) return
  const begun = now()
  const ms = (): number => Math.round(now() - begun)
  try {
    const pictured = house.picture(chart.picture, lang, theme)
    const drawn = { png: await pictured.png(), filename: `${pictured.name}.png`, alt: pictured.alt(altMost) }
    log('info', 'picture', { outcome: await show(drawn), ms: ms() })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    log('warn', 'picture', { outcome: 'refused', ms: ms(), why })
  }
}
