/** Looks at every digit an Answer says, and tells those that come from nowhere. */

import { wordsOfPicture } from '../src/answer/chart.ts'
import { cleanLine } from '../src/answer/clean.ts'
import { formatCitation } from '../src/answer/format-citation.ts'
import { plainWords, renderPlain } from '../src/answer/plain.ts'
import { referencesOf, sourcesOf } from '../src/answer/references.ts'
import { type BlockHandlers, renderBlock } from '../src/answer/render.ts'
import type { Answer, Citation, Figure, Row, Statement } from '../src/answer/tree.ts'
import { parseNumeral } from '../src/language/numbers/numerals.ts'
import type { Pack } from '../src/pack/pack.ts'
import { holdsArithmetic } from './arithmetic.ts'
import { framedBy, toldInNotices } from './frame-of-digits.ts'
import { type Numbers, numbersIn, numeralsIn } from './numerals.ts'
import { numbersAsked, numbersOfFact, numbersOfFigure, withoutNames } from './sources-of-digits.ts'

type Desk = {
  readonly answer: Answer
  readonly pack: Pack
  readonly allowed: Numbers
  /** What a paragraph may count. */
  readonly framed: Numbers
  readonly said: string[]
}

/**
 * A digit may come from the facts that its own block cites (value, period, printed words), from arithmetic that is
 * shown and right, from the asker's words, from a name, or from what frames an answer: the report's year, the number
 * of results, chapter, page and line of a citation. Whatever is left is returned, with the words around it.
 */
export function digitsWithoutSource(answer: Answer, asked: string, pack: Pack): string[] {
  const frame = new Set([...numbersAsked(asked), pack.report.year])
  const desk: Desk = { answer, pack, allowed: frame, framed: framedBy(answer, pack), said: [] }
  const stray = [answer.direct, ...answer.body].flatMap((block) => renderBlock(block, strays, desk))
  return [...stray, ...straysOfWhole(desk)]
}

/** What is said without its block's own sources. */
function unsourced(words: string, sources: Numbers, { answer, pack, allowed, said }: Desk): string[] {
  said.push(words)
  // Most words hold no digit, and names are many.
  if (!/\d/.test(words)) return []
  return numeralsIn(withoutNames(words, pack))
    .filter((numeral) => {
      const { number } = parseNumeral(numeral, answer.lang)
      return !sources.has(number) && !allowed.has(number)
    })
    .map((numeral) => `${numeral} in “${words}”`)
}

function straysOf({ cites, figures }: Statement | Row, words: string, desk: Desk): string[] {
  const facts = [...cites, ...sourcesOf({ cites: [], figures })]
  const sources = new Set([
    ...facts.flatMap((cite) => [...numbersOfFact(cite, desk.pack), cite.chapter]),
    ...figures.flatMap(numbersOfFigure),
    // How many results there are may be counted, and how many of them stand in a period of their list.
    new Set(cites.map(({ id }) => id)).size,
    ...countsByPeriod(cites, desk.pack),
  ])
  const hidden = figures.filter((figure) => figure.computed && !isShown(figure, desk))
  return [
    ...unsourced(words, sources, desk),
    ...hidden.map(({ value }) => `${value} is computed, and how is not shown or not right`),
  ]
}

function countsByPeriod(cites: readonly Citation[], { facts }: Pack): number[] {
  const rows = [...new Set(cites.map(({ id }) => facts.get(id)))].filter((fact) => fact?.type === 'listing')
  const periods = new Set(rows.flatMap(({ on }) => on))
  return [...periods].map((period) => rows.filter(({ on }) => on.includes(period)).length)
}

/** The arithmetic of a computed figure stands somewhere in the answer, and comes out. */
const isShown = (figure: Figure, { answer }: Desk): boolean =>
  figure.computed &&
  renderPlain(answer).includes(figure.arithmetic) &&
  holdsArithmetic(figure.arithmetic, answer.lang)

