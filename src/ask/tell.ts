/** Puts a decision into an Answer: the facts' own sentences first, then what belongs beside them. */

import { formatDecimal } from '../answer/format.ts'
import type {
  Answer,
  Block,
  Citation,
  ComputedFigure,
  Figure,
  Inline,
  Language,
  NonEmpty,
  Role,
  Statement,
} from '../answer/tree.ts'
import type { Fact, Listing, Pack } from '../pack/pack.ts'
import type { Aspect } from '../pack/schema.ts'
import { figureOf } from '../telling/figure.ts'
import type { Asked } from './asked.ts'
import type { Card } from './cards.ts'
import type { Decision, Judged } from './decide.ts'
import type { RosterAnswer } from './roster.ts'
import type { SeriesAnswer } from './series.ts'
import { askWords } from './wording.ts'

const text = (value: string): Inline => ({ type: 'text', value })

/** One fact as a statement with its citations and, for an observation, its figure. */
export const sentence = (fact: Fact, role: Role, lang: Language): Statement => told([fact], role, lang)

/** Several facts as one statement, sentence after sentence. */
export function told(facts: NonEmpty<Fact>, role: Role, lang: Language, opening = ''): Statement {
  const [first, ...rest] = facts
  return {
    type: 'statement',
    role,
    children: [text(opening + facts.map((fact) => fact.text[lang]).join(' '))],
    cites: [...first.cites, ...rest.flatMap((fact) => fact.cites)] as unknown as NonEmpty<Citation>,
    figures: facts.flatMap((fact): Figure[] => (fact.type === 'observation' ? [figureOf(fact)] : [])),
  }
}

export function answerWith(
  leads: NonEmpty<Card>,
  asked: Asked,
  judged: readonly Judged[],
  pack: Pack,
  opening = '',
): Answer {
  const [first, ...rest] = leads
  const facts: NonEmpty<Fact> = [first.fact, ...rest.map(({ fact }) => fact)]
  return {
    outcome: 'answered',
    lang: asked.lang,
    direct: told(facts, 'lead', asked.lang, opening),
    body: [
      ...notices(facts, asked, pack),
      ...beside(facts, asked, first, judged),
      next(nextFor(first, asked.lang)),
    ],
  }
}

/** Claims of these kinds come in lists: who asks for one wants them all. */
const listed: ReadonlySet<Aspect> = new Set([
  'part',
  'partner',
  'member',
  'target-group',
  'result',
  'who',
  'what',
])

/** Sentences of the same entry that the reader will want beside the answer: the rest of its list, or the nearest two. */
function beside(leads: readonly Fact[], asked: Asked, { entry }: Card, judged: readonly Judged[]): Block[] {
  const [first] = leads
  const ids = new Set(leads.map(({ id }) => id))
  const isList =
    first?.type === 'claim' &&
    listed.has(first.aspect) &&
    (entry.kind === 'recommendation' || first.aspect !== 'what')
  const alike = isList
    ? entry.facts.filter((fact) => fact.type === 'claim' && fact.aspect === first.aspect)
    : []
  const near = judged.flatMap(({ card }) => (card.entry.id === entry.id ? [card.fact] : []))
  return (alike.length > 1 ? alike.slice(0, 7) : near.slice(0, 3))
    .filter((fact) => !ids.has(fact.id))
    .slice(0, alike.length > 1 ? 6 : 2)
    .map((fact) => sentence(fact, 'context', asked.lang))
}

export function notices(facts: readonly Fact[], asked: Asked, pack: Pack): Block[] {
  const { lang } = asked
  const notes = new Set(facts.flatMap(({ note }) => (note ? [note[lang]] : [])))
  if (asked.periods.some(({ type }) => type === 'now')) notes.add(askWords[lang].now(pack.report.year))
  const corrected = asked.corrections.map(({ from, to }) => `${from} → ${to}`).join(', ')
  return [
    ...(corrected ? [notice(askWords[lang].corrected + corrected)] : []),
    ...[...notes].map((note) => notice(note)),
  ]
}

export const notice = (words: string): Block => ({ type: 'notice', children: [text(words)] })

export const next = (commands: NonEmpty<string>): Block => ({ type: 'next', commands })

function nextFor({ entry, fact }: Card, lang: Language): NonEmpty<string> {
  const name = entry.name[lang]
  const source = `/source ${fact.id}`
  if (entry.kind === 'indicator' || entry.kind === 'goal' || entry.kind === 'initiative')
    return [`/${entry.kind} ${name}`, source]
  return [source]
}

