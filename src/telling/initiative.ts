/** An initiative: what it is, who, when, money, results, status; each claim cited. */

import { answered, next } from '../answer/build.ts'
import type { Answer, Bilingual, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import { isLeftOut } from '../pack/left-out.ts'
import type { Entry, Fact, Pack } from '../pack/pack.ts'
import type { Aspect } from '../pack/schema.ts'
import { refusedEmpty } from './empty.ts'
import { claimsOf, nonEmpty, observationsOf, sentences, told } from './facts.ts'
import { noticesFor } from './notices.ts'
import { titled } from './titled.ts'

type Part = { readonly title: Bilingual; readonly aspects: readonly Aspect[] }

const parts: readonly Part[] = [
  { title: { da: 'Hvad', en: 'What' }, aspects: ['what', 'name', 'purpose', 'how', 'part'] },
  { title: { da: 'Hvem', en: 'Who' }, aspects: ['who', 'partner', 'member', 'target-group'] },
  {
    title: { da: 'Hvor og hvornår', en: 'Where and when' },
    aspects: ['where', 'when', 'start', 'end', 'duration', 'deadline'],
  },
  { title: { da: 'Penge', en: 'Money' }, aspects: ['money', 'funder'] },
  {
    title: { da: 'Resultater', en: 'Results' },
    aspects: ['result', 'trend', 'comparison', 'award', 'verdict'],
  },
  { title: { da: 'Status', en: 'Status' }, aspects: ['status', 'reason', 'condition', 'source', 'link'] },
]

const untold: Bilingual = {
  da: 'Det siger rapporten blandt andet ikke',
  en: 'What the report does not say, among other things',
}

/** What is left out is no news: a few lines of it will do, and last. */
const mostUntold = 4

const figures: Bilingual = { da: 'Tal', en: 'Figures' }

export function tellInitiative(entry: Entry, desk: Desk, lang: Language): Answer {
  const { pack } = desk
  const main = [claimsOf(entry, 'what')[0], claimsOf(entry, 'purpose')[0]].filter(
    (fact) => fact !== undefined,
  )
  const leads = nonEmpty<Fact>(main) ?? nonEmpty(entry.facts.slice(0, 1))
  if (!leads) return refusedEmpty(entry, lang)
  const rest = entry.facts.filter((fact) => !leads.includes(fact))
  const money = observationsOf(entry).filter((fact) => isMoney(fact.unit, pack) && !leads.includes(fact))
  const counted = observationsOf(entry).filter((fact) => !money.includes(fact) && !leads.includes(fact))
  return answered(
    lang,
    told(leads, 'lead', lang),
    ...parts.flatMap(({ title, aspects }) => {
      const claims = claimsOf({ facts: rest }, ...aspects)
      const all = aspects.includes('money') ? [...money, ...claims] : claims
      return titled(title[lang], sentences(all, 'context', lang))
    }),
    ...titled(figures[lang], sentences(counted, 'context', lang)),
    ...titled(untold[lang], sentences(rest.filter(isLeftOut).slice(0, mostUntold), 'context', lang)),
    ...noticesFor(entry.facts, pack, lang),
    next(`/source ${leads[0].id}`, ...relatedTo(entry, desk, lang)),
  )
}

const isMoney = (unit: string, { units }: Pack): boolean => units.get(unit)?.quantity === 'money'

/** Commands for the entries beside it. */
export function relatedTo({ related }: Entry, desk: Desk, lang: Language): string[] {
  return related
    .flatMap((id) => desk.pack.entries.get(id) ?? [])
    .filter(({ kind }) => kind === 'indicator' || kind === 'goal' || kind === 'initiative')
    .slice(0, 2)
    .map((entry) => `/${entry.kind} ${desk.nameOf(entry, lang)}`)
}
