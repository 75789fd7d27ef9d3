/** What must hold for a fact to answer a question; everything that does not is named. */

import type { Claim, Observation, Pack } from '../pack/pack.ts'
import type { Aspect } from '../pack/schema.ts'
import { type Signal, wordTables } from '../language/words.ts'
import type { Facet } from '../reading/meaning.ts'
import type { Asked } from './asked.ts'
import type { Card, Catalogue } from './catalogue.ts'
import { meet } from './groups.ts'
import { fitsPeriods } from './periods-fit.ts'

export type Violation = 'period' | 'group' | 'place' | 'unit' | 'measure' | 'aspect' | 'number' | 'name'

const families: { readonly [S in Signal]?: readonly Aspect[] } = {
  who: ['who', 'partner', 'funder', 'member', 'target-group', 'award', 'source'],
  when: ['when', 'start', 'end', 'deadline', 'duration'],
  'how-long': ['duration', 'start', 'end', 'when'],
  where: ['where', 'part', 'target-group', 'comparison', 'what'],
  why: ['reason', 'purpose', 'condition', 'result'],
  name: ['name', 'member'],
}

/** The kinds of claim the question's who, when, where, why ask for; null when it asks for none of these. */
export function wantedAspects({ signals }: Asked): ReadonlySet<Aspect> | null {
  const wanted = [...signals].flatMap((signal) => (signal === 'who' && comparesGroups(signals) ? [] : (families[signal] ?? [])))
  return wanted.length > 0 ? new Set(wanted) : null
}

/** `Who gained most?` asks which group, not which office. */
const comparesGroups = (signals: ReadonlySet<Signal>): boolean =>
  (['most', 'least', 'more', 'less', 'difference', 'up', 'down', 'change'] as const).some((signal) => signals.has(signal))

/** How many, how much, which share: only a figure will do. */
export const wantsFigure = ({ signals }: Asked): boolean =>
  (signals.has('how-many') || signals.has('how-much')) && !signals.has('how-long')

/** `Which schools?` wants names; a number of them is no answer. */
const asksWhich = (asked: Asked): boolean =>
  asked.signals.has('which') && !wantsFigure(asked) && !['most', 'least', 'money', 'goal', 'more', 'less', 'difference', 'change', 'up', 'down'].some((signal) => asked.signals.has(signal as Signal))

const moves = ['change', 'up', 'down', 'unchanged'] as const
const gaps = ['difference', 'more', 'less'] as const

export const wantsChange = (asked: Asked): boolean =>
  moves.some((signal) => asked.signals.has(signal)) ||
  asked.periods.some(({ type }) => type === 'span' || type === 'since') ||
  asked.periods.length > 1 ||
  comparesWithBefore(asked)

/** `More` and `fewer` without a second group or a `than` mean more and fewer than before. */
export const comparesWithBefore = ({ signals, facets }: Asked): boolean =>
  (signals.has('more') || signals.has('less')) && !signals.has('difference') && facets.length < 2

export const wantsGap = ({ signals }: Asked): boolean => gaps.some((signal) => signals.has(signal))

/** All constraints of the question that the fact does not meet; none means it may answer. */
export function violations(card: Card, asked: Asked, catalogue: Catalogue, places: ReadonlySet<string>): Violation[] {
  const { pack } = catalogue
  const found = new Set<Violation>()
  if (!fitsPeriods(card.fact, asked.periods, pack.report.year)) found.add('period')
  for (const dimension of missedDimensions(card, asked, pack)) found.add(places.has(dimension) ? 'place' : 'group')
  if (missesBound(card, asked)) found.add('group')
  if (asked.amounts.some((amount) => !card.numbers.has(amount))) found.add('number')
  for (const { known, isName, isPlace } of asked.topics) {
    if (known === 'unknown' && isPlace) found.add('place')
    else if (known === 'unknown' && isName) found.add('name')
  }
  const own = card.fact.type === 'observation' ? ofObservation(card, card.fact, asked, catalogue) : null
  const claimed = card.fact.type === 'claim' ? ofClaim(card, card.fact, asked, catalogue) : []
  for (const violation of own ?? claimed) found.add(violation)
  return [...found]
}

/** Dimensions of which the question names codes and the fact meets none. */
function missedDimensions({ fact, ...rest }: Card, asked: Asked, pack: Pack): string[] {
  const card = { fact, ...rest }
  const byDimension = new Map<string, boolean>()
  for (const mention of asked.facets) {
    const dimension = mention[0]?.dimension ?? ''
    const meeting = meet(card, mention, pack)
    if (meeting === 'unreported') return [dimension]
    // A claim need not name the group that the whole report is about.
    const missed = meeting === 'missed' && (fact.type !== 'claim' || card.mentions.has(dimension) || fact.dimensions[dimension] !== undefined || !isSubject(mention, pack))
    // A gap is told between two groups: both must be its own. Of other facts either group named will do.
    const isGap = fact.type === 'observation' && fact.measure === 'difference'
    const before = byDimension.get(dimension)
    byDimension.set(dimension, before === undefined ? missed : isGap ? before || missed : before && missed)
  }
  for (const mention of asked.carried) {
    const dimension = mention[0]?.dimension ?? ''
    if (fact.dimensions[dimension] !== undefined && meet(card, mention, pack) === 'missed') byDimension.set(dimension, true)
  }
  return [...byDimension].filter(([, missed]) => missed).map(([dimension]) => dimension)
}

