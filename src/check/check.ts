/** Holds every number of a draft against the report; the draft is read, answered and forgotten. */

import { withoutEscapes } from '../answer/clean.ts'
import type { Answer, Check, Language } from '../answer/tree.ts'
import type { Catalogue } from '../ask/catalogue/catalogue.ts'
import { voteLanguage } from '../language/vote.ts'
import { once } from '../once.ts'
import { figureOf } from '../telling/figure.ts'
import { readDraft } from './draft/draft.ts'
import { claimedNumbers } from './draft/numbers-claimed.ts'
import { type Passage, passagesOf } from './draft/passages.ts'
import { createJudge } from './figures/figures.ts'
import { type Against, judgeInTurn, type Turn } from './in-turn.ts'
import { answerCheck } from './tell.ts'
import { understoodAs } from './understood.ts'
import { reasonFor } from './wording.ts'

export type CheckDraft = (draft: string, lang: Language | null, home?: Language | null) => Answer

/** The checker over one pack; the catalogue is shared with free questions. */
export function createCheck(catalogue: Catalogue): CheckDraft {
  const against = once((): Against => ({ catalogue, judge: createJudge(catalogue) }))
  return (text, given, home = null) => {
    const lang = given ?? voteLanguage(text) ?? home ?? catalogue.pack.report.language
    const checks = passagesOf(withoutEscapes(text), lang).flatMap((passage) =>
      checksOf(passage, lang, against()),
    )
    return answerCheck(
      text,
      checks.toSorted((a, b) => a.start - b.start),
      lang,
    )
  }
}

function checksOf(passage: Passage, lang: Language, against: Against): Check[] {
  const { catalogue } = against
  const draft = readDraft(passage.text, passage.lang, catalogue)
  const numbers = claimedNumbers(draft, catalogue.pack.namesWithNumbers)
  return judgeInTurn(draft, numbers, against).flatMap((turn) => {
    const { first, last } = turn.measured
    const start = draft.tokens[first]?.start ?? 0
    const end = draft.tokens[last]?.end ?? 0
    const isOwn = passage.start + start >= passage.own.from && passage.start + start < passage.own.to
    if (!isOwn) return []
    return checkFor(
      turn,
      { ...passage, text: draft.text.slice(start, end), start: passage.start + start },
      lang,
      against,
    )
  })
}

function checkFor(
  { judgement, context }: Turn,
  { text, start }: Passage,
  lang: Language,
  { catalogue: { pack } }: Against,
): Check[] {
  if (!judgement) return []
  const { verdict, rounded, fact, computed } = judgement
  return [
    {
      text,
      start,
      end: start + text.length,
      verdict,
      rounded,
      understood: understoodAs(context.asked, pack),
      why: reasonFor(judgement, lang, pack),
      figure: computed ?? (fact ? figureOf(fact) : null),
    },
  ]
}
