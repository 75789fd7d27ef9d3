/** An Answer as the one JSON object that a machine gets. */

import { cleanLine } from '../../answer/clean.ts'
import { figuresOf } from '../../answer/figures.ts'
import { plainDirect, plainWords, renderPlain } from '../../answer/plain.ts'
import { referencesOf, sourcesOf } from '../../answer/references.ts'
import type { Answer, Block, Check, Citation, Figure } from '../../answer/tree.ts'
import type { Id } from './request.ts'

export function recordOf(answer: Answer, id: Id) {
  const blocks = [answer.direct, ...answer.body]
  return {
    id,
    outcome: answer.outcome,
    lang: answer.lang,
    answer: plainDirect(answer),
    text: renderPlain(answer),
    figures: figuresOf(answer).map(({ role, figure }) => ({ role, ...figureRecord(figure) })),
    citations: referencesOf(answer).list.map((citation) => ({ fact: citation.id, ...placeRecord(citation) })),
    refusal:
      answer.outcome === 'refused'
        ? { kind: answer.refusal.kind, nearest: blocks.flatMap(nearestRecords) }
        : null,
    checks: blocks.flatMap((block) => (block.type === 'draft' ? block.checks.map(checkRecord) : [])),
    next: blocks.flatMap((block) =>
      block.type === 'next' ? block.commands.map((line) => cleanLine(line)) : [],
    ),
    ...(answer.outcome === 'failed' ? { incident: answer.incident } : {}),
  }
}

export type BatchRecord = ReturnType<typeof recordOf>

const placeRecord = ({ report, chapter, section, page, line, printed }: Citation) => ({
  report,
  chapter,
  section,
  page,
  line,
  printed,
})

function figureRecord(figure: Figure): object {
  const { entry, value, unit, measure, period, dimensions, qualifier, computed } = figure
  const common = { entry, value, unit, measure, period, dimensions, qualifier, computed }
  if (!figure.computed) return { ...common, cite: placeRecord(figure.cite) }
  return { ...common, from: figure.from.map(figureRecord), arithmetic: figure.arithmetic }
}

/** What a refusal offers instead: the fact, as `/source` takes it, and its words. */
function nearestRecords(block: Block): object[] {
  if (block.type === 'table' && block.role === 'nearest')
    return block.rows.flatMap((row) => {
      const [source] = sourcesOf(row)
      return source ? [{ fact: source.id, text: row.cells.map((cell) => cleanLine(cell)).join(' · ') }] : []
    })
  if (block.type !== 'statement' || block.role !== 'nearest') return []
  return [{ fact: block.cites[0].id, text: plainWords(block.children) }]
}

const checkRecord = ({ text, start, end, verdict, rounded, understood, why, figure }: Check) => ({
  text,
  start,
  end,
  verdict,
  rounded,
  understood,
  why,
  figure: figure ? figureRecord(figure) : null,
})
