/** A chapter on one page: its figures, goals, initiatives and the way forward. */

import { ambiguous, answered, next, paragraph, row, table } from '../answer/build.ts'
import type { Answer, Block, Language, NonEmpty, Row } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import { isLeftOut } from '../pack/left-out.ts'
import type { Entry, Fact, Observation, Pack } from '../pack/pack.ts'
import type { Aspect, Kind, ReportFile } from '../pack/schema.ts'
import { formatGroups, sharedDimensions } from './amount.ts'
import { entriesOf } from './examples.ts'
import { claimsOf, nonEmpty, observationsOf, sentences } from './facts.ts'
import { countOf } from './kinds.ts'
import { datedNotice } from './notices.ts'
import { observationColumns, rowOf } from './observation-table.ts'
import { mainAmong } from './select.ts'
import { titled } from './titled.ts'

export type Chapter = ReportFile['chapters'][number]

const words = {
  da: {
    title: (number: number, name: string, figures: number, initiatives: string) =>
      `Kapitel ${number}, ${name}: ${figures} tal og ${initiatives}.`,
    which: 'Flere kapitler kan være ment. Hvilket?',
    list: (count: number) => `Rapporten har ${count} kapitler:`,
    columns: ['Kapitel', 'Navn'] as const,
    figures: 'Nøgletal',
    goals: 'Mål',
    initiatives: 'Indsatser',
    findings: 'Iagttagelser',
    forward: 'Vejen frem',
  },
  en: {
    title: (number: number, name: string, figures: number, initiatives: string) =>
      `Chapter ${number}, ${name}: figures (${figures}) and ${initiatives}.`,
    which: 'Several chapters could be meant. Which one?',
    list: (count: number) => `The report has ${count} chapters:`,
    columns: ['Chapter', 'Name'] as const,
    figures: 'Key figures',
    goals: 'Goals',
    initiatives: 'Initiatives',
    findings: 'Findings',
    forward: 'The way forward',
  },
} as const

/** The page of the one chapter meant; of several, which they are. */
export function tellChapters([chapter, ...others]: NonEmpty<Chapter>, desk: Desk, lang: Language): Answer {
  if (others.length === 0) return tellChapter(chapter, desk, lang)
  const all = [chapter, ...others]
  const [first, ...rest] = all.map(({ number }) => `/chapter ${number}`)
  return ambiguous(
    lang,
    paragraph(words[lang].which),
    ...all.map(({ number, name }) => paragraph(`${number}. ${name[lang]}`)),
    next(first ?? '/chapter', ...rest),
  )
}

function tellChapter(chapter: Chapter, desk: Desk, lang: Language): Answer {
  const { pack } = desk
  const inChapter = ({ cites: [cite] }: Fact): boolean => cite.chapter === chapter.number
  const of = (kind: Kind): Entry[] => entriesOf(desk, kind).filter(({ facts }) => facts.some(inChapter))
  const first = (entry: Entry, ...aspects: readonly Aspect[]): Fact[] =>
    [...claimsOf(entry, ...aspects), ...entry.facts].filter(inChapter).slice(0, 1)
  const rows = of('indicator').flatMap((entry) =>
    keyRows(entry, observationsOf(entry).filter(inChapter), pack, lang),
  )
  const initiatives = of('initiative')
  const forward = of('recommendation').flatMap(({ facts }) =>
    facts.filter((fact) => inChapter(fact) && !isLeftOut(fact)),
  )
  const list = (facts: readonly Fact[]): Block[] => sentences(facts, 'context', lang)
  return answered(
    lang,
    paragraph(
      words[lang].title(
        chapter.number,
        chapter.name[lang],
        rows.length,
        countOf(initiatives.length, 'initiative', lang),
      ),
    ),
    ...titled(
      words[lang].figures,
      rows.length === 0 ? [] : [table('context', observationColumns(lang), rows)],
    ),
    ...titled(words[lang].goals, list(of('goal').flatMap((entry) => first(entry, 'verdict')))),
    ...titled(words[lang].initiatives, list(initiatives.flatMap((entry) => first(entry, 'what', 'purpose')))),
    ...titled(words[lang].findings, list(of('finding').flatMap((entry) => first(entry)))),
    ...titled(words[lang].forward, list(forward)),
    datedNotice(pack, lang),
    next(...further([...of('goal'), ...of('indicator'), ...initiatives], desk, lang)),
  )
}

/** The figures that stand for the whole of an indicator. */
function keyRows({ name }: Entry, observations: readonly Observation[], pack: Pack, lang: Language): Row[] {
  const all = nonEmpty(observations)
  const main = all ? mainAmong(all) : []
  const shared = sharedDimensions(main)
  return main.map((fact) => {
    const groups = formatGroups(fact.dimensions, shared, pack, lang)
    return rowOf(fact, groups === '' ? name[lang] : `${name[lang]} – ${groups}`, pack, lang)
  })
}

function further(entries: readonly Entry[], desk: Desk, lang: Language): NonEmpty<string> {
  const lines = entries.slice(0, 2).map((entry) => `/${entry.kind} ${desk.nameOf(entry, lang)}`)
  return nonEmpty([...lines, '/chapter']) ?? ['/chapter']
}

export function listChapters({ pack }: Desk, lang: Language): Answer {
  const { chapters } = pack.report
  const rows = chapters.map(({ number, name }) => row([String(number), name[lang]]))
  return answered(
    lang,
    paragraph(words[lang].list(chapters.length)),
    table('context', words[lang].columns, rows),
    next(
      ...(nonEmpty(chapters.slice(0, 3).map(({ number }) => `/chapter ${number}`)) ?? (['/help'] as const)),
    ),
  )
}
