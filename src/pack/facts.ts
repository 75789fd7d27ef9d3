/** Turns the facts of an entry's file into facts of the pack, complete with their ids and citations. */

import type { Citation, NonEmpty } from '../answer/tree.ts'
import type { FiledFact } from './archive.ts'
import { type CiteFile, citationOf } from './citations.ts'
import type { Claim, Dimensions, Direction, Fact, Listing, Observation, Value } from './pack.ts'
import type { EntrySource } from './raw.ts'
import type { AliasesFile, ClaimFile, ListingFile, ObservationFile, ReportFile } from './schema.ts'

/** All facts of the entry with their places: observations, then claims, then the rows of a roster. */
export function factsOf(entry: EntrySource, report: ReportFile): FiledFact[] {
  const filed = (group: string, key: string, fact: Fact): FiledFact => ({ fact, entry, path: [group, key] })
  const { observations, claims } = entry.data
  return [
    ...Object.entries(observations).map(([key, file]) =>
      filed('observations', key, observation(entry, key, file, report)),
    ),
    ...Object.entries(claims).map(([key, file]) => filed('claims', key, claim(entry, key, file, report))),
    ...(entry.kind === 'roster'
      ? Object.entries(entry.data.rows).map(([key, file]) =>
          filed('rows', key, listing(entry, key, file, entry.data.dimension, report)),
        )
      : []),
  ]
}

function observation(
  entry: EntrySource,
  key: string,
  file: ObservationFile,
  report: ReportFile,
): Observation {
  return {
    ...common(entry, key, file, report),
    type: 'observation',
    value: parseValue(file.value),
    unit: file.unit,
    measure: file.measure,
    period: file.period,
    qualifier: file.qualifier ?? null,
    direction: file.direction ?? null,
    isBreak: file.break === 'yes',
    outcome: file.outcome ?? entry.data.outcome ?? null,
  }
}

function claim(entry: EntrySource, key: string, file: ClaimFile, report: ReportFile): Claim {
  return {
    ...common(entry, key, file, report),
    type: 'claim',
    aspect: file.aspect,
    period: file.period ?? null,
    direction: file.direction ?? null,
  }
}

function listing(
  entry: EntrySource,
  member: string,
  file: ListingFile,
  dimension: string,
  report: ReportFile,
): Listing {
  const whole = { ...file, dimensions: { [dimension]: member }, aliases: { da: [], en: [] }, also: [] }
  return { ...common(entry, member, whole, report), type: 'listing', member, on: file.on, off: file.off }
}

type CommonFile = {
  readonly text: Fact['text']
  readonly aliases: AliasesFile
  readonly dimensions: Dimensions
  readonly direction?: Direction | undefined
  readonly note?: Fact['text'] | undefined
  readonly cite: CiteFile
  readonly also: readonly CiteFile[]
}

function common(entry: EntrySource, key: string, file: CommonFile, report: ReportFile) {
  const id = `${entry.id}/${key}`
  const cite = (written: CiteFile): Citation => citationOf(report, id, written)
  const cites: NonEmpty<Citation> = [cite(file.cite), ...file.also.map(cite)]
  return {
    id,
    entry: entry.id,
    text: file.text,
    aliases: file.aliases,
    dimensions: { ...entry.data.dimensions, ...file.dimensions },
    note: file.note ?? null,
    cites,
  }
}

/** The schema has made sure that the text has one of the three forms. */
function parseValue(text: string): Value {
  const [from = '', to] = text.split('..')
  if (to !== undefined) return { type: 'range', from, to }
  const [part = '', whole] = text.split('/')
  return whole === undefined ? { type: 'number', decimal: text } : { type: 'fraction', part, whole }
}
