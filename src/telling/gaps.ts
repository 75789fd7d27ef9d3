/** What the report leaves open about some entries: no target, no measure, no date, no result. */

import { paragraph } from '../answer/build.ts'
import type { Block, Language } from '../answer/tree.ts'
import type { Entry, Pack } from '../pack/pack.ts'
import { claimsOf, observationsOf } from './facts.ts'

const words = {
  da: {
    unmeasured: (names: string) => `Mål uden en indikator: ${names}.`,
    aimless: (names: string) => `Indikatorer uden et mål: ${names}.`,
    undated: (names: string) => `Tal uden periode: ${names}.`,
    unresolved: (names: string) => `Indsatser uden et oplyst resultat: ${names}.`,
  },
  en: {
    unmeasured: (names: string) => `Goals without an indicator: ${names}.`,
    aimless: (names: string) => `Indicators without a target: ${names}.`,
    undated: (names: string) => `Figures without a period: ${names}.`,
    unresolved: (names: string) => `Initiatives without a reported result: ${names}.`,
  },
} as const

export function gapsOf(entries: readonly Entry[], pack: Pack, lang: Language): Block[] {
  const gaps = {
    unmeasured: goalsWithoutIndicator(entries),
    aimless: indicatorsWithoutTarget(entries, pack),
    undated: entries.filter((entry) => observationsOf(entry).some(({ period }) => period === 'undated')),
    unresolved: entries.filter((entry) => entry.kind === 'initiative' && !hasResult(entry)),
  }
  return (Object.keys(gaps) as (keyof typeof gaps)[]).flatMap((gap) => {
    const names = gaps[gap].map(({ name }) => name[lang]).join('; ')
    return names === '' ? [] : [paragraph(words[lang][gap](names))]
  })
}

/** Goals that name no indicator: a goal of `more trust` that nothing counts. */
export const goalsWithoutIndicator = (entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) => entry.kind === 'goal' && entry.indicator === null)

/** Indicators that no goal of the report aims at: a share of smokers that nobody promised to lower. */
export function indicatorsWithoutTarget(entries: readonly Entry[], pack: Pack): Entry[] {
  const aimedAt = new Set(
    [...pack.entries.values()].flatMap((entry) => (entry.kind === 'goal' ? [entry.indicator] : [])),
  )
  return entries.filter((entry) => entry.kind === 'indicator' && !aimedAt.has(entry.id))
}

const hasResult = (entry: Entry): boolean =>
  claimsOf(entry, 'result', 'award', 'trend').length > 0 ||
  observationsOf(entry).some(({ measure }) => measure === 'change')