const isSubject = (mention: readonly Facet[], { codeLists }: Pack): boolean =>
  mention.some(({ dimension, code }) => codeLists.get(dimension)?.codes.get(code)?.subject)

function ofObservation(card: Card, fact: Observation, asked: Asked, catalogue: Catalogue): Violation[] {
  const { pack } = catalogue
  const found: Violation[] = []
  const aspects = wantedAspects(asked)
  const quantity = pack.units.get(fact.unit)?.quantity
  const timed = asked.signals.has('when') || asked.signals.has('how-long')
  if (aspects && !(timed && quantity === 'duration')) found.push('aspect')
  else if (asksWhich(asked)) found.push('aspect')
  if (!unitFits(fact, quantity ?? 'count', asked, pack)) found.push('unit')
  if (!measureFits(card, fact, asked, catalogue)) found.push('measure')
  return found
}

function unitFits(fact: Observation, quantity: string, asked: Asked, pack: Pack): boolean {
  const units = [...asked.units]
  const quantities = new Set(units.map((unit) => pack.units.get(unit)?.quantity))
  if (asked.signals.has('money') || quantities.has('money')) return quantity === 'money'
  if (quantities.has('points')) return quantity === 'points'
  if (quantities.has('score')) return units.includes(fact.unit)
  if ((asked.signals.has('share') && !asked.signals.has('how-many')) || quantities.has('share'))
    return quantity === 'share' || (quantity === 'points' && (wantsChange(asked) || wantsGap(asked)))
  if (asked.signals.has('how-long')) return quantity === 'duration'
  if (asked.signals.has('only-count')) return quantity === 'count'
  return !(asked.signals.has('how-many') && quantity === 'money')
}

function measureFits(card: Card, fact: Observation, asked: Asked, catalogue: Catalogue): boolean {
  const isKeywords = !wantsFigure(asked)
  if (fact.measure === 'change') return isKeywords || wantsChange(asked) || wantsGap(asked)
  if (fact.measure === 'difference') return gapFits(card, asked, catalogue) || asked.units.has(fact.unit)
  if (fact.measure === 'level') return true
  return asked.signals.has('goal') || asked.signals.has('reached') || isKeywords
}

/** A gap answers only a question for a gap: one that says so, names it, or is mere keywords. */
const gapFits = (card: Card, asked: Asked, catalogue: Catalogue): boolean =>
  wantsGap(asked) || wantsChange(asked) || isNamed(card, asked, catalogue, true) || (!wantsFigure(asked) && !asked.signals.has('what'))

const isAboutGap = ({ entry }: Card): boolean => {
  const observations = entry.facts.filter((fact) => fact.type === 'observation')
  return observations.length > 0 && observations.every((fact) => fact.measure === 'difference')
}

/** The question covers a whole name or alias of the fact, and one that is telling enough to mean nothing else. */
export const isNamed = ({ phrases }: Card, asked: Asked, { weightOf }: Catalogue, needsGap = false): boolean => {
  const words = new Set(asked.topics.flatMap(({ concepts }) => concepts))
  return phrases.some(({ concepts, isGap }) => {
    if (needsGap && !isGap) return false
    const plain = concepts.filter((concept) => !concept.startsWith('@'))
    const weight = plain.reduce((sum, concept) => sum + weightOf([concept]), 0)
    return weight >= namingWeight && plain.every((concept) => words.has(concept))
  })
}

/** One rare word, or two common ones. */
const namingWeight = 0.6

/** A bound that the fact does not tell: `under 30` of a figure for everybody. */
const missesBound = ({ fact }: Card, { bounds }: Asked): boolean =>
  bounds.some((bound) => !new RegExp(`(?<!\\d)${bound}(?!\\d| ?%)`).test(fact.text.da))

const tellsTime = (fact: Claim): boolean => fact.period !== null || /(?<!\d)(19|20)\d\d(?!\d)/.test(fact.text.da)

function tellsCause(fact: Claim): boolean {
  const words = ` ${fact.text.da.toLowerCase().replace(/[.,;:]/g, ' ')} `
  return wordTables.da.causes.split(', ').some((cause) => words.includes(` ${cause} `))
}

function ofClaim(card: Card, fact: Claim, asked: Asked, catalogue: Catalogue): Violation[] {
  const found: Violation[] = []
  const aspects = wantedAspects(asked)
  const tells = aspects === null || aspects.has(fact.aspect) || (asked.signals.has('when') && tellsTime(fact)) || (asked.signals.has('why') && tellsCause(fact))
  if (!tells) found.push('aspect')
  if (wantsFigure(asked)) found.push('number')
  if (isAboutGap(card) && !gapFits(card, asked, catalogue)) found.push('measure')
  if (asked.signals.has('money') && !['money', 'funder'].includes(fact.aspect) && aspects === null) found.push('unit')
  return found
}
