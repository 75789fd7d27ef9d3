/** One citation in full, with the printed words around it when the text is at hand, ready to paste. */

import { answered, next, paragraph, quote, row, statement, table } from '../answer/build.ts'
import { formatCitation } from '../answer/format-citation.ts'
import type { Answer, Block, Citation, Language } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Fact } from '../pack/pack.ts'
import { refusedEmpty } from './empty.ts'
import { figureOf } from './figure.ts'
import { noticesFor } from './notices.ts'

const words = {
  da: {
    all: (name: string, count: number) => `${name}: ${count} kildesteder.`,
    columns: ['Udsagn', 'Kilde'] as const,
    edition: (sha: string) =>
      `Side og linje gælder tekstudgaven med SHA-256 ${sha}…; den trykte rapport kan have andre sidetal.`,
  },
  en: {
    all: (name: string, count: number) => `${name}: ${count} sources.`,
    columns: ['Statement', 'Source'] as const,
    edition: (sha: string) =>
      `Page and line are those of the text edition with SHA-256 ${sha}…; the printed report may number its pages otherwise.`,
  },
} as const

export function tellFactSource(fact: Fact, desk: Desk, lang: Language): Answer {
  const { pack } = desk
  const entry = pack.entries.get(fact.entry)
  const figures = fact.type === 'observation' ? [figureOf(fact)] : []
  return answered(
    lang,
    statement('lead', [fact.text[lang]], fact.cites, figures),
    ...fact.cites.flatMap((cite) => placeOf(cite, desk, lang)),
    ...noticesFor([fact], pack, lang),
    paragraph(words[lang].edition(pack.report.sha256.slice(0, 12))),
    next(`/source ${fact.entry}`, ...(entry ? commandFor(entry, desk, lang) : [])),
  )
}

function placeOf(cite: Citation, desk: Desk, lang: Language): Block[] {
  const printed = desk.quote(cite)
  return [paragraph(formatCitation(cite, lang)), ...(printed === null ? [] : [quote(printed, cite)])]
}

export function tellEntrySources(entry: Entry, desk: Desk, lang: Language): Answer {
  const [first, ...rest] = entry.facts
  if (!first) return refusedEmpty(entry, lang)
  if (rest.length === 0) return tellFactSource(first, desk, lang)
  const rows = entry.facts.map((fact) =>
    row(
      [fact.text[lang], `/source ${fact.id}`],
      fact.cites,
      fact.type === 'observation' ? [figureOf(fact)] : [],
    ),
  )
  return answered(
    lang,
    paragraph(words[lang].all(entry.name[lang], rows.length)),
    table('context', words[lang].columns, rows),
    ...noticesFor(entry.facts, desk.pack, lang),
    next(`/source ${first.id}`, ...commandFor(entry, desk, lang)),
  )
}

function commandFor(entry: Entry, desk: Desk, lang: Language): string[] {
  const { kind } = entry
  return kind === 'indicator' || kind === 'goal' || kind === 'initiative'
    ? [`/${kind} ${desk.nameOf(entry, lang)}`]
    : []
}
