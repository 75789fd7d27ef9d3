/** Goes through the numbers of a passage in turn, remembering what was spoken of just before. */

import type { Catalogue } from '../ask/catalogue/catalogue.ts'
import type { NumberReading } from '../language/numbers.ts'
import { judgeBesideSpan } from './beside-span.ts'
import { carriedOn } from './carried-on.ts'
import { clausesOf } from './draft/clauses.ts'
import { type Context, contextOf } from './draft/context.ts'
import type { Draft } from './draft/draft.ts'
import type { Measured } from './draft/measure-words.ts'
import { measuredIn } from './draft/measured-in-clause.ts'
import type { Claimed } from './draft/numbers-claimed.ts'
import { type ReadClause, readClause } from './draft/read-clause.ts'
import { type Said, saidBy, saidIn } from './draft/said.ts'
import { noScenes, scenesBehind } from './draft/scene.ts'
import { byGroupAlone } from './draft/telling-group.ts'
import { unlessElsewhere } from './elsewhere.ts'
import type { JudgeFigures } from './figures/figures.ts'
import { judgePair } from './from-to.ts'
import { judgeByGoal } from './goal-by-numbers.ts'
import { inItsScene } from './in-scene.ts'
import { settled } from './intents.ts'
import { type Judgement, unclear } from './judgement.ts'
import { countOfNamed, countOfThen, isCountOfThen, nameHolding } from './named-counts.ts'
import { unlessPointing } from './pointing-count.ts'
import { judgeWorkedOut } from './sums-and-gaps.ts'
import { judgeSwapped } from './swapped.ts'
import { toldAlready } from './told-already.ts'
import { verdictOn } from './verdict.ts'
import { judgeMultiple, judgeTotal } from './worked-out.ts'

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

export function judgeInTurn(draft: Draft, { numbers, multiples }: Claimed, against: Against): Turn[] {
  const turns: Turn[] = []
  let before: Said | null = null
  let scenes = noScenes
  let recent: readonly string[] = []
  for (const cut of clausesOf(draft, numbers)) {
    const last = turns.at(-1)
    if (last && last.clause.nth === cut.nth - 1) {
      before = saidBy(last.context)
      scenes = { ...scenes, sentence: null }
    }
    if (cut.numbers.length === 0) {
      before = saidIn(cut.sentence, draft, before)
      scenes = scenesBehind(cut.sentence, draft, scenes)
      continue
    }
    const clause = readClause(cut, draft)
    for (const number of clause.numbers) {
      const measured = measuredIn(
        number,
        clause,
        turns.at(-1) ?? null,
        // Each number makes one turn.
        numbers[turns.length + 1],
        draft,
        against.catalogue.pack,
      )
      const context = contextOf(number, measured.last, clause, draft, before, scenes)
      const { found, read } = multiples.has(number)
        ? { found: unclear('ratio'), read: context }
        : judgeOne(
            number,
            measured,
            {
              context,
              clause,
              draft,
              recent,
            },
            against,
          )
      const { entry } = found?.fact ?? {}
      if (entry) recent = [entry, ...recent.filter((id) => id !== entry)].slice(0, 2)
      const going = found && carriedOn(found, context, clause, turns, against.catalogue)
      const held = going && toldAlready(going, context, clause, turns)
      const judgement = held && unlessPointing(number, draft.tokens, held)
      const total = judgeTotal(number, measured, { context, judgement }, against.catalogue.pack)
      turns.push({ number, clause, measured, context: read, judgement: total ?? judgement })
    }
  }
  turns.forEach((turn, at) => {
    const next = turns[at + 1]
    const pair = next && judgePair(turn, next, draft.tokens, against.catalogue.pack)
    if (!pair) return
    turns[at] = { ...turn, judgement: pair[0] }
    turns[at + 1] = { ...next, judgement: pair[1] }
  })
  turns.forEach((turn, at) => {
    const judgement =
      judgeByGoal(turns, at, against) ??
      judgeWorkedOut(turns, at, against) ??
      judgeBesideSpan(turns, at, against) ??
      judgeSwapped(turns, at, against)
    if (judgement) turns[at] = { ...turn, judgement }
  })
  // A multiple compares the figures around it, so these are judged first.
  return turns.map((turn, at) =>
    multiples.has(turn.number) ? { ...turn, judgement: judgeMultiple(turns, at, against) } : turn,
  )
}

type Around = {
  readonly context: Context
  readonly clause: ReadClause
  readonly draft: Draft
  /** Entries that the numbers just before were about. */
  readonly recent: readonly string[]
}

function judgeOne(
  number: NumberReading,
  measured: Measured,
  { context, clause, draft, recent }: Around,
  against: Against,
): { readonly found: Judgement | null; readonly read: Context } {
  const named = nameHolding(number, clause, draft)
  const { pack } = against.catalogue
  if (named) {
    const then = isCountOfThen(number, context, named, draft)
    const found = then
      ? countOfThen(number, measured, context, named, draft, against.catalogue)
      : countOfNamed(number, measured, named, context, draft, against.catalogue)
    if (found || !then) return { found, read: context }
  }
  const scene = inItsScene(context, pack, (read) => verdictOn(number, measured, read, against, recent))
  const alone = scene.found.verdict === 'not_in_report' ? byGroupAlone(context, pack) : null
  const found = alone ? verdictOn(number, measured, alone, against, recent) : scene.found
  const read = alone ?? scene.read
  return { found: settled(unlessElsewhere(found, read, pack), clause, draft.lang), read }
}
