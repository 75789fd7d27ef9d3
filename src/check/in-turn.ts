/** Goes through the numbers of a passage in turn, remembering what was spoken of just before. */

import type { Catalogue } from '../ask/catalogue/catalogue.ts'
import type { NumberReading } from '../language/numbers/numbers.ts'
import { judgeBesideSpan } from './beside-span.ts'
import { carriedOn } from './carried-on.ts'
import { clausesOf } from './draft/clauses.ts'
import { type Context, contextOf } from './draft/context.ts'
import type { Draft } from './draft/draft.ts'
import type { Measured } from './draft/measure-words.ts'
import { measuredIn } from './draft/measured-in-clause.ts'
import type { ClaimedNumbers } from './draft/numbers-claimed.ts'
import { type ReadClause, readClause } from './draft/read-clause.ts'
import { type Said, saidBy, saidIn } from './draft/said.ts'
import { noScenes, type Scenes, scenesBehind } from './draft/scene.ts'
import type { JudgeFigures } from './figures/figures.ts'
import { judgePair } from './from-to.ts'
import { judgeByGoal } from './goal-by-numbers.ts'
import { judgeAlone } from './judge-alone.ts'
import { type Judgement, unclear } from './judgement.ts'
import { judgeMultiple } from './multiple.ts'
import { judgeOfAllMoney } from './of-all-money.ts'
import { unlessPointing } from './pointing-count.ts'
import { judgeSwapped } from './swapped.ts'
import { toldAlready } from './told-already.ts'
import { judgeWorkedOut } from './worked-out.ts'

/** What drafts are held against. */
export type Against = {
  readonly catalogue: Catalogue
  readonly judge: JudgeFigures
}

/** One number with its verdict; null where it only names or points back. */
export type Turn = {
  readonly number: NumberReading
  readonly clause: ReadClause
  readonly measured: Measured
  readonly context: Context
  readonly judgement: Judgement | null
}

/** Each number by itself, then pairs and what was worked out of others, and last the multiples of the figures around them. */
export function judgeInTurn(draft: Draft, claimed: ClaimedNumbers, against: Against): Turn[] {
  const turns = readInTurn(draft, claimed, against)
  judgePairs(turns, draft, against)
  judgeBesideOthers(turns, against)
  return turns.map((turn, at) =>
    claimed.multiples.has(turn.number) ? { ...turn, judgement: judgeMultiple(turns, at, against) } : turn,
  )
}

/** What was spoken of before a clause. */
type Before = {
  readonly said: Said | null
  readonly scenes: Scenes
  /** Entries that the numbers just before were about. */
  readonly recent: readonly string[]
}

function readInTurn(draft: Draft, { numbers, multiples }: ClaimedNumbers, against: Against): Turn[] {
  const turns: Turn[] = []
  let before: Before = { said: null, scenes: noScenes, recent: [] }
  for (const cut of clausesOf(draft, numbers)) {
    const last = turns.at(-1)
    if (last && last.clause.nth === cut.nth - 1)
      before = { ...before, said: saidBy(last.context), scenes: { ...before.scenes, sentence: null } }
    if (cut.numbers.length === 0) {
      const { sentence } = cut
      before = {
        ...before,
        said: saidIn(sentence, draft, before.said),
        scenes: scenesBehind(sentence, draft, before.scenes),
      }
      continue
    }
    const clause = readClause(cut, draft)
    for (const number of clause.numbers) {
      // Each number makes one turn.
      const next = numbers[turns.length + 1]
      const measured = measuredIn(number, clause, turns.at(-1) ?? null, next, draft, against.catalogue.pack)
      const context = contextOf(number, measured.last, clause, draft, before.said, before.scenes)
      const { found, read } = multiples.has(number)
        ? { found: unclear('ratio'), read: context }
        : judgeAlone(
            { number, measured, context, catalogue: against.catalogue },
            draft,
            before.recent,
            against.judge,
          )
      const { entry } = found?.fact ?? {}
      if (entry)
        before = { ...before, recent: [entry, ...before.recent.filter((id) => id !== entry)].slice(0, 2) }
      const going = found && carriedOn(found, context, turns, against.catalogue)
      const held = going && toldAlready(going, context, turns)
      const judgement = held && unlessPointing(number, draft.tokens, held)
      const money = judgeOfAllMoney(number, measured, { context, judgement }, against.catalogue.pack)
      turns.push({ number, clause, measured, context: read, judgement: money ?? judgement })
    }
  }
  return turns
}

/** `From 54.8 to 64.8`: two that are one claim. */
function judgePairs(turns: Turn[], draft: Draft, { catalogue: { pack } }: Against): void {
  turns.forEach((turn, at) => {
    const next = turns[at + 1]
    const pair = next && judgePair(turn, next, draft.tokens, pack)
    if (!pair) return
    turns[at] = { ...turn, judgement: pair[0] }
    turns[at + 1] = { ...next, judgement: pair[1] }
  })
}

function judgeBesideOthers(turns: Turn[], against: Against): void {
  turns.forEach((turn, at) => {
    const judgement =
      judgeByGoal(turns, at, against) ??
      judgeWorkedOut(turns, at, against) ??
      judgeBesideSpan(turns, at, against) ??
      judgeSwapped(turns, at, against)
    if (judgement) turns[at] = { ...turn, judgement }
  })
}
