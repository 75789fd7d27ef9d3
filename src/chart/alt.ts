/** What a picture says, in words, for those who do not see it. */

import {
  type Mark,
  type Picture,
  type PictureHandlers,
  type PresencePicture,
  renderPicture,
} from '../answer/chart.ts'
import { cleanLine } from '../answer/clean.ts'
import type { Language } from '../answer/tree.ts'

const words = {
  da: {
    goal: 'Målsøjle',
    pair: 'To søjler',
    change: 'Før og efter',
    presence: 'Skema',
    ranked: 'Rangerede søjler',
    series: 'Søjler over tid',
  },
  en: {
    goal: 'Goal bar',
    pair: 'Two bars',
    change: 'Then and later',
    presence: 'Grid',
    ranked: 'Ranked bars',
    series: 'Columns over time',
  },
} as const satisfies { readonly [L in Language]: { readonly [K in Picture['kind']]: string } }

const told = ({ label, shown }: Mark): string => `${label}: ${shown}`

const bodies: PictureHandlers<string, Language> = {
  goal: ({ baseline, latest, target }) =>
    [baseline, latest, target].flatMap((mark) => (mark ? [told(mark)] : [])).join('; '),
  pair: ({ marks, difference }) => [...marks.map(told), ...(difference ? [difference] : [])].join('; '),
  change: ({ from, to, difference }) =>
    [told(from), told(to), ...(difference ? [difference] : [])].join('; '),
  presence: (picture, lang) => picture.rows.map((_, row) => tellRow(picture, row, lang)).join('; '),
  ranked: ({ marks, total }) => [...marks, ...(total ? [total] : [])].map(told).join('; '),
  series: ({ points, missing }) =>
    points.map(({ label, mark }) => `${label}: ${mark ? mark.shown : missing}`).join('; '),
}

/** `Bakkeby: on the list 2007, 2008; not on the list 2009`. */
function tellRow({ rows, columns, legend }: PresencePicture, at: number, lang: Language): string {
  const { label, cells } = rows[at] ?? rows[0]
  const list = new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB', { type: 'conjunction' })
  const parts = (['on', 'off', 'unknown'] as const).flatMap((sign) => {
    const periods = columns.filter((_, column) => (cells[column] ?? 'unknown') === sign)
    return periods.length === 0 ? [] : [`${legend[sign]} ${list.format(periods)}`]
  })
  return `${label}: ${parts.join(', ')}`
}

/**
 * The picture in words, at most `most` characters: Slack takes 2,000, Discord 1,024. Where it has more to say, the words
 * of care go first, and at last it ends in an ellipsis behind a whole word.
 */
export function altText(picture: Picture, lang: Language, most = 2_000): string {
  const { title, subtitle, notes, source, kind } = picture
  const head = subtitle === '' ? title : `${title}, ${subtitle}`
  const body = `${words[lang][kind]} – ${renderPicture(picture, bodies, lang)}`
  const sentences = (parts: readonly string[]): string => cleanLine(parts.map(sentence).join(' ')).trim()
  const whole = sentences([head, body, ...notes, source])
  if (whole.length <= most) return whole
  const short = sentences([head, body, source])
  return short.length <= most ? short : shortened(short, most)
}

const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`)

function shortened(words: string, most: number): string {
  const start = words.slice(0, most - 1)
  const end = start.lastIndexOf(' ')
  // Half a character at the end would be no character.
  const whole = (end > most / 2 ? start.slice(0, end) : start).replace(/[\ud800-\udbff]$/, '')
  return `${whole}…`
}