const strays: BlockHandlers<string[], Desk> = {
  statement: (block, desk) => straysOf(block, plainWords(block.children), desk),
  table: ({ columns, rows }, desk) => [
    ...unsourced(columns.join(' '), citedBy(desk), desk),
    ...rows.flatMap((row) => straysOf(row, row.cells.filter(isNoLine).join(' · '), desk)),
    ...rows.flatMap(({ cells }) =>
      cells.filter((cell) => !isNoLine(cell)).flatMap((line) => straysOfLine(line, desk)),
    ),
  ],
  /** A citation in full, or words that frame the answer. */
  paragraph: ({ children }, desk) => {
    const words = plainWords(children)
    return unsourced(words, isCitation(words, desk) ? numbersIn(words, 'da') : desk.framed, desk)
  },
  heading: ({ children }, desk) => unsourced(plainWords(children), citedBy(desk), desk),
  /** A word of care may speak of the other facts of its entry. */
  notice: ({ children }, desk) =>
    unsourced(
      plainWords(children),
      new Set([...nearBy(desk), ...toldInNotices(desk.answer, desk.pack)]),
      desk,
    ),
  /** What its facts give, what the answer works out in words, and the places of its source. */
  chart: ({ picture, cites }, desk) => [
    ...unsourced(wordsOfPicture({ ...picture, notes: [] }).join(' · '), drawnFrom(cites, desk), desk),
    ...unsourced(picture.notes.join(' · '), nearBy(desk), desk),
  ],
  /** The text edition's own words. */
  quote: () => [],
  /** The asker's own words, with verdicts beside them. */
  draft: ({ words }, desk) => {
    desk.said.push(words)
    return []
  },
  next: ({ commands }, desk) => commands.flatMap((line) => straysOfLine(line, desk)),
}

const isNoLine = (words: string): boolean => !words.startsWith('/')

/** Lines to type hold names, ids and chapters; a draft to check may be a sentence of the pack. */
function straysOfLine(line: string, desk: Desk): string[] {
  desk.said.push(line)
  if (!/\d/.test(line)) return []
  const rest = line.split(' ').slice(1).join(' ')
  const { facts, entries, report } = desk.pack
  const isKnown =
    facts.has(rest) || entries.has(rest) || report.chapters.some(({ number }) => String(number) === rest)
  return isKnown || isOwnSentence(rest, desk) ? [] : unsourced(line, nearBy(desk), desk)
}

/** The facts behind a picture, the calculations shown beside it, and the pages its source names. */
const drawnFrom = (cites: readonly Citation[], { answer, pack }: Desk): Numbers =>
  new Set([
    ...cites.flatMap((cite) => [...numbersOfFact(cite, pack), ...placeOf(cite)]),
    ...[answer.direct, ...answer.body].flatMap((block) =>
      'figures' in block
        ? block.figures.flatMap((figure) => (figure.computed ? numbersOfFigure(figure) : []))
        : [],
    ),
  ])

const isOwnSentence = (words: string, { answer, pack }: Desk): boolean =>
  [...pack.facts.values()].some(({ text }) => text[answer.lang] === words)

const isCitation = (words: string, { answer }: Desk): boolean =>
  referencesOf(answer).list.some((cite) => words === cleanLine(formatCitation(cite, answer.lang)))

const citedBy = ({ answer, pack }: Desk): Numbers =>
  new Set(referencesOf(answer).list.flatMap((cite) => numbersOfFact(cite, pack)))

/** What the cited entries hold as a whole. */
function nearBy({ answer, pack }: Desk): Numbers {
  const entries = new Set(referencesOf(answer).list.map(({ id }) => pack.facts.get(id)?.entry ?? ''))
  const facts = [...entries].flatMap((id) => pack.entries.get(id)?.facts ?? [])
  return new Set(facts.flatMap(({ cites }) => cites.flatMap((cite) => numbersOfFact(cite, pack))))
}

/** The rendered text says nothing beyond its blocks, the numbers of its sources and their places. */
function straysOfWhole({ answer, pack, allowed, said }: Desk): string[] {
  const { list } = referencesOf(answer)
  const known = new Set([
    ...allowed,
    ...said.flatMap((words) => [...numbersIn(words, answer.lang)]),
    ...list.flatMap((cite, at) => [at + 1, ...placeOf(cite)]),
  ])
  return numeralsIn(withoutNames(renderPlain(answer), pack))
    .filter((numeral) => {
      const places = [...list].flatMap(({ printed }) => numeralsIn(printed))
      return !known.has(parseNumeral(numeral, answer.lang).number) && !places.includes(numeral)
    })
    .map((numeral) => `${numeral} in the rendered text`)
}

const placeOf = ({ chapter, page, line, section, title }: Citation): number[] => [
  chapter,
  page,
  line,
  ...numbersIn(`${section} ${title.da} ${title.en}`, 'da'),
]
