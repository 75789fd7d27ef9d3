/** What the kinds of entry are called. */

import type { Bilingual, Language } from '../answer/tree.ts'
import type { Kind } from '../pack/schema.ts'

type Names = { readonly one: Bilingual; readonly many: Bilingual }

export const kindNames: { readonly [K in Kind]: Names } = {
  indicator: { one: { da: 'indikator', en: 'indicator' }, many: { da: 'indikatorer', en: 'indicators' } },
  goal: { one: { da: 'mål', en: 'goal' }, many: { da: 'mål', en: 'goals' } },
  initiative: { one: { da: 'indsats', en: 'initiative' }, many: { da: 'indsatser', en: 'initiatives' } },
  place: { one: { da: 'sted', en: 'place' }, many: { da: 'steder', en: 'places' } },
  actor: { one: { da: 'aktør', en: 'actor' }, many: { da: 'aktører', en: 'actors' } },
  term: { one: { da: 'begreb', en: 'term' }, many: { da: 'begreber', en: 'terms' } },
  finding: { one: { da: 'iagttagelse', en: 'finding' }, many: { da: 'iagttagelser', en: 'findings' } },
  recommendation: {
    one: { da: 'anbefaling', en: 'recommendation' },
    many: { da: 'anbefalinger', en: 'recommendations' },
  },
  roster: { one: { da: 'liste', en: 'list' }, many: { da: 'lister', en: 'lists' } },
}

/** `1 goal`, `2 goals`. */
export const countOf = (count: number, kind: Kind, lang: Language): string =>
  `${count} ${kindNames[kind][count === 1 ? 'one' : 'many'][lang]}`
