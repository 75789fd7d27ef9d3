/** Joins the files of a pack into entries and facts that know all about themselves. */

import type { Archive, FiledEntry, FiledFact } from './archive.ts'
import { factsOf } from './facts.ts'
import type { CodeList, Entry, Fact } from './pack.ts'
import type { EntrySource, Raw } from './raw.ts'

/** The pack of these files. References that lead nowhere are kept as written: the checks report them. */
export function assemble(raw: Raw, broken: ReadonlySet<string>): Archive {
  const report = raw.report.data
  const filed = raw.entries.map((file) => {
    const facts = factsOf(file, report)
    return {
      file,
      facts,
      entry: entryOf(
        file,
        facts.map(({ fact }) => fact),
      ),
    }
  })
  const ordered: FiledEntry[] = filed.toSorted((a, b) => firstLine(a.entry) - firstLine(b.entry))
  const facts: FiledFact[] = filed.flatMap((one) => one.facts)
  return {
    raw,
    broken,
    entries: ordered,
    facts,
    pack: {
      version: '',
      report,
      entries: new Map(ordered.map(({ entry }) => [entry.id, entry])),
      facts: new Map(
        ordered.flatMap(({ entry }) => entry.facts.map((fact): [string, Fact] => [fact.id, fact])),
      ),
      codeLists: new Map(raw.codeLists.map((list) => [list.id, codeListOf(list)])),
      units: new Map(Object.entries(raw.units.data)),
      synonyms: raw.synonyms,
      genericWords: raw.genericWords,
      namesWithNumbers: raw.namesWithNumbers,
      notFigures: raw.notFigures.flatMap(({ data }) => data),
    },
  }
}

/** Entries follow the report; one without facts comes last. */
const firstLine = ({ facts }: Entry): number =>
  Math.min(...facts.map(({ cites: [first] }) => first.line), Number.MAX_SAFE_INTEGER)

function entryOf(file: EntrySource, facts: readonly Fact[]): Entry {
  const { id, data } = file
  const { name, aliases, related } = data
  const chapters = new Set(facts.flatMap(({ cites }) => cites.map(({ chapter }) => chapter)))
  const common = {
    id,
    name,
    aliases,
    description: data.description ?? null,
    related,
    facts,
    chapters: [...chapters].sort((a, b) => a - b),
  }
  if (file.kind === 'indicator') {
    const { better = null, population = null } = file.data
    return { ...common, kind: file.kind, better, population }
  }
  if (file.kind === 'goal') {
    const { indicator = null, status, baseline, target, latest } = file.data
    const fact = (reference: string | undefined) => factId(id, reference)
    return {
      ...common,
      kind: file.kind,
      indicator,
      status,
      baseline: fact(baseline),
      target: fact(target),
      latest: fact(latest),
    }
  }
  if (file.kind === 'roster')
    return { ...common, kind: file.kind, dimension: file.data.dimension, periods: file.data.periods }
  return { ...common, kind: file.kind }
}

/** A reference is the key of an own fact, or a whole fact id. */
const factId = (entry: string, reference: string | undefined): string | null =>
  reference === undefined ? null : reference.includes('/') ? reference : `${entry}/${reference}`

function codeListOf({ id, data }: Raw['codeLists'][number]): CodeList {
  const codes = Object.entries(data.codes).map(
    ([code, { name, aliases, within, unreported, subject, default: isDefault }]) => ({
      code,
      name,
      aliases,
      within: within ?? null,
      unreported: unreported === 'yes',
      subject: subject === 'yes',
      default: isDefault === 'yes',
    }),
  )
  return { id, name: data.name, codes: new Map(codes.map((code) => [code.code, code])) }
}
