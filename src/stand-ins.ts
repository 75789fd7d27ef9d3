/** What the desk says of free questions and drafts where nobody better was hired. */

import { answered, next, paragraph, refused } from './answer/build.ts'
import type { Answer, Language } from './answer/tree.ts'
import type { Pack } from './pack/pack.ts'
import type { Find } from './search/find.ts'
import { nonEmpty, told } from './telling/facts.ts'
import { noticesFor } from './telling/notices.ts'

const words = {
  da: {
    unclear: 'Det forstod jeg ikke som et navn i rapporten.',
    missing: 'Det står ikke i rapporten under det navn.',
    noCheck: 'Udkast kan ikke efterprøves her.',
  },
  en: {
    unclear: 'I could not read that as a name in the report.',
    missing: 'The report has nothing of that name.',
    noCheck: 'Drafts cannot be checked here.',
  },
} as const

/** Answers a name with its first facts and refuses everything else. */
export function standInAsk(pack: Pack, find: Find): (question: string, lang: Language | null) => Answer {
  return (question, given) => {
    const lang = given ?? pack.report.language
    const found = find(question, 'any', lang)
    const facts =
      found.type === 'one' && found.strength !== 'typo' ? nonEmpty(found.entry.facts.slice(0, 2)) : null
    if (facts)
      return answered(lang, told(facts, 'lead', lang), ...noticesFor(facts, pack, lang), next('/help'))
    const kind = found.type === 'none' && found.near.length === 0 ? 'unclear' : 'not-in-report'
    return refused(
      kind,
      lang,
      paragraph(words[lang][kind === 'unclear' ? 'unclear' : 'missing']),
      next('/help'),
    )
  }
}

export const standInCheck =
  ({ report }: Pack): ((draft: string, lang: Language | null) => Answer) =>
  (_draft, given) => {
    const lang = given ?? report.language
    return refused('unclear', lang, paragraph(words[lang].noCheck), next('/help'))
  }
