/** Words of refused questions that the pack does not know: for whoever writes the pack; nobody's question, nobody's name. */

import type { Refusal, RefusalKind } from '../answer/tree.ts'
import { readGaps, writeGaps } from './gaps-file.ts'
import type { Log } from './log.ts'

export type Gap = {
  readonly word: string
  /** How often it was asked for in vain. */
  readonly times: number
  readonly kinds: readonly RefusalKind[]
  /** Days, as 2026-11-28. */
  readonly first: string
  readonly last: string
}

export type Gaps = {
  note(refusal: Refusal): void
  /** Writes what is not yet written, at once. */
  flush(): void
}

/** As many as an editor would ever read. */
export const mostGaps = 2_000
/** What nobody has asked for in so many days is forgotten. */
const forgottenAfterDays = 90
/** A storm of questions is one write. */
const gatherMs = 1_000
/** Letters only: a number may be somebody's. */
const wordShape = /^\p{L}[\p{L}\p{M}’'-]{1,39}$/u
const mostWordsEach = 8

type Keeping = { readonly path: string; readonly now: () => number; readonly log: Log }

/** What cannot be written is told once, kept in memory and tried again; it never stands in an answer's way. */
export function openGaps({ path, now, log }: Keeping): Gaps {
  const day = (ms = now()): string => new Date(ms).toISOString().slice(0, 10)
  const gaps = new Map(readGaps(path, log).map((gap) => [gap.word, gap]))
  let timer: NodeJS.Timeout | undefined
  let [isDirty, isTold] = [false, false]

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (!isDirty) return
    forget(gaps, day(now() - forgottenAfterDays * 86_400_000))
    try {
      writeGaps(path, [...gaps.values()])
      ;[isDirty, isTold] = [false, false]
    } catch (error) {
      if (!isTold)
        log('warn', 'gaps not written', { why: error instanceof Error ? error.message : String(error) })
      isTold = true
    }
  }
  return {
    note({ kind, unknown }) {
      for (const word of wordsIn(unknown)) {
        const known = gaps.get(word)
        const kinds = known?.kinds ?? []
        gaps.set(word, {
          word,
          times: (known?.times ?? 0) + 1,
          kinds: kinds.includes(kind) ? kinds : [...kinds, kind],
          first: known?.first ?? day(),
          last: day(),
        })
        isDirty = true
        if (gaps.size > mostGaps) gaps.delete(leastOf(gaps, word))
      }
      if (isDirty) timer ??= setTimeout(flush, gatherMs).unref()
    },
    flush,
  }
}

const wordsIn = (unknown: readonly string[]): ReadonlySet<string> =>
  new Set(
    unknown
      .flatMap((words) => words.toLowerCase().normalize('NFC').split(/\s+/))
      .filter((word) => wordShape.test(word))
      .slice(0, mostWordsEach),
  )

/** The rarest, of those the one not asked for longest; never the one that just came. */
function leastOf(gaps: ReadonlyMap<string, Gap>, newest: string): string {
  const rest = [...gaps.values()].filter(({ word }) => word !== newest)
  const rank = ({ times, last }: Gap): string => `${String(times).padStart(12, '0')} ${last}`
  return rest.reduce((least, gap) => (rank(gap) < rank(least) ? gap : least), rest[0] as Gap).word
}

function forget(gaps: Map<string, Gap>, before: string): void {
  for (const { word, last } of gaps.values()) if (last < before) gaps.delete(word)
}
