/** What a heading, or a sentence without numbers, sets for what follows: a time, a place or group, a thing. */

import type { PeriodReading } from '../../language/times/periods.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { Stretch } from './clauses.ts'
import type { Draft } from './draft.ts'
import { isItem } from './sentences.ts'
import { textIn } from './stretch-text.ts'

export type Scene = {
  /** As written, spaced. */
  readonly text: string
  /** Where it names one time alone. */
  readonly time: PeriodReading | null
  readonly mentions: readonly (readonly Facet[])[]
  /** The entries that it names. */
  readonly names: ReadonlySet<string>
}

/** The heading above, and the sentence before where it has no numbers. */
export type Scenes = { readonly heading: Scene | null; readonly sentence: Scene | null }

export const noScenes: Scenes = { heading: null, sentence: null }

export const scenesIn = ({ heading, sentence }: Scenes): Scene[] =>
  [heading, sentence].filter((scene) => scene !== null)

/** What holds behind a sentence without numbers; a line of a list sets nothing for the next one. */
export function scenesBehind(sentence: Stretch, draft: Draft, { heading }: Scenes): Scenes {
  if (isItem(draft.tokens[sentence.from])) return { heading, sentence: null }
  const scene = sceneOf(sentence, draft)
  return isHeading(sentence, draft) ? { heading: scene, sentence: null } : { heading, sentence: scene }
}

function sceneOf(sentence: Stretch, draft: Draft): Scene {
  const times = draft.periodsIn(sentence)
  const [time] = times
  // `The project ended in 2009`: when a thing was over dates nothing that it brought.
  const isEnd = draft
    .signalsIn(sentence)
    .some(({ signal, last }) => signal === 'end' && last < (time?.first ?? 0))
  return {
    text: textIn(sentence, draft),
    time: times.length === 1 && time?.type === 'at' && !isEnd ? time : null,
    mentions: [...draft.facetsOf.values()].flatMap((items) => {
      const all = items.all(sentence)
      return all.length === 1 ? all.map(({ facets }) => facets) : []
    }),
    names: new Set(draft.namesIn(sentence).map(({ concept }) => concept)),
  }
}

/** A line of its own that ends in no full stop. */
function isHeading({ to }: Stretch, { tokens, text }: Draft): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]]
  if (!last || !next || /^[.!?]$/.test(last.text)) return false
  return text.slice(last.end, next.start).includes('\n')
}