export function answerSeries(found: SeriesAnswer, asked: Asked, pack: Pack): Answer {
  const { lang } = asked
  const { facts, computation, type } = found
  if (!computation) {
    const direct = told(facts, 'lead', lang)
    return {
      outcome: 'answered',
      lang,
      direct,
      body: [...notices(facts, asked, pack), next([`/source ${facts[0].id}`])],
    }
  }
  const unit = pack.units.get(computation.figure.unit)?.form[lang] ?? '{n}'
  const amount = unit.replace('{n}', formatDecimal(computation.result, lang))
  const words = type === 'sum' ? askWords[lang].sum : askWords[lang].difference
  const figure: ComputedFigure = computation.figure
  const few = facts.length <= 4
  const direct: Statement = {
    ...told(facts, 'lead', lang),
    children: [
      text(
        [words(figure.arithmetic, amount), ...(few ? facts.map((fact) => fact.text[lang]) : [])].join(' '),
      ),
    ],
    figures: few ? [figure, ...facts.map(figureOf)] : [figure],
  }
  const rows = few ? [] : facts.map((fact) => sentence(fact, 'context', lang))
  return {
    outcome: 'answered',
    lang,
    direct,
    body: [...rows, ...notices(facts, asked, pack), next([`/source ${facts[0].id}`])],
  }
}

export function answerRoster(found: RosterAnswer, asked: Asked, pack: Pack): Answer {
  const { lang } = asked
  const [first, ...rest] = found.rows
  const done = (direct: Statement, facts: readonly Fact[]): Answer => ({
    outcome: 'answered',
    lang,
    direct,
    body: [...notices(facts, asked, pack), next([`/source ${first?.id ?? found.roster.id}`])],
  })
  if (!first) return refuseWith('not-in-report', found.roster.facts.slice(0, 1), [], asked)
  const rows: NonEmpty<Listing> = [first, ...rest]
  if (found.type === 'members') return done(told(rows, 'lead', lang), rows)
  const list = found.roster.name[lang]
  const names = namesOf(rows, found.roster.dimension, lang, pack)
  const count = String(rows.length)
  const words = askWords[lang]
  const line =
    found.type === 'on'
      ? words.on(count, names, list, found.period)
      : found.type === 'joined'
        ? words.joined(count, names, list, found.period, found.before)
        : words.left(count, names, list, found.period)
  return done({ ...told(rows, 'lead', lang), children: [text(line)] }, rows)
}

function namesOf(rows: readonly Listing[], dimension: string, lang: Language, pack: Pack): string {
  const names = rows.map(
    ({ member }) => pack.codeLists.get(dimension)?.codes.get(member)?.name[lang] ?? member,
  )
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
}

export function refuseWith(
  kind: Extract<Decision, { type: 'refuse' }>['kind'],
  nearest: readonly Fact[],
  unknown: readonly string[],
  asked: Asked,
): Answer {
  const { lang } = asked
  const words = askWords[lang]
  const searched = [
    ...asked.topics.map((topic) => topic.text),
    ...asked.facets.flatMap(([facet]) => (facet ? [facet.code] : [])),
  ]
  const body: Block[] = []
  if (unknown.length > 0)
    body.push({
      type: 'paragraph',
      children: [text(words.unknown), { type: 'echo', value: unknown.join(', ') }],
    })
  else if (searched.length > 0)
    body.push({
      type: 'paragraph',
      children: [
        text(words.searched),
        { type: 'echo', value: asked.topics.map((topic) => topic.text).join(', ') },
      ],
    })
  if (nearest.length > 0) body.push({ type: 'paragraph', children: [text(words.nearest)] })
  body.push(...nearest.map((fact) => sentence(fact, 'nearest', lang)))
  const [first] = nearest
  body.push(next(first ? [`/source ${first.id}`, '/help'] : ['/help']))
  return {
    outcome: 'refused',
    lang,
    refusal: { kind },
    direct: { type: 'paragraph', children: [text(words.refusals[kind])] },
    body,
  }
}

export function askBack(cards: NonEmpty<Card>, asked: Asked): Answer {
  const { lang } = asked
  const [first, ...rest] = cards
  return {
    outcome: 'ambiguous',
    lang,
    direct: { type: 'paragraph', children: [text(askWords[lang].which)] },
    body: [
      ...cards.map(({ fact }) => sentence(fact, 'nearest', lang)),
      next([`/source ${first.fact.id}`, ...rest.map(({ fact }) => `/source ${fact.id}`)]),
    ],
  }
}
