/** Holds every number of a draft against the report; the draft is read, answered and forgotten. */

import type { Answer, Check, Language } from '../answer/tree.ts'
import type { Catalogue } from '../ask/catalogue.ts'
import { placeDimensions } from '../ask/groups.ts'
import type { NumberReading } from '../language/numbers.ts'
import type { Token } from '../language/token.ts'
import { voteLanguage } from '../language/vote.ts'
import type { Pack } from '../pack/pack.ts'
import { figureOf } from '../telling/figure.ts'
import { clausesOf } from './clauses.ts'
import { type Context, contextOf } from './context.ts'
import { type Draft, readDraft } from './draft.ts'
import { createJudge, type JudgeFigures } from './figures.ts'
import { settled } from './intents.ts'
import type { Judgement } from './judgement.ts'
import { type Measured, measuredAt } from './measure-words.ts'
import { countOfNamed, nameHolding } from './named-counts.ts'
import { claimedNumbers } from './numbers-claimed.ts'
import { answerCheck } from './tell.ts'
import { verdictOn } from './verdict.ts'
import { reasonFor, understoodAs } from './wording.ts'

export type CheckDraft = (draft: string, lang: Language | null) => Answer

/** The checker over one pack; the catalogue is shared with free questions. */
export function createCheck(catalogue: Catalogue): CheckDraft {
  const places = placeDimensions(catalogue.pack)
  let judge: JudgeFigures | null = null
  return (text, given) => {
    const lang = given ?? voteLanguage(text) ?? catalogue.pack.report.language
    judge ??= createJudge(catalogue, places)
    return answerCheck(text, checksOf(text, lang, catalogue, places, judge), lang)
  }
}

function checksOf(
  text: string,
  lang: Language,
  catalogue: Catalogue,
  places: ReadonlySet<string>,
  judge: JudgeFigures,
): Check[] {
  const draft = readDraft(text, lang, catalogue)
  const numbers = claimedNumbers(draft.tokens, text, lang, draft.periods, catalogue.pack.namesWithNumbers)
  const found: Check[] = []
  let before: Context | null = null
  let recent: readonly string[] = []
  let spoken: { readonly units: Measured['units']; readonly nth: number } | null = null
  let last: { readonly context: Context; readonly nth: number } | null = null
  for (const clause of clausesOf(draft.tokens, text, numbers, lang)) {
    if (last && clause.nth !== last.nth) before = last.context
    for (const [nth, number] of clause.numbers.entries()) {
      const own = measuredIn(number, clause.numbers[nth + 1], draft, catalogue.pack)
      // `kvinderne 8,1 procentpoint og mændene 1,1`: the unit is said once.
      const measured: Measured =
        own.units.size === 0 && number.decimals > 0 && spoken?.nth === clause.nth
          ? { ...own, units: spoken.units }
          : own
      if (measured.units.size > 0) spoken = { units: measured.units, nth: clause.nth }
      const context: Context = contextOf(number, clause, draft, before)
      last = { context, nth: clause.nth }
      const named = nameHolding(number, clause, draft)
      const judgement = named
        ? countOfNamed(number, measured, named.facets, catalogue.pack)
        : settled(
            verdictOn(number, measured, context, catalogue, places, judge, recent),
            context.clause,
            lang,
          )
      if (judgement?.fact)
        recent = [judgement.fact.entry, ...recent.filter((id) => id !== judgement.fact?.entry)].slice(0, 2)
      if (!judgement || isMereReference(number.first, draft.tokens, judgement)) continue
      found.push(
        checkFor(
          judgement,
          context,
          spanOf(draft.tokens, measured.first, measured.last),
          text,
          catalogue.pack,
        ),
      )
    }
  }
  return found
}

/** `fra 30 til 25 procent`: a number without a unit has that of the number it is joined to. */
function measuredIn(
  number: NumberReading,
  next: NumberReading | undefined,
  { tokens, lang }: Draft,
  pack: Pack,
): Measured {
  const measured = measuredAt(number, tokens, lang, pack)
  if (measured.units.size > 0 || measured.scale > 1 || !next || next.first - number.last > 3) return measured
  const { units, scale } = measuredAt(next, tokens, lang, pack)
  return { ...measured, units, scale }
}

const definite = new Set(['de', 'disse', 'begge', 'the', 'these', 'those', 'both', 'vores', 'our'])

/** `de to køn`, `the two groups` point back at something named; they claim nothing unless the report has that number. */
function isMereReference(first: number, tokens: readonly Token[], { verdict }: Judgement): boolean {
  const number = tokens[first]
  return number?.type === 'word' && definite.has(tokens[first - 1]?.lower ?? '') && verdict !== 'supported'
}

const spanOf = (tokens: readonly Token[], first: number, last: number) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
})

function checkFor(
  judgement: Judgement,
  context: Context,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  pack: Pack,
): Check {
  const { verdict, rounded, fact } = judgement
  return {
    text: text.slice(start, end),
    start,
    end,
    verdict,
    rounded,
    understood: understoodAs(context.asked, pack),
    why: reasonFor(judgement, context.asked.lang, pack),
    figure: fact ? figureOf(fact) : null,
  }
}
