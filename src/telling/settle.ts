/** From a typed name to one entry, or to the Answer that asks back or says that there is none. */

import type { Answer, Block, Language, RefusalKind } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../pack/pack.ts'
import type { Kind } from '../pack/schema.ts'
import type { Found } from '../search/find.ts'
import { echo, next, notice, paragraph } from './blocks.ts'
import { nonEmpty, sentences } from './facts.ts'
import { kindNames } from './kinds.ts'
import { ambiguous, refused } from './outcomes.ts'

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
    more: (count: number) => `There are ${count} more; type a little more of the name.`,
    none: (name: string) => `The report has no ${name} named `,
    searched: (count: number, name: string) => `I looked through the names of the report's ${count} ${name}.`,
    near: 'The nearest thing the report has – not what you typed:',
    read: (name: string) => `Read as: ${name}.`,
  },
} as const

/** The most candidates put to the reader at once. */
const mostChoices = 6

type Asked = {
  readonly typed: string
  readonly kind: Kind
  readonly command: string
  readonly refusal?: RefusalKind
}

/** The Answer for a name that did not settle on one entry. */
export function unsettled(found: Exclude<Found, { type: 'one' }>, asked: Asked, desk: Desk, lang: Language): Answer {
  if (found.type === 'several') return whichOne(found.entries, asked, desk, lang)
  return noneSuch(found.near, asked, desk, lang)
}

export function whichOne(entries: readonly Entry[], { kind, command }: Asked, desk: Desk, lang: Language): Answer {
  const shown = entries.slice(0, mostChoices)
  const more = entries.length - shown.length
  const commands = nonEmpty(shown.map((entry) => `/${command} ${desk.nameOf(entry, lang)}`))
  return ambiguous(
    lang,
    paragraph(words[lang].which(kindNames[kind].many[lang])),
    ...shown.map((entry) => paragraph(entry.name[lang])),
    ...(more > 0 ? [notice(words[lang].more(more))] : []),
    ...(commands ? [next(...commands)] : []),
  )
}

function noneSuch(near: readonly Entry[], { typed, kind, command, refusal }: Asked, desk: Desk, lang: Language): Answer {
  const { one, many } = kindNames[kind]
  const count = [...desk.pack.entries.values()].filter((entry) => entry.kind === kind).length
  const commands = near.map((entry) => `/${command} ${desk.nameOf(entry, lang)}`)
  return refused(
    refusal ?? 'not-in-report',
    lang,
    paragraph(words[lang].none(one[lang]), echo(typed), '.'),
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
