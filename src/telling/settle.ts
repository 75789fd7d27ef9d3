/** From a typed name to one entry, or to the Answer that asks back or says that there is none. */

import { ambiguous, next, notice, paragraph, refused } from '../answer/build.ts'
import type { Answer, Block, Language, RefusalKind } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../pack/pack.ts'
import type { Kind } from '../pack/schema.ts'
import type { Found } from '../search/find.ts'
import { nonEmpty, sentences } from './facts.ts'
import { kindNames } from './kinds.ts'
import { typed } from './typed.ts'
import { withBlocks } from './with-blocks.ts'

const words = {
  da: {
    which: (name: string) => `Flere ${name} kan være ment. Hvilken?`,
    more: (count: number) => `Der er ${count} mere; skriv lidt mere af navnet.`,
    none: (name: string) => `Rapporten har ikke nogen ${name} med navnet `,
    searched: (count: number, name: string) => `Jeg ledte i navnene på rapportens ${count} ${name}.`,
    near: 'Det nærmeste, rapporten har – noget andet end det, du skrev:',
    read: (name: string) => `Læst som: ${name}.`,
  },
  en: {
    which: (name: string) => `Several ${name} could be meant. Which one?`,
    more: (count: number) =>
      `There ${count === 1 ? 'is' : 'are'} ${count} more; type a little more of the name.`,
    none: (name: string) => `The report has no ${name} named `,
    searched: (count: number, name: string) => `I looked through the names of the report's ${count} ${name}.`,
    near: 'The nearest thing the report has – not what you typed:',
    read: (name: string) => `Read as: ${name}.`,
  },
} as const

/** The most candidates put to the reader at once. */
const mostChoices = 6

type Asked = {
  readonly said: string
  /** `any` where the command takes every kind. */
  readonly kind: Kind | 'any'
  readonly command: string
  readonly refusal?: RefusalKind
  /** The line to type for one of the names, where it is more than the command and the name. */
  readonly lineOf?: (name: string) => string
}

/** The Answer for a name that did not settle on one entry. */
export function unsettled(
  found: Exclude<Found, { type: 'one' }>,
  asked: Asked,
  desk: Desk,
  lang: Language,
): Answer {
  if (found.type === 'several') return whichOne(found.entries, asked, desk, lang)
  return noneSuch(found.near, asked, desk, lang)
}

const namesOf = (kind: Asked['kind']) => (kind === 'any' ? anything : kindNames[kind])

const anything = { one: { da: 'ting', en: 'thing' }, many: { da: 'ting', en: 'things' } } as const

/** An id is sure among all kinds; a name is sure among its own. */
function lineFor(
  entry: Entry,
  { kind, command, lineOf }: Omit<Asked, 'said'>,
  desk: Desk,
  lang: Language,
): string {
  const name = kind === 'any' ? entry.id : desk.nameOf(entry, lang)
  return lineOf ? lineOf(name) : `/${command} ${name}`
}

export function whichOne(entries: readonly Entry[], asked: Asked, desk: Desk, lang: Language): Answer {
  const shown = entries.slice(0, mostChoices)
  const more = entries.length - shown.length
  const commands = nonEmpty(shown.map((entry) => lineFor(entry, asked, desk, lang)))
  return ambiguous(
    lang,
    paragraph(words[lang].which(namesOf(asked.kind).many[lang])),
    ...shown.map((entry) => paragraph(entry.name[lang])),
    ...(more > 0 ? [notice(words[lang].more(more))] : []),
    ...(commands ? [next(...commands)] : []),
  )
}

function noneSuch(
  near: readonly Entry[],
  { said, kind, command, refusal }: Asked,
  desk: Desk,
  lang: Language,
): Answer {
  const { one, many } = namesOf(kind)
  const count = [...desk.pack.entries.values()].filter(
    (entry) => kind === 'any' || entry.kind === kind,
  ).length
  const commands = near.map((entry) => lineFor(entry, { kind, command }, desk, lang))
  return refused(
    refusal ?? 'not-in-report',
    lang,
    paragraph(words[lang].none(one[lang]), typed(said), '.'),
    paragraph(words[lang].searched(count, many[lang])),
    ...nearestBlocks(near, lang),
    next(...(nonEmpty([...commands, `/${command}`]) ?? ['/help'])),
  )
}

/** What comes nearest, said to be something else. */
export function nearestBlocks(near: readonly Entry[], lang: Language): readonly Block[] {
  const facts = near.flatMap(({ facts }) => facts.slice(0, 1))
  return facts.length === 0 ? [] : [paragraph(words[lang].near), ...sentences(facts, 'nearest', lang)]
}

/** That a misspelt name was read as another. */
export const readAs = (found: Found, lang: Language): readonly Block[] =>
  found.type === 'one' && found.read !== null ? [notice(words[lang].read(found.entry.name[lang]))] : []

/** The Answer about the one entry of a kind that was named, or why there is none. */
export function settled<K extends Kind>(
  asked: Asked & { readonly kind: K },
  desk: Desk,
  lang: Language,
  tell: (entry: Extract<Entry, { kind: K }>) => Answer,
): Answer {
  const found = desk.find(asked.said, [asked.kind], lang)
  if (found.type !== 'one') return unsettled(found, asked, desk, lang)
  if (!isOfKind(found.entry, asked.kind)) return unsettled({ type: 'none', near: [] }, asked, desk, lang)
  return withBlocks(tell(found.entry), readAs(found, lang))
}

const isOfKind = <K extends Kind>(entry: Entry, kind: K): entry is Extract<Entry, { kind: K }> =>
  entry.kind === kind
