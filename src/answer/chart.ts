/** What a picture shows: neutral, drawn by each surface in its own way, and told in words from the same data. */

import type { Citation, NonEmpty } from './tree.ts'

/** A picture beside the words. It shows what other blocks of its Answer say, and nothing more. */
export type Chart = {
  readonly type: 'chart'
  readonly picture: Picture
  /** What it draws from; the other blocks of the Answer cite it as well. */
  readonly cites: NonEmpty<Citation>
}

/** One value: `value` places it, `shown` is what a person reads, complete with its unit. */
export type Mark = { readonly label: string; readonly value: number; readonly shown: string }

/** All words are in the language of the Answer. */
type Common = {
  /** What is measured. */
  readonly title: string
  /** Whom it is about, in what it is measured, and when; `''` where the marks say it all. */
  readonly subtitle: string
  /** Words of care without which the picture would mislead somebody who sees only the picture. */
  readonly notes: readonly string[]
  /** Report, chapter and page. */
  readonly source: string
}

/** How far a goal is: from the baseline, or from zero where `baseline` is null, to the target. */
export type GoalPicture = Common & {
  readonly kind: 'goal'
  readonly baseline: Mark | null
  readonly latest: Mark
  readonly target: Mark
}

/** Two groups side by side. */
export type PairPicture = Common & {
  readonly kind: 'pair'
  readonly marks: readonly [Mark, Mark]
  /** The value of a full bar: 100 for shares of a whole; null where there is none. */
  readonly whole: number | null
  /** The difference in words, where the Answer works it out. */
  readonly difference: string | null
}

/** One thing then and later. */
export type ChangePicture = Common & {
  readonly kind: 'change'
  readonly from: Mark
  readonly to: Mark
  readonly difference: string | null
}

export type Presence = 'on' | 'off' | 'unknown'

/** Who stood on a list in which period. */
export type PresencePicture = Common & {
  readonly kind: 'presence'
  readonly columns: NonEmpty<string>
  /** As many cells as columns. */
  readonly rows: NonEmpty<{ readonly label: string; readonly cells: readonly Presence[] }>
  /** What each sign means. */
  readonly legend: { readonly [P in Presence]: string }
}

/** Parts or groups, the largest first. */
export type RankedPicture = Common & {
  readonly kind: 'ranked'
  readonly marks: NonEmpty<Mark>
  /** The sum of all, where the Answer works it out. */
  readonly total: Mark | null
  /** The label of the one that was asked for; null: all alike. */
  readonly asked: string | null
}

/** One thing over several periods, in order; a period without a figure has none. */
export type SeriesPicture = Common & {
  readonly kind: 'series'
  readonly points: NonEmpty<{ readonly label: string; readonly mark: Mark | null }>
  /** What stands where there is no figure, in words. */
  readonly missing: string
}

export type Picture =
  | GoalPicture
  | PairPicture
  | ChangePicture
  | PresencePicture
  | RankedPicture
  | SeriesPicture

/** One handler a kind. Leave one out and it does not compile. */
export type PictureHandlers<Out, Context> = {
  readonly [Kind in Picture['kind']]: (picture: Extract<Picture, { kind: Kind }>, context: Context) => Out
}

export function renderPicture<Out, Context>(
  picture: Picture,
  handlers: PictureHandlers<Out, Context>,
  context: Context,
): Out {
  // As in render.ts: the mapped type pairs each kind with its own handler.
  const handler = handlers[picture.kind] as (picture: Picture, context: Context) => Out
  return handler(picture, context)
}

const wordsOfMark = ({ label, shown }: Mark): readonly string[] => [label, shown]

const said: PictureHandlers<readonly string[], null> = {
  goal: ({ baseline, latest, target }) =>
    [baseline, latest, target].flatMap((mark) => (mark ? wordsOfMark(mark) : [])),
  pair: ({ marks, difference }) => [...marks.flatMap(wordsOfMark), difference ?? ''],
  change: ({ from, to, difference }) => [...wordsOfMark(from), ...wordsOfMark(to), difference ?? ''],
  presence: ({ columns, rows, legend }) => [
    ...columns,
    ...rows.map(({ label }) => label),
    ...[...new Set(rows.flatMap(({ cells }) => cells))].map((cell) => legend[cell]),
  ],
  ranked: ({ marks, total }) => [...marks, ...(total ? [total] : [])].flatMap(wordsOfMark),
  series: ({ points, missing }) => points.flatMap(({ label, mark }) => [label, mark ? mark.shown : missing]),
}

/** Every word that a drawing of it may show: nothing else stands on a picture. */
export const wordsOfPicture = (picture: Picture): readonly string[] =>
  [
    picture.title,
    picture.subtitle,
    ...renderPicture(picture, said, null),
    ...picture.notes,
    picture.source,
  ].filter((words) => words !== '')

export type Theme = 'light' | 'dark'

/** A picture as a surface shows it. */
export type Pictured = {
  /** 960 pixels wide. Rejects where it could not be drawn, which leaves the words of the answer whole. */
  readonly png: () => Promise<Uint8Array>
  readonly svg: () => Promise<string>
  /** What it says, in at most so many characters. */
  readonly alt: (most: number) => string
  /** A file name without its ending, the same for equal pictures. */
  readonly name: string
}
